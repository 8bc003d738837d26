/**
 * Certainty-based marks: what it is worth to know how well one knows.
 * Source: A. R. Gardner-Medwin, “Confidence assessment in the teaching of basic science”, ALT-J 3 (1995), 80–85;
 * his three levels of certainty C = 1, 2, 3 earn 1, 2, 3 when right and 0, −2, −6 when wrong.
 */

/** What the learner may tap before the solution is shown. */
export type Confidence = 'sure' | 'unsure';

/**
 * C = 1 no tap, C = 2 “unsure”, C = 3 “sure”. So a tap never pays for someone right less than two times in three, and
 * “sure” pays best from four times in five on: the scheme rewards the level that is true.
 */
export const MARKS = {
	none: { right: 1, wrong: 0 },
	unsure: { right: 2, wrong: -2 },
	sure: { right: 3, wrong: -6 }
} as const;

/** The best mark of one answer. */
export const CERTAINTY_MAX = 3;

/**
 * The mark of one answer, −6 … 3. Partly right with score s: s of the mark for right and 1 − s of the mark for wrong,
 * so that the expected mark of a share is that of a probability.
 * @param score 0 wrong … 1 right; a question passed over has 0 and no tap, hence 0 marks
 */
export function certaintyMark(score: number, confidence: Confidence | undefined): number {
	const { right, wrong } = MARKS[confidence ?? 'none'];
	return score * right + (1 - score) * wrong;
}

/** Answers of one tap, and how many points they earned: of an answer its score, 0 … 1. */
interface Tapped {
	readonly count: number;
	readonly right: number;
}

export interface CertaintyReport {
	/** Sum of the marks of all answers, with and without a tap; may be below 0. */
	readonly marks: number;
	/** The most that as many answers can earn. */
	readonly best: number;
	readonly sure: Tapped;
	readonly unsure: Tapped;
}

/** The marks of a session or a quiz; undefined where nothing was tapped, for then they say no more than the score. */
export function certaintyReport(
	answers: readonly { readonly score: number; readonly confidence?: Confidence }[]
): CertaintyReport | undefined {
	if (answers.every(({ confidence }) => confidence === undefined)) return undefined;
	const tapped = (tap: Confidence): Tapped => {
		const own = answers.filter(({ confidence }) => confidence === tap);
		return { count: own.length, right: own.reduce((sum, { score }) => sum + score, 0) };
	};
	return {
		marks: answers.reduce((sum, { score, confidence }) => sum + certaintyMark(score, confidence), 0),
		best: CERTAINTY_MAX * answers.length,
		sure: tapped('sure'),
		unsure: tapped('unsure')
	};
}
