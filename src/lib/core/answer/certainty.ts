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
const MARKS = {
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
