import type { Choice, MultipleItem } from '#lib/core/bank/bank.ts';
import { chanceOfTick } from '../chance.ts';
import { remark, type Judgement } from '../judgement.ts';

/** Keys ticked minus wrong options ticked, over the number of keys, never below 0. A part a key: 1 when ticked. */
export function markMultiple(item: MultipleItem, chosen: readonly string[]): Judgement {
	return markTicked(item.choices, chosen);
}

/** A list of which several are to be ticked, as in `multiple` and on a map. */
export function markTicked(choices: readonly Choice[], chosen: readonly string[]): Judgement {
	const ticked = new Set(chosen);
	const keys = choices.filter((choice) => choice.key);
	const others = choices.filter((choice) => !choice.key);
	const wrong = others.filter((choice) => ticked.has(choice.id));
	const right = keys.filter((choice) => ticked.has(choice.id));
	const chance = chanceOfTick(wrong.length, others.length);
	return {
		score: keys.length === 0 ? 0 : Math.max(0, (right.length - wrong.length) / keys.length),
		parts: keys.flatMap(({ id, fact }) =>
			fact === undefined ? [] : [{ part: id, fact, score: ticked.has(id) ? 1 : 0, chance }]
		),
		remarks: wrong.flatMap((choice) => remark(choice.id, choice.feedback, choice.states))
	};
}
