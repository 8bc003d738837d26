import type { OrderItem } from '#lib/core/bank/bank.ts';
import { chanceOfNeighbour } from '../chance.ts';
import { mean, remark, type Judgement } from '../judgement.ts';

/**
 * The share of adjacent pairs of the right order that stand together in the given one. An entry's part is the share
 * of its own pairs that do: one pair at the ends, two inside.
 */
export function markOrder(item: OrderItem, given: readonly string[]): Judgement {
	const ids = new Set(item.sequence.map((entry) => entry.id));
	const placed = [...new Set(given)].filter((id) => ids.has(id));
	const place = new Map(placed.map((id, index) => [id, index]));
	const pairs = item.sequence.slice(1).map(({ id }, index) => {
		const before = place.get(item.sequence[index]?.id ?? '');
		return before !== undefined && place.get(id) === before + 1 ? 1 : 0;
	});
	const chance = chanceOfNeighbour(item.sequence.length);
	return {
		score: mean(pairs),
		parts: item.sequence.map(({ id, fact }, index) => {
			return { part: id, fact, score: mean(pairs.slice(Math.max(0, index - 1), index + 1)), chance };
		}),
		remarks: item.pitfalls.flatMap((pitfall) => {
			const first = place.get(pitfall.first);
			const then = place.get(pitfall.then);
			return first !== undefined && then !== undefined && first < then ? remark(pitfall.first, pitfall.feedback) : [];
		})
	};
}
