/** The loss of the weights on what a learner answered, and its derivatives. */
import { type Gradient, type Slope, stepBackward } from './backward.ts';
import { type Model, type Step, stepForward } from './forward.ts';
import type { State } from './fsrs.ts';
import { logLoss, type Review } from './reviews.ts';

/** A review and how much its loss counts. */
export interface Weighed {
	readonly review: Review;
	/** 0: it moves the memory, but its prediction is not scored. */
	readonly weight: number;
}

/** The answers about one fact, in order. */
export type Sequence = readonly Weighed[];

/** A prediction of the model, and what came of it. */
export interface Foretold {
	/** Probability of a right answer, guessing and slips included. */
	readonly probability: number;
	/** 0 wrong … 1 right. */
	readonly score: number;
}

/** What the model foretold of the answers that count, fact by fact. */
export function foretell(model: Model, sequences: readonly Sequence[]): Foretold[] {
	const foretold: Foretold[] = [];
	for (const sequence of sequences) {
		let state: State | null = null;
		for (const { review, weight } of sequence) {
			const step: Step = stepForward(model, state, review);
			const { floor, reach, score } = review;
			if (weight > 0) foretold.push({ probability: floor + reach * step.recall, score });
			state = step;
		}
	}
	return foretold;
}

/** Sum of the weighted log losses, in nats. */
export function lossOf(model: Model, sequences: readonly Sequence[]): number {
	let loss = 0;
	for (const sequence of sequences) {
		let state: State | null = null;
		for (const { review, weight } of sequence) {
			const step: Step = stepForward(model, state, review);
			if (weight > 0) loss += weight * logLoss(review.floor + review.reach * step.recall, review.score);
			state = step;
		}
	}
	return loss;
}

/** Adds the derivatives of `lossOf` by the weights to the gradient: reverse mode, one pass forward and one back. */
export function addGradient(model: Model, sequence: Sequence, gradient: Gradient): void {
	const steps: Step[] = [];
	for (const { review } of sequence) steps.push(stepForward(model, steps.at(-1) ?? null, review));
	let slope: Slope = { stability: 0, difficulty: 0, recall: 0 };
	for (let index = steps.length - 1; index >= 0; index--) {
		const [step, weighed] = [steps[index], sequence[index]];
		if (step === undefined || weighed === undefined) continue;
		const { review, weight } = weighed;
		slope.recall = weight > 0 ? weight * lossSlope(review, step.recall) : 0;
		slope = stepBackward(model, gradient, { step, review }, slope);
	}
}

/** Derivative of an answer's log loss by the probability of recall. */
function lossSlope({ floor, reach, score }: Review, recall: number): number {
	const probability = floor + reach * recall;
	if (probability <= 1e-7 || probability >= 1 - 1e-7) return 0;
	return (reach * (probability - score)) / (probability * (1 - probability));
}
