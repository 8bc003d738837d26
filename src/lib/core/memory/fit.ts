/** The weights fitted to one learner, adopted only where they foretell later answers better than those in force. */
import { seeded } from '../random.ts';
import { fitShift, shiftedWeights } from './calibration.ts';
import { descend } from './descend.ts';
import { modelOf } from './forward.ts';
import { DEFAULT_WEIGHTS, type Weights } from './fsrs.ts';
import { foretell, type Foretold, type Sequence, type Weighed } from './gradient.ts';
import { isScored, logLoss, type Review } from './reviews.ts';

export interface FitOptions {
	/** Any text; the same answers and seed give the same weights on one engine. */
	readonly seed: string;
	/** The weights in force, which a fit has to beat. */
	readonly weights: Weights;
	/**
	 * What the oldest answer weighs against the latest, above 0, at most 1; those between rise with the cube of their
	 * place, as in fsrs-rs 5, whose oldest weighs 0.25.
	 */
	readonly oldest: number;
}

type FitMethod = 'defaults' | 'shift' | 'refit';

export interface Fit {
	/** Those to be in force from now on: the ones given when nothing was adopted. */
	readonly weights: Weights;
	readonly adopted: boolean;
	/** The best on what was kept out, adopted or not. */
	readonly method: FitMethod;
	/** Reviews given. */
	readonly reviews: number;
	/** Mean log loss, in nats, over what was kept out: of the weights in force, and of the best. */
	readonly heldOut: { readonly reviews: number; readonly before: number; readonly after: number };
}

/** Share of the scored answers, the latest, that no candidate sees before it is judged. */
const HELD_OUT = 0.3;
/** Scored answers; with fewer there is nothing to judge by. */
export const FIT_FROM = 150;
/** The gain must exceed so many of its standard errors: more while a run of luck can look like a learner. */
const errorsNeeded = (scored: number): number => (scored < 1000 ? 2.5 : 1);
/** In nats: it should be worth a change of every due date. */
const GAIN_LEAST = 0.0005;

/**
 * Fits on the first seven tenths in time, judges on the rest, and when that is won refits once more on all.
 *
 * The candidates are the authors' defaults, those shifted by one number, and all weights fitted around the shift. The
 * gain of the best over the weights in force must exceed 0.0005 nats and, paired answer by answer, one of its standard
 * errors, two and a half below 1,000 answers scored. In simulation no fit adopted so was worse than the defaults by 0.002.
 * @param reviews in the order of the log
 */
export function fit(reviews: readonly Review[], options: FitOptions): Fit {
	const scored = reviews.flatMap((review, index) => (isScored(review) ? [index] : []));
	const cut = scored[Math.floor(scored.length * (1 - HELD_OUT))] ?? reviews.length;
	const facts = byFact(reviews);
	const late = weighed(facts, (index) => (index >= cut ? 1 : 0));
	const before = foretell(modelOf(options.weights), late);
	const loss = mean(before.map(({ probability, score }) => logLoss(probability, score)));
	const heldOut = { reviews: before.length, before: loss, after: loss };
	const unchanged = { weights: options.weights, adopted: false, reviews: reviews.length, heldOut };
	if (scored.length < FIT_FROM) return { ...unchanged, method: 'defaults' };
	const early = weighed(facts, recency(cut, options));
	const shift = fitShift(DEFAULT_WEIGHTS, early);
	const { method, gain, error } = methodsFor(options.weights)
		.map((method) => {
			const weights = candidate(method, early, { shift, seed: options.seed });
			return { method, ...judge(weights, late, before) };
		})
		.reduce((one, other) => (other.gain > one.gain ? other : one));
	const judged = { ...unchanged, method, heldOut: { ...heldOut, after: heldOut.before - gain } };
	if (gain < GAIN_LEAST || gain < errorsNeeded(scored.length) * error) return judged;
	return {
		...judged,
		weights: candidate(method, weighed(facts, recency(reviews.length, options)), { shift, seed: options.seed }),
		adopted: true
	};
}

/** The defaults are no candidate against themselves. */
function methodsFor(weights: Weights): readonly FitMethod[] {
	const isDefault = weights.every((weight, index) => weight === DEFAULT_WEIGHTS[index]);
	return isDefault ? ['shift', 'refit'] : ['defaults', 'shift', 'refit'];
}

/** @param shift where the refit has its centre; that of the early answers, for the later ones move it little */
function candidate(
	method: FitMethod,
	sequences: readonly Sequence[],
	{ shift, seed }: { readonly shift: number; readonly seed: string }
): Weights {
	if (method === 'defaults') return DEFAULT_WEIGHTS;
	const shifted = shiftedWeights(DEFAULT_WEIGHTS, shift);
	return method === 'shift' ? shifted : descend(sequences, shifted, seeded(seed));
}

interface Judgement {
	/** Mean gain in log loss over the weights in force. */
	readonly gain: number;
	/**
	 * Its standard error if the weights in force were true: each answer's variance is theirs, p · (1 − p). Taken from the
	 * gains themselves it would vanish in a run of right answers, which is when luck looks most like a learner.
	 */
	readonly error: number;
}

function judge(weights: Weights, late: readonly Sequence[], before: readonly Foretold[]): Judgement {
	const after = foretell(modelOf(weights), late);
	let [gain, variance] = [0, 0];
	for (const [index, { probability, score }] of before.entries()) {
		const other = after[index]?.probability ?? probability;
		const [one, two] = [logit(probability), logit(other)];
		gain += logLoss(probability, score) - logLoss(other, score);
		variance += probability * (1 - probability) * (two - one) ** 2;
	}
	const count = Math.max(1, before.length);
	return { gain: gain / count, error: Math.sqrt(variance) / count };
}

const logit = (probability: number): number => Math.log(probability / Math.max(1e-7, 1 - probability));

/** What an answer weighs by its place among so many; nothing from there on. */
const recency =
	(count: number, { oldest }: FitOptions) =>
	(index: number): number =>
		index < count ? oldest + (1 - oldest) * (index / Math.max(1, count - 1)) ** 3 : 0;

interface Placed {
	readonly review: Review;
	/** Its place among all. */
	readonly index: number;
}

function byFact(reviews: readonly Review[]): Placed[][] {
	const facts: Placed[][] = [];
	for (const [index, review] of reviews.entries()) (facts[review.fact] ??= []).push({ review, index });
	return facts.filter((placed) => placed.length > 0);
}

/** By fact, each up to its last answer that counts. */
function weighed(facts: readonly (readonly Placed[])[], weightAt: (index: number) => number): Sequence[] {
	return facts
		.map((placed) =>
			placed.map(({ review, index }): Weighed => ({ review, weight: isScored(review) ? weightAt(index) : 0 }))
		)
		.map((sequence) => sequence.slice(0, sequence.findLastIndex(({ weight }) => weight > 0) + 1))
		.filter((sequence) => sequence.length > 0);
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
