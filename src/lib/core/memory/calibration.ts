/**
 * One number that sets the model right for a learner before there is enough for a fit of all: by how much memories last
 * longer than the defaults say.
 *
 * With every stability multiplied by m, the recurrence is that of other weights: w0 … w3 times m, w8 + w9·ln m, and
 * w18 + w19·ln m / w17, exactly; w11 · m^(1−w13), as nearly as S + 1 is S. So the shift is a set of weights like any
 * other: it needs no place of its own in the log, the fold or the planner.
 */
import { modelOf } from './forward.ts';
import type { Weights } from './fsrs.ts';
import { lossOf, type Sequence } from './gradient.ts';
import { heldWeights } from './prior.ts';

/** Standard deviation of ln m over learners, assumed: for two in three m lies between 0.6 and 1.6. */
const SHIFT_DEVIATION = 0.5;
/** The shift is sought within these, ±: m between 1/7 and 7. */
const SHIFT_MAX = 2;

/** @param shift ln m; 0 leaves the weights as they are */
export function shiftedWeights(weights: Weights, shift: number): Weights {
	const lasting = Math.exp(shift);
	const change: Readonly<Record<number, (weight: number) => number>> = {
		8: (weight) => weight + weights[9] * shift,
		11: (weight) => weight * Math.exp((1 - weights[13]) * shift),
		18: (weight) => weight + (weights[17] > 0 ? (weights[19] * shift) / weights[17] : 0)
	};
	return heldWeights(
		weights.map((weight, index) => (index < 4 ? weight * lasting : (change[index]?.(weight) ?? weight)))
	);
}

/** Answers: one number asks for no more. */
const ENOUGH = 2000;
/** 1 − 1/φ: each round of the golden section keeps 0.618 of the stretch. */
const GOLDEN = 0.381966;
/** Enough for a stretch of 4 to shrink below 0.1: a twentieth of a stability is neither here nor there. */
const ROUNDS = 8;

/**
 * The shift that makes the answers and the spread of learners most probable together, −2 … 2: 0 without an answer, drawn
 * towards 0 by few. Golden section on the sum of the log losses and shift² / (2 · 0.5²) (Kiefer 1953).
 * @param sequences what to fit, by fact; of very many answers some facts, taken evenly
 */
export function fitShift(weights: Weights, sequences: readonly Sequence[]): number {
	const answers = sequences.reduce((sum, sequence) => sum + sequence.length, 0);
	const every = Math.max(1, Math.floor(answers / ENOUGH));
	const read = sequences.filter((_, index) => index % every === 0);
	const cost = (shift: number): number =>
		lossOf(modelOf(shiftedWeights(weights, shift)), read) + (shift * shift) / (2 * SHIFT_DEVIATION ** 2);
	let [least, greatest] = [-SHIFT_MAX, SHIFT_MAX];
	let [low, high] = [least + GOLDEN * 2 * SHIFT_MAX, greatest - GOLDEN * 2 * SHIFT_MAX];
	let [lowCost, highCost] = [cost(low), cost(high)];
	for (let round = 0; round < ROUNDS; round++) {
		if (lowCost <= highCost) {
			[greatest, high, highCost] = [high, low, lowCost];
			low = least + GOLDEN * (greatest - least);
			lowCost = cost(low);
		} else {
			[least, low, lowCost] = [low, high, highCost];
			high = greatest - GOLDEN * (greatest - least);
			highCost = cost(high);
		}
	}
	return (least + greatest) / 2;
}
