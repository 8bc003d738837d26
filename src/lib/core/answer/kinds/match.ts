import type { MatchItem } from '#lib/core/bank/bank.ts';
import { chanceOfPick } from '../chance.ts';
import { entryOf, meanScore, remark, type Judgement } from '../judgement.ts';
import type { Remark } from '../response.ts';

/** The share of left entries paired with their partner. */
export function markMatch(item: MatchItem, pairs: Readonly<Record<string, string>>): Judgement {
	const chance = chanceOfPick(item.right.length);
	const partner = new Map(item.right.map((right) => [right.id, right.of]));
	const parts = item.left.map(({ id, fact }) => {
		const chosen = entryOf(pairs, id);
		return { part: id, fact, score: chosen !== undefined && partner.get(chosen) === id ? 1 : 0, chance };
	});
	return {
		score: meanScore(parts),
		parts,
		remarks: item.left.flatMap(({ id }) => wrongPair(item, id, entryOf(pairs, id)))
	};
}

/** What editors say of the pair, else of the right entry. */
function wrongPair(item: MatchItem, left: string, chosen: string | undefined): readonly Remark[] {
	const right = item.right.find((one) => one.id === chosen);
	if (right === undefined || right.of === left) return [];
	const pair = item.wrongPairs.find((one) => one.left === left && one.right === right.id);
	return remark(left, pair?.feedback ?? right.feedback, right.states);
}
