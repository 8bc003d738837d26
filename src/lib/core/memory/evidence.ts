/**
 * What an answer says of a memory. A right answer in a format that can be guessed is not proof of recall, so the state
 * after it lies between the state after “recalled” and the state after “not recalled, but shown the answer”.
 */
import type { Confidence } from '../answer/certainty.ts';
import { type Grade, retrievability, type State, step, stepAt, type Weights } from './fsrs.ts';

/** Probability of answering wrong what one knows: a slip of finger or eye. */
export const SLIP = 0.02;

/**
 * Probability that a fact was known before its first answer, when all that is known of it is that it was asked:
 * as likely as not. A right answer with chance g then counts as known with 1 / (1 + g).
 */
export const FIRST_RECALL = 0.5;

/**
 * How often a learner taps “sure” who knows the answer, and one who guessed it right; “unsure” is the rest. Assumed, not
 * measured: the simulated learners tap at rates of their own around these (docs/memory-model.md).
 */
export const SURE = { known: 0.85, guessed: 0.2 } as const;

/** The likelihood of the tap when it was guessed over that when it was known. */
const TAP_RATIO: Readonly<Record<Confidence, number>> = {
	sure: SURE.guessed / SURE.known,
	unsure: (1 - SURE.guessed) / (1 - SURE.known)
};

export interface Evidence {
	/** 0 wrong … 1 right. */
	readonly score: number;
	/** Probability of being right by guessing, 0 … 1. */
	readonly chance: number;
	/** A learner who judges their own recall says that it was easy. */
	readonly isEasy: boolean;
	/** Tapped before the solution was shown. */
	readonly confidence?: Confidence | undefined;
}

/**
 * Probability of a right answer, 0 … 1: g + (1 − g − slip) · R, the three-parameter form of item response theory
 * (Birnbaum 1968) with recall for ability. Where g leaves no room for a slip there is none.
 */
export function probabilityCorrect(recall: number, chance: number): number {
	return chance + Math.max(0, 1 - chance - SLIP) * recall;
}

/**
 * Probability that it was known, given that it was answered right (Bayes): R / (R + (1 − R)·g·t), where t is the ratio
 * of the likelihoods of the tap, 1 without one. Without chance: 1.
 */
export function posteriorKnown(recall: number, chance: number, confidence?: Confidence): number {
	if (chance === 0) return 1;
	const guessed = confidence === undefined ? chance : chance * TAP_RATIO[confidence];
	return recall / (recall + (1 - recall) * guessed);
}

/**
 * The state after the evidence.
 *
 * Right: Good (or Easy) and Again, blended by `posteriorKnown` in ln S and in D. Wrong: Again. Partly right with score s:
 * the update for right with weight s, the one for wrong with weight 1 − s; so Good weighs s · posterior in all.
 * A right answer never lowers the stability: practising freely does no harm.
 * @param state null before the first answer
 * @param elapsed whole study days since the answer before, 0 or more
 */
export function update(weights: Weights, state: State | null, evidence: Evidence, elapsed: number): State {
	const good: Grade = evidence.isEasy ? 4 : 3;
	if (state === null || elapsed === 0) {
		const known = knownShare(evidence, state === null ? FIRST_RECALL : 1);
		if (known === 0) return step(weights, state, 1, elapsed);
		const right = step(weights, state, good, elapsed);
		return known === 1 ? right : blend(right, step(weights, state, 1, elapsed), known);
	}
	// recall once for both updates: this runs for each part of each answer ever given
	const recall = retrievability(weights, elapsed, state.stability);
	const known = knownShare(evidence, recall);
	if (known === 0) return stepAt(weights, state, 1, recall);
	const right = stepAt(weights, state, good, recall);
	if (known === 1) return right;
	const blended = blend(right, stepAt(weights, state, 1, recall), known);
	const isHarmed = evidence.score === 1 && blended.stability < state.stability;
	return isHarmed ? { stability: state.stability, difficulty: blended.difficulty } : blended;
}

const knownShare = ({ score, chance, confidence }: Evidence, recall: number): number =>
	score * posteriorKnown(recall, chance, confidence);

/** Rounded like the states it comes from. */
function blend(one: State, other: State, share: number): State {
	const stability = Math.exp(share * Math.log(one.stability) + (1 - share) * Math.log(other.stability));
	const difficulty = share * one.difficulty + (1 - share) * other.difficulty;
	return { stability: Math.round(stability * 1e8) / 1e8, difficulty: Math.round(difficulty * 1e8) / 1e8 };
}
