/**
 * FSRS-6, the formulas alone: no cards, no clock, no steps of minutes.
 * Source: Ye and others, “The Algorithm”, open-spaced-repetition/fsrs4anki wiki (FSRS-6). Every step rounds to eight
 * decimals where ts-fsrs 5.4.2 does, so that states are the same digit for digit, and the last bit of an engine's
 * `pow` does not decide on which day a fact comes back.
 */

/** The memory model in force, written on each event and each snapshot: these formulas with these weights. */
export const MODEL = 'fsrs6-1';

/** The 21 parameters w0 … w20, as the authors number them. */
export type Weights = readonly [
	...[number, number, number, number, number, number, number],
	...[number, number, number, number, number, number, number],
	...[number, number, number, number, number, number, number]
];

/** The authors' defaults (ts-fsrs 5.4.2, `default_w`). */
export const DEFAULT_WEIGHTS: Weights = [
	...([0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194] as const),
	...([0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629] as const),
	...([1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542] as const)
];

/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Grade = 1 | 2 | 3 | 4;

export interface State {
	/** Days until the probability of recall has fallen to 0.9: 0.001 … 36,500. */
	readonly stability: number;
	/** 1 … 10. */
	readonly difficulty: number;
}

/** The longest stability and the longest interval, in days. */
export const DAYS_MAX = 36_500;
export const STABILITY_MIN = 0.001;
export const INITIAL_STABILITY_MIN = 0.1;
const EASY = 4;

const clamp = (value: number, least: number, greatest: number): number => Math.min(Math.max(value, least), greatest);
const round8 = (value: number): number => Math.round(value * 1e8) / 1e8;

/** The factor that makes the curve pass through 0.9 at t = S: 0.9^(−1/w20) − 1. */
const curveFactor = (weights: Weights): number => round8(Math.exp(Math.log(0.9) / -weights[20]) - 1);

/**
 * Probability of recall, 0 … 1: R = (1 + factor · t / S)^(−w20).
 * @param elapsed days since the last answer, 0 or more, may be a fraction
 * @param stability days, above 0
 */
export function retrievability(weights: Weights, elapsed: number, stability: number): number {
	return round8(Math.pow(1 + (curveFactor(weights) * elapsed) / stability, -weights[20]));
}

/**
 * Whole days until the probability of recall has fallen to the retention desired, 1 … 36,500, without fuzz.
 * @param stability days, above 0
 * @param desiredRetention above 0, below 1
 */
export function interval(weights: Weights, stability: number, desiredRetention: number): number {
	const modifier = round8((Math.pow(desiredRetention, -1 / weights[20]) - 1) / curveFactor(weights));
	return clamp(Math.round(stability * modifier), 1, DAYS_MAX);
}

/**
 * The state after an answer.
 * @param state null before the first answer, whose elapsed days are of no account
 * @param elapsed whole days since the answer before, 0 or more; 0 takes the formula for the same day
 */
export function step(weights: Weights, state: State | null, grade: Grade, elapsed: number): State {
	if (state === null) return initial(weights, grade);
	if (elapsed > 0) return stepAt(weights, state, grade, retrievability(weights, elapsed, state.stability));
	const difficulty = nextDifficulty(weights, state.difficulty, grade);
	return { stability: sameDay(weights, state.stability, grade), difficulty };
}

/**
 * The same on a later day, for who has the probability of recall already: it is half the work.
 * @param recall at the answer, as `retrievability` gives it
 */
export function stepAt(weights: Weights, state: State, grade: Grade, recall: number): State {
	const difficulty = nextDifficulty(weights, state.difficulty, grade);
	const after = grade === 1 ? forgotten : recalled;
	return { stability: after({ weights, state, recall, grade }), difficulty };
}

/** S₀(G) = w(G−1), D₀(G) = w4 − e^((G−1)·w5) + 1. */
function initial(weights: Weights, grade: Grade): State {
	const [again, hard, good, easy] = weights;
	const stability = { 1: again, 2: hard, 3: good, 4: easy }[grade];
	return {
		stability: Math.max(stability, INITIAL_STABILITY_MIN),
		difficulty: clamp(initialDifficulty(weights, grade), 1, 10)
	};
}

const initialDifficulty = (weights: Weights, grade: Grade): number =>
	round8(weights[4] - Math.exp((grade - 1) * weights[5]) + 1);

/** D″ = w7·D₀(4) + (1 − w7)·(D − w6·(G − 3)·(10 − D)/9): damped towards 10, drawn back towards Easy. */
function nextDifficulty(weights: Weights, difficulty: number, grade: Grade): number {
	const damped = difficulty + round8((-weights[6] * (grade - 3) * (10 - difficulty)) / 9);
	return clamp(round8(weights[7] * initialDifficulty(weights, EASY) + (1 - weights[7]) * damped), 1, 10);
}

/** S′ = S · e^(w17·(G − 3 + w18)) · S^(−w19), never less than S unless it was forgotten. */
function sameDay(weights: Weights, stability: number, grade: Grade): number {
	const factor = Math.pow(stability, -weights[19]) * Math.exp(weights[17] * (grade - 3 + weights[18]));
	return round8(clamp(stability * (grade === 1 ? factor : Math.max(factor, 1)), STABILITY_MIN, DAYS_MAX));
}

interface Recall {
	readonly weights: Weights;
	readonly state: State;
	/** The probability of recall at the answer. */
	readonly recall: number;
	readonly grade: Grade;
}

/** S′ = S · (e^w8 · (11 − D) · S^(−w9) · (e^(w10·(1 − R)) − 1) · (w15 if Hard) · (w16 if Easy) + 1). */
function recalled({ weights, state, recall, grade }: Recall): number {
	const { stability, difficulty } = state;
	const manner = grade === 2 ? weights[15] : grade === EASY ? weights[16] : 1;
	const gain = Math.exp(weights[8]) * (11 - difficulty) * Math.pow(stability, -weights[9]);
	const growth = gain * (Math.exp((1 - recall) * weights[10]) - 1) * manner;
	return round8(clamp(stability * (1 + growth), STABILITY_MIN, DAYS_MAX));
}

/** S′ = w11 · D^(−w12) · ((S + 1)^w13 − 1) · e^(w14·(1 − R)), at most S / e^(w17·w18). */
function forgotten({ weights, state, recall }: Recall): number {
	const { stability, difficulty } = state;
	const kept = weights[11] * Math.pow(difficulty, -weights[12]) * (Math.pow(stability + 1, weights[13]) - 1);
	const after = round8(clamp(kept * Math.exp((1 - recall) * weights[14]), STABILITY_MIN, DAYS_MAX));
	return clamp(round8(stability / Math.exp(weights[17] * weights[18])), STABILITY_MIN, after);
}
