import type { Choice, SingleItem } from '#lib/core/bank/bank.ts';
import type { FactId } from '#lib/core/ids.ts';
import { chanceOfPick } from '../chance.ts';
import { remark, type Judgement } from '../judgement.ts';

/** 1 for the key, else 0. */
export function markSingle(item: SingleItem, chosen: string | null): Judgement {
	return markPick(item.choices, chosen, { part: 'answer', fact: item.fact });
}

/** One choice of a list, as in `single` and in a chosen gap. */
export function markPick(
	choices: readonly Choice[],
	chosen: string | null,
	asked: { readonly part: string; readonly fact: FactId }
): Judgement {
	const choice = choices.find((one) => one.id === chosen);
	const score = choice?.key === true ? 1 : 0;
	return {
		score,
		parts: [{ ...asked, score, chance: chanceOfPick(choices.length) }],
		remarks: choice === undefined || choice.key ? [] : remark(choice.id, choice.feedback, choice.states)
	};
}
