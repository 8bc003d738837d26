import type { CategoriseItem } from '#lib/core/bank/bank.ts';
import { chanceOfPick } from '../chance.ts';
import { entryOf, meanScore, remark, type Judgement } from '../judgement.ts';

/** The share of entries put into their category. */
export function markCategorise(item: CategoriseItem, given: Readonly<Record<string, string>>): Judgement {
	const chance = chanceOfPick(item.categories.length);
	const categories = new Set(item.categories.map((category) => category.id));
	const parts = item.entries.map((entry) => {
		return { part: entry.id, fact: entry.fact, score: entryOf(given, entry.id) === entry.in ? 1 : 0, chance };
	});
	return {
		score: meanScore(parts),
		parts,
		remarks: item.entries.flatMap((entry) => {
			const chosen = entryOf(given, entry.id);
			const astray = chosen !== undefined && categories.has(chosen) && chosen !== entry.in;
			return astray ? remark(entry.id, entry.feedback) : [];
		})
	};
}
