/**
 * How the learner departs from the model, learned answer by answer from the first on. The model's probability of recall
 * is moved on the scale of log odds: logit R′ = logit R + θ · x, a few numbers θ over plain features x of the memory.
 * The first, over the constant feature, is what the first answers move; the others follow as the answers speak for them.
 * The states themselves are not touched, so nothing need be folded anew.
 *
 * θ is normal, with mean 0 before the first answer, and each answer moves it by one step of Fisher scoring (West,
 * Harrison and Migon, “Dynamic generalized linear models”, JASA 80 (1985), 73–83). R′ is the mean over what θ may be.
 */
import { PRIOR } from './adjustment-prior.ts';
import { type Evidence, probabilityCorrect, SLIP } from './evidence.ts';
import { retrievability, type State, type Weights } from './fsrs.ts';

/** A memory and how long ago its last answer was. */
export interface Recollection extends State {
	/** Whole study days, 0 or more. */
	readonly elapsed: number;
	/** Answers so far, 1 or more. */
	readonly reviews: number;
	/** Of the last answer, 0 wrong … 1 right. */
	readonly lastScore: number;
	/** Answers wrong after the first. */
	readonly lapses: number;
}

export interface Adjustment {
	/** θ, in log odds; see `features`. */
	readonly shift: readonly number[];
	/** Covariance of θ, row by row. */
	readonly covariance: readonly (readonly number[])[];
	/** Answers learned from. */
	readonly answers: number;
}

export const UNADJUSTED: Adjustment = { shift: PRIOR.map(() => 0), covariance: PRIOR, answers: 0 };

/** Log odds beyond which the model's probability is not taken at its word. */
const LOGIT_MAX = 7;
/** Lapses after which one more says nothing new. */
const LAPSES_MAX = 3;

const clamp = (value: number, least: number, greatest: number): number => Math.min(Math.max(value, least), greatest);

export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** @param probability 0 … 1; the result is held within ±7 */
export const logit = (probability: number): number =>
	clamp(Math.log(probability / (1 - probability)), -LOGIT_MAX, LOGIT_MAX);

function dot(one: readonly number[], other: readonly number[]): number {
	let sum = 0;
	for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
	return sum;
}

/** The product of a symmetric matrix and a vector. */
const times = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] =>
	matrix.map((row) => dot(row, vector));

/** The variance of a sum that weighs θ like this. */
export const varianceAlong = ({ covariance }: Adjustment, direction: readonly number[]): number =>
	Math.max(0, dot(times(covariance, direction), direction));

/**
 * 1; whether it was answered once only; how wrong the last answer was; ln S around 5 days; ln of the days over S, which
 * bends the curve; difficulty around 5; lapses up to three.
 */
export function features({ stability, difficulty, elapsed, reviews, lastScore, lapses }: Recollection): number[] {
	return [
		1,
		reviews === 1 ? 1 : 0,
		1 - lastScore,
		Math.log(stability / 5),
		Math.log((elapsed + 0.5) / (stability + 0.5)),
		(difficulty - 5) / 5,
		Math.min(lapses, LAPSES_MAX) / LAPSES_MAX
	];
}

/** What is believed of one recall: normal in log odds. */
interface Belief {
	readonly mean: number;
	readonly deviation: number;
}

function believe(weights: Weights, adjustment: Adjustment, recollection: Recollection): Belief {
	const x = features(recollection);
	const model = retrievability(weights, recollection.elapsed, recollection.stability);
	return { mean: logit(model) + dot(adjustment.shift, x), deviation: Math.sqrt(varianceAlong(adjustment, x)) };
}

/** Mean of a function of normal log odds, by the three points of Gauss and Hermite. */
function expected({ mean, deviation }: Belief, of: (probability: number) => number): number {
	const reach = Math.sqrt(3) * deviation;
	return (of(logistic(mean - reach)) + 4 * of(logistic(mean)) + of(logistic(mean + reach))) / 6;
}

/** Probability of recall as the learner's own answers adjust it, 0 … 1; on the day of the last answer 1. */
export function adjustedRecall(weights: Weights, adjustment: Adjustment, recollection: Recollection): number {
	if (recollection.elapsed === 0) return 1;
	return expected(believe(weights, adjustment, recollection), (probability) => probability);
}

/**
 * The adjustment after an answer. One on the day of the answer before says nothing of forgetting and changes nothing.
 * @param recollection the memory as it was before the answer
 */
export function adjust(
	weights: Weights,
	adjustment: Adjustment,
	{ recollection, evidence }: { readonly recollection: Recollection; readonly evidence: Evidence }
): Adjustment {
	if (recollection.elapsed === 0) return adjustment;
	const room = Math.max(0, 1 - evidence.chance - SLIP);
	const belief = believe(weights, adjustment, recollection);
	const recall = expected(belief, (probability) => probability);
	const right = clamp(probabilityCorrect(recall, evidence.chance), 1e-6, 1 - 1e-6);
	const slope = room * expected(belief, (probability) => probability * (1 - probability));
	const information = (slope * slope) / (right * (1 - right));
	const along = times(adjustment.covariance, features(recollection));
	const gain = 1 / (1 + information * belief.deviation * belief.deviation);
	const pull = (gain * slope * (evidence.score - right)) / (right * (1 - right));
	return {
		shift: adjustment.shift.map((value, index) => value + pull * (along[index] ?? 0)),
		covariance: adjustment.covariance.map((row, index) => {
			const factor = gain * information * (along[index] ?? 0);
			return row.map((value, column) => value - factor * (along[column] ?? 0));
		}),
		answers: adjustment.answers + 1
	};
}
