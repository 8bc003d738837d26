import type { WrongValue } from '#lib/core/bank/bank.ts';
import type { FactId } from '#lib/core/ids.ts';
import { CHANCE_TYPED } from '../chance.ts';
import { readDate, scoreDate } from '../dates.ts';
import { remark, type Judgement } from '../judgement.ts';

export interface DateQuestion {
	readonly fact: FactId;
	readonly value: string;
	readonly wrong: readonly WrongValue[];
}

/** 1, or 0.5 when only the finest field is wrong, else 0: `date`, a card that asks for a date. */
export function markDate(asked: DateQuestion, text: string): Judgement {
	const score = scoreDate(text, asked.value);
	const given = readDate(text).join('-');
	const expected = asked.wrong.find((one) => one.value === given);
	return {
		score,
		parts: [{ part: 'answer', fact: asked.fact, score, chance: CHANCE_TYPED }],
		remarks: expected === undefined || score === 1 ? [] : remark(expected.id, expected.feedback, expected.states),
		overrulable: score === 0 && text.trim() !== ''
	};
}
