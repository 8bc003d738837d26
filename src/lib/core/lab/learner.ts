/** Synthetic learners, drawn from a seed: what is true of them, which the tracker does not know. */
import { DEFAULT_WEIGHTS, type Weights } from '../memory/fsrs.ts';
import { weightsAt } from '../memory/prior.ts';
import { seeded, type Random } from '../random.ts';

export interface Learner {
	/** The true parameters of forgetting. */
	readonly weights: Weights;
	/** Share of the facts known before the first answer. */
	readonly prior: number;
	/** Probability of answering wrong what is known. */
	readonly slip: number;
	/** How often “sure” is tapped by one who knows, and by one who guessed. */
	readonly sure: { readonly known: number; readonly guessed: number };
	/** Probability of studying on a day. */
	readonly attendance: number;
}

/** The first four parameters, the initial stabilities, rise together. */
const INITIAL = 4;

/** A standard normal number (Box and Muller 1958). */
export function normal(random: Random): number {
	const radius = Math.sqrt(-2 * Math.log(1 - random()));
	return radius * Math.cos(2 * Math.PI * random());
}

const between = (random: Random, from: number, to: number): number => from + (to - from) * random();

/** One learner; the same seed and spread give the same one. */
export function drawLearner(seed: string, spread: number): Learner {
	const random = seeded(seed);
	const shared = normal(random);
	return {
		weights: weightsAt(DEFAULT_WEIGHTS.map((_, index) => spread * (index < INITIAL ? shared : normal(random)))),
		prior: between(random, 0.55, 0.95),
		slip: between(random, 0.005, 0.035),
		sure: { known: between(random, 0.75, 0.95), guessed: between(random, 0.1, 0.35) },
		attendance: between(random, 0.85, 1)
	};
}
