import type { TrueFalseItem } from '#lib/core/bank/bank.ts';
import { chanceOfReason } from '../chance.ts';
import { remark, type Judgement } from '../judgement.ts';

/** 1 for verdict and reason, 0.5 for the verdict alone; the reason counts only with the right verdict. */
export function markTrueFalse(item: TrueFalseItem, verdict: boolean | null, reason: string | null): Judgement {
	const given = item.reasons.find((one) => one.id === reason);
	const verdictRight = verdict === item.verdict;
	const score = !verdictRight ? 0 : given?.key === true ? 1 : 0.5;
	return {
		score,
		parts: [{ part: 'answer', fact: item.fact, score, chance: chanceOfReason(item.reasons.length) }],
		remarks: [
			...(verdict === null || verdictRight ? [] : remark('verdict', item.wrongVerdict)),
			...(given === undefined || given.key ? [] : remark(given.id, given.feedback, given.states))
		]
	};
}
