/** The true memory of a synthetic learner: what is recalled, guessed and slipped, and what is learned from it. */
import type { Confidence } from '../answer/certainty.ts';
import { retrievability, type State, step } from '../memory/fsrs.ts';
import type { Random } from '../random.ts';
import type { Learner } from './learner.ts';

interface Trace extends State {
	readonly day: number;
}

export interface Mind {
	readonly learner: Learner;
	readonly random: Random;
	/** By fact; changed by `attempt`. */
	readonly traces: Map<number, Trace>;
}

export interface Attempt {
	readonly known: boolean;
	readonly right: boolean;
	readonly confidence: Confidence;
}

export function aMind(learner: Learner, random: Random): Mind {
	return { learner, random, traces: new Map() };
}

/** True probability that the fact is known on a day; before the first answer the learner's prior. */
export function trueRecall({ learner, traces }: Mind, fact: number, day: number): number {
	const trace = traces.get(fact);
	return trace === undefined
		? learner.prior
		: retrievability(learner.weights, Math.max(0, day - trace.day), trace.stability);
}

/** True probability of a right answer. */
export function trueRight(mind: Mind, recall: number, chance: number): number {
	return recall * (1 - mind.learner.slip) + (1 - recall) * chance;
}

/**
 * An answer, and the learning from it: what was known is Good, what was not is Again, whatever the mark, since the
 * solution is shown. Draws three numbers.
 */
export function attempt(mind: Mind, fact: number, { day, chance }: { day: number; chance: number }): Attempt {
	const { learner, random, traces } = mind;
	const known = random() < trueRecall(mind, fact, day);
	const right = random() < (known ? 1 - learner.slip : chance);
	const confidence = random() < (known ? learner.sure.known : learner.sure.guessed) ? 'sure' : 'unsure';
	const before = traces.get(fact) ?? null;
	const elapsed = before === null ? 0 : day - before.day;
	traces.set(fact, { ...step(learner.weights, before, known ? 3 : 1, elapsed), day });
	return { known, right, confidence };
}
