/**
 * The recurrence of `evidence.ts` and `fsrs.ts` once more, without their rounding and with what its derivatives need.
 * Tests hold the two against each other.
 */
import { FIRST_RECALL } from './evidence.ts';
import { DAYS_MAX, INITIAL_STABILITY_MIN, STABILITY_MIN, type State, type Weights } from './fsrs.ts';
import type { Review } from './reviews.ts';

/** The weights, and what follows from them alone. */
export interface Model {
	readonly weights: Weights;
	/** 0.9^(−1/w20) − 1, and its derivative by w20. */
	readonly factor: number;
	readonly factorSlope: number;
	/** e^w8. */
	readonly gain: number;
	/** D₀(4), and its derivative by w5. */
	readonly easy: number;
	readonly easySlope: number;
	/** e^(w17·w18): forgetting divides the stability at least by this. */
	readonly divisor: number;
}

export function modelOf(weights: Weights): Model {
	const base = Math.pow(0.9, -1 / weights[20]);
	const offset = Math.exp(3 * weights[5]);
	return {
		weights,
		factor: base - 1,
		factorSlope: (base * Math.log(0.9)) / (weights[20] * weights[20]),
		gain: Math.exp(weights[8]),
		easy: weights[4] - offset + 1,
		easySlope: -3 * offset,
		divisor: Math.exp(weights[17] * weights[18])
	};
}

export type BranchGrade = 1 | 3 | 4;

/** One of the two updates that are blended, and two terms of it that its derivatives use again. */
export interface Branch extends State {
	readonly grade: BranchGrade;
	readonly one: number;
	readonly other: number;
}

export interface Step extends State {
	readonly before: State | null;
	/** Probability of recall at the answer. */
	readonly recall: number;
	/** The share of `right` in the blend. */
	readonly known: number;
	readonly right: Branch | undefined;
	readonly again: Branch | undefined;
	/** The blend would have lowered the stability of what was answered right: it stays as it was. */
	readonly isHeld: boolean;
}

/** @param before null before the first answer */
export function stepForward(model: Model, before: State | null, review: Review): Step {
	const elapsed = review.elapsed ?? 0;
	const recall = before === null ? FIRST_RECALL : recallAfter(model, before.stability, elapsed);
	const known = review.score * (recall / (recall + (1 - recall) * review.doubt));
	const grade = review.isEasy ? 4 : 3;
	const right = known > 0 ? branch(model, before, { grade, elapsed, recall }) : undefined;
	const again = known < 1 ? branch(model, before, { grade: 1, elapsed, recall }) : undefined;
	const { stability, difficulty } = blended(right, again, known);
	const isHeld = again !== undefined && review.score === 1 && before !== null && stability < before.stability;
	const held = isHeld ? before.stability : stability;
	return { before, recall, known, right, again, isHeld, stability: held, difficulty };
}

/** Probability of recall, as `retrievability` has it. */
function recallAfter({ weights, factor }: Model, stability: number, elapsed: number): number {
	return Math.pow(1 + (factor * elapsed) / stability, -weights[20]);
}

function blended(right: State | undefined, again: State | undefined, known: number): State {
	if (right === undefined || again === undefined) return right ?? again ?? { stability: 1, difficulty: 1 };
	return {
		stability: Math.exp(known * Math.log(right.stability) + (1 - known) * Math.log(again.stability)),
		difficulty: known * right.difficulty + (1 - known) * again.difficulty
	};
}

interface Answer {
	readonly grade: BranchGrade;
	readonly elapsed: number;
	readonly recall: number;
}

const clamp = (value: number, least: number, greatest: number): number => Math.min(Math.max(value, least), greatest);
const heldStability = (value: number): number => clamp(value, STABILITY_MIN, DAYS_MAX);

function branch(model: Model, before: State | null, answer: Answer): Branch {
	if (before === null) return first(model, answer.grade);
	const difficulty = clamp(rawDifficulty(model, before.difficulty, answer.grade), 1, 10);
	if (answer.elapsed === 0) return sameDay(model, before, answer.grade, difficulty);
	return answer.grade === 1
		? forgotten(model, before, answer, difficulty)
		: recalled(model, before, answer, difficulty);
}

/** D₀(G) and D″, before they are held between 1 and 10. */
export function rawInitialDifficulty({ weights }: Model, grade: BranchGrade): number {
	return weights[4] - Math.exp((grade - 1) * weights[5]) + 1;
}
export function rawDifficulty({ weights, easy }: Model, difficulty: number, grade: BranchGrade): number {
	const damped = difficulty - (weights[6] * (grade - 3) * (10 - difficulty)) / 9;
	return weights[7] * easy + (1 - weights[7]) * damped;
}

function first(model: Model, grade: BranchGrade): Branch {
	const stability = model.weights[grade === 1 ? 0 : grade === 3 ? 2 : 3];
	return {
		grade,
		stability: Math.max(stability, INITIAL_STABILITY_MIN),
		difficulty: clamp(rawInitialDifficulty(model, grade), 1, 10),
		one: stability,
		other: 0
	};
}

/** `one` is the factor, before it is held at 1 for what was recalled. */
function sameDay({ weights }: Model, { stability }: State, grade: BranchGrade, difficulty: number): Branch {
	const one = Math.pow(stability, -weights[19]) * Math.exp(weights[17] * (grade - 3 + weights[18]));
	const after = heldStability(stability * (grade === 1 ? one : Math.max(one, 1)));
	return { grade, stability: after, difficulty, one, other: 0 };
}

/** `one` is e^w8 · (11 − D) · S^(−w9) · manner, `other` e^(w10·(1 − R)): S′ = S · (1 + one · (other − 1)). */
function recalled({ weights, gain }: Model, before: State, { grade, recall }: Answer, difficulty: number): Branch {
	const manner = grade === 4 ? weights[16] : 1;
	const one = gain * (11 - before.difficulty) * Math.pow(before.stability, -weights[9]) * manner;
	const other = Math.exp((1 - recall) * weights[10]);
	return { grade, stability: heldStability(before.stability * (1 + one * (other - 1))), difficulty, one, other };
}

/** `one` is w11 · D^(−w12) · (other − 1) · e^(w14·(1 − R)), `other` (S + 1)^w13: S′ is it, at most S / e^(w17·w18). */
function forgotten(model: Model, before: State, { grade, recall }: Answer, difficulty: number): Branch {
	const { weights, divisor } = model;
	const other = Math.pow(before.stability + 1, weights[13]);
	const kept = weights[11] * Math.pow(before.difficulty, -weights[12]) * (other - 1);
	const one = kept * Math.exp((1 - recall) * weights[14]);
	return { grade, stability: heldStability(Math.min(one, before.stability / divisor)), difficulty, one, other };
}
