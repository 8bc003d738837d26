import type { Mark } from './response.ts';

/** Scores this near to 1 or 0 are whole: sums of thirds do not come out even. */
const EVEN = 0.001;

/** @param score 0 … 1 */
export function verdictOf(score: number): Mark['verdict'] {
	if (score >= 1 - EVEN) return 'right';
	return score <= EVEN ? 'wrong' : 'partly';
}

/** Whether something is wholly right. @param score 0 … 1 */
export function isWhole(score: number): boolean {
	return verdictOf(score) === 'right';
}

/**
 * The facts that an answer missed: those with a part that is not wholly right, and all of them when the answer is worth
 * nothing, as when every option was ticked. Each once, in the order of the parts.
 */
export function missedFacts({ score, parts }: Pick<Mark, 'score' | 'parts'>): readonly string[] {
	const worthless = verdictOf(score) === 'wrong';
	return [...new Set(parts.filter((part) => worthless || !isWhole(part.score)).map((part) => part.fact))];
}

/** The mark of an answer that the learner overruled: right in every part. */
export function asRight(mark: Mark): Mark {
	const parts = mark.parts.map((part) => ({ ...part, score: 1 }));
	return { ...mark, score: 1, verdict: 'right', parts, remarks: [], overrulable: false };
}
