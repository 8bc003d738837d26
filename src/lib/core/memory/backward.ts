/** The derivatives of `forward.ts`, by hand, from the last answer about a fact back to its first. */
import { type Branch, type Model, rawDifficulty, rawInitialDifficulty, type Step } from './forward.ts';
import { DAYS_MAX, INITIAL_STABILITY_MIN, STABILITY_MIN, type State, type Weights } from './fsrs.ts';
import type { Review } from './reviews.ts';

/** Derivatives by the 21 weights. */
export type Gradient = { -readonly [Index in keyof Weights]: Weights[Index] };

export const zeroGradient = (): Gradient => [
	...([0, 0, 0, 0, 0, 0, 0] as const),
	...([0, 0, 0, 0, 0, 0, 0] as const),
	...([0, 0, 0, 0, 0, 0, 0] as const)
];

/** Derivatives of the loss by a state, and by the probability of recall at the answer that led on from it. */
export interface Slope {
	stability: number;
	difficulty: number;
	recall: number;
}

/** A branch of a step, what the loss owes to it, and where that is written. */
interface Site {
	readonly model: Model;
	readonly gradient: Gradient;
	readonly before: State;
	readonly recall: number;
	readonly branch: Branch;
	/** Derivatives of the loss by the branch's own state. */
	readonly byStability: number;
	readonly byDifficulty: number;
	/** By the state before: added to. */
	readonly slope: Slope;
}

/**
 * Adds a step's share to the gradient, and returns the derivatives by the state before the step.
 * @param after derivatives by the state after the step; `recall` those of this answer's own loss
 */
export function stepBackward(model: Model, gradient: Gradient, { step, review }: Taken, after: Slope): Slope {
	const { before, recall, known, right, again } = step;
	const slope: Slope = { stability: step.isHeld ? after.stability : 0, difficulty: 0, recall: after.recall };
	const byLog = step.isHeld ? 0 : after.stability * step.stability;
	if (right !== undefined && again !== undefined && before !== null) {
		const byKnown = byLog * Math.log(right.stability / again.stability);
		const ofDifficulty = after.difficulty * (right.difficulty - again.difficulty);
		const weight = recall + (1 - recall) * review.doubt;
		slope.recall += ((byKnown + ofDifficulty) * review.score * review.doubt) / (weight * weight);
	}
	for (const branch of [right, again]) {
		if (branch === undefined) continue;
		const share = branch === right ? known : 1 - known;
		const byStability = (byLog * share) / branch.stability;
		const byDifficulty = after.difficulty * share;
		if (before === null) firstBackward(model, gradient, branch, { byStability, byDifficulty });
		else branchBackward({ model, gradient, before, recall, branch, byStability, byDifficulty, slope }, review);
	}
	if (before !== null) recallBackward(model, gradient, { before, recall, elapsed: review.elapsed ?? 0 }, slope);
	return slope;
}

interface Taken {
	readonly step: Step;
	readonly review: Review;
}

/** 1 where the value was left alone, 0 where it was held at a bound. */
const within = (value: number, least: number, greatest: number): number =>
	value >= least && value <= greatest ? 1 : 0;

function firstBackward(
	model: Model,
	gradient: Gradient,
	{ grade, one }: Branch,
	by: Pick<Site, 'byStability' | 'byDifficulty'>
): void {
	if (one >= INITIAL_STABILITY_MIN) gradient[grade === 1 ? 0 : grade === 3 ? 2 : 3] += by.byStability;
	const open = by.byDifficulty * within(rawInitialDifficulty(model, grade), 1, 10);
	gradient[4] += open;
	gradient[5] -= open * (grade - 1) * Math.exp((grade - 1) * model.weights[5]);
}

function branchBackward(site: Site, { elapsed }: Review): void {
	difficultyBackward(site);
	const { branch, byStability } = site;
	// a stability held at its bound moves with nothing
	if (branch.stability <= STABILITY_MIN || branch.stability >= DAYS_MAX || byStability === 0) return;
	if (elapsed === 0) sameDayBackward(site);
	else if (branch.grade === 1) forgottenBackward(site);
	else recalledBackward(site);
}

function difficultyBackward({ model, gradient, before, branch, byDifficulty, slope }: Site): void {
	const { weights, easy, easySlope } = model;
	const { difficulty } = before;
	const open = byDifficulty * within(rawDifficulty(model, difficulty, branch.grade), 1, 10);
	const distance = ((branch.grade - 3) * (10 - difficulty)) / 9;
	gradient[4] += open * weights[7];
	gradient[5] += open * weights[7] * easySlope;
	gradient[6] -= open * (1 - weights[7]) * distance;
	gradient[7] += open * (easy - difficulty + weights[6] * distance);
	slope.difficulty += open * (1 - weights[7]) * (1 + (weights[6] * (branch.grade - 3)) / 9);
}

function sameDayBackward({ model, gradient, before, branch, byStability, slope }: Site): void {
	const { weights } = model;
	if (branch.grade !== 1 && branch.one <= 1) {
		slope.stability += byStability;
		return;
	}
	slope.stability += byStability * branch.one * (1 - weights[19]);
	const after = byStability * before.stability * branch.one;
	gradient[17] += after * (branch.grade - 3 + weights[18]);
	gradient[18] += after * weights[17];
	gradient[19] -= after * Math.log(before.stability);
}

function recalledBackward({ model, gradient, before, recall, branch, byStability, slope }: Site): void {
	const { weights } = model;
	const { stability, difficulty } = before;
	const growth = branch.one * (branch.other - 1);
	const added = byStability * stability * growth;
	const byExponent = byStability * stability * branch.one * branch.other;
	slope.stability += byStability * (1 + growth * (1 - weights[9]));
	slope.difficulty -= added / (11 - difficulty);
	slope.recall -= byExponent * weights[10];
	gradient[8] += added;
	gradient[9] -= added * Math.log(stability);
	gradient[10] += byExponent * (1 - recall);
	if (branch.grade === 4) gradient[16] += added / weights[16];
}

function forgottenBackward({ model, gradient, before, recall, branch, byStability, slope }: Site): void {
	const { weights, divisor } = model;
	const { stability, difficulty } = before;
	const limit = stability / divisor;
	if (limit < branch.one) {
		slope.stability += byStability / divisor;
		gradient[17] -= byStability * limit * weights[18];
		gradient[18] -= byStability * limit * weights[17];
		return;
	}
	const after = byStability * branch.one;
	const byPower = (after * branch.other) / (branch.other - 1);
	slope.stability += (byPower * weights[13]) / (stability + 1);
	slope.difficulty -= (after * weights[12]) / difficulty;
	slope.recall -= after * weights[14];
	gradient[11] += after / weights[11];
	gradient[12] -= after * Math.log(difficulty);
	gradient[13] += byPower * Math.log(stability + 1);
	gradient[14] += after * (1 - recall);
}

interface Recalling {
	readonly before: State;
	readonly recall: number;
	readonly elapsed: number;
}

/** R = base^(−w20) with base = 1 + factor · t / S. */
function recallBackward(model: Model, gradient: Gradient, { before, recall, elapsed }: Recalling, slope: Slope): void {
	if (elapsed === 0 || slope.recall === 0) return;
	const { weights, factor, factorSlope } = model;
	const ratio = elapsed / before.stability;
	const base = 1 + factor * ratio;
	const byRecall = slope.recall * recall;
	slope.stability += (byRecall * weights[20] * factor * ratio) / (base * before.stability);
	gradient[20] -= byRecall * (Math.log(base) + (weights[20] * ratio * factorSlope) / base);
}
