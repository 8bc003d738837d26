import type { NumberItem } from '#lib/core/bank/bank.ts';
import { CHANCE_TYPED } from '../chance.ts';
import { remark, type Judgement } from '../judgement.ts';
import { readNumber } from '../numbers.ts';

/** Room for the binary rounding of a decimal tolerance. */
const ROUNDING = 1e-9;

/** 1 when a reading of the text lies within the tolerance, else 0. */
export function markNumber(item: NumberItem, text: string): Judgement {
	const readings = readNumber(text, item.unit);
	const right = readings.some((value) => Math.abs(value - item.value) <= item.tolerance + ROUNDING);
	const expected = right ? undefined : item.wrong.find((one) => readings.includes(one.value));
	const score = right ? 1 : 0;
	return {
		score,
		parts: [{ part: 'answer', fact: item.fact, score, chance: CHANCE_TYPED }],
		remarks: expected === undefined ? [] : remark(expected.id, expected.feedback, expected.states),
		overrulable: !right && text.trim() !== ''
	};
}
