/** How right the model has been about this learner, and how right the learner about themselves. */
import type { Confidence } from '../answer/certainty.ts';
import { logLoss, type Review } from '../memory/reviews.ts';
import { seeded } from '../random.ts';
import { constantBaseline, recencyBaseline } from './baselines.ts';
import { bootstrap, type Interval, type Share, wilson } from './intervals.ts';
import { type Epoch, type Prediction, replayPredictions } from './predictions.ts';
import { type Strength, strengthOf } from './strength.ts';

export interface Bin extends Share {
	/** Mean probability foretold of its answers, 0 … 1. */
	readonly foretold: number;
}

/** Mean log loss, in nats, beside that of a baseline. */
export interface Comparison extends Interval {
	readonly baseline: 'constant' | 'recency';
	readonly loss: number;
	/** How much less the model's is; `least` and `greatest` are its 95 % interval. */
	readonly gain: number;
	/** `unknown` while the interval includes no gain, or rests on too little. */
	readonly verdict: 'better' | 'worse' | 'unknown';
}

export interface Retention extends Bin {
	readonly group: 'all' | 'month' | Exclude<Strength, 'new'>;
}

export interface Audit {
	/** Answers that the model foretold: not the first about a fact, nor a second on one day. */
	readonly answers: number;
	/** Foretold against seen, from the least likely on; none while there are too few answers. */
	readonly bins: readonly Bin[];
	/** Root of the mean square between the two over the bins, 0 … 1; null without bins. */
	readonly error: number | null;
	/** The model's mean log loss, in nats; null without answers. */
	readonly loss: number | null;
	readonly comparisons: readonly Comparison[];
	/** Right answers among those tapped. */
	readonly certainty: Readonly<Record<Confidence, Share>>;
	/** Recall of what cannot be guessed, by group; what was foretold beside it. */
	readonly retention: readonly Retention[];
}

/** Below so many answers a figure is not shown. */
export const ENOUGH = 20;
/** For the curve, and for a comparison; the latter wants so many days besides. */
const ENOUGH_FORETOLD = 100;
const ENOUGH_DAYS = 8;
const BIN_SIZE = 50;
const BINS_MAX = 10;
/** Study days of the latest month, the last one included. */
const MONTH = 30;
/** What chance gets right less often than this counts as recalled, not chosen. */
const FREE = 0.1;

/**
 * @param epochs the weights that were in force, by the place of the first review that each foretold
 * @param seed any text; decides the draws of the intervals
 */
export function audit(epochs: readonly Epoch[], reviews: readonly Review[], seed: string): Audit {
	const predictions = replayPredictions(epochs, reviews);
	const losses = predictions.map(({ probability, score }) => logLoss(probability, score));
	const bins = predictions.length < ENOUGH_FORETOLD ? [] : binned(predictions);
	return {
		answers: predictions.length,
		bins,
		error: bins.length === 0 ? null : spreadOf(bins),
		loss: losses.length === 0 ? null : mean(losses),
		comparisons: [
			compare(predictions, losses, { baseline: 'constant', rival: constantBaseline(predictions), seed }),
			compare(predictions, losses, { baseline: 'recency', rival: recencyBaseline(predictions), seed })
		],
		certainty: { sure: certaintyOf(reviews, 'sure'), unsure: certaintyOf(reviews, 'unsure') },
		retention: retentionOf(predictions)
	};
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Up to ten bins of as many answers each. */
function binned(predictions: readonly Prediction[]): Bin[] {
	const sorted = predictions.toSorted((one, other) => one.probability - other.probability);
	const count = Math.min(BINS_MAX, Math.floor(sorted.length / BIN_SIZE));
	return Array.from({ length: count }, (_, index) => {
		const place = (of: number): number => Math.round((of * sorted.length) / count);
		return binOf(sorted.slice(place(index), place(index + 1)));
	});
}

function binOf(predictions: readonly Prediction[]): Bin {
	const right = predictions.reduce((sum, { score }) => sum + score, 0);
	return { ...wilson(right, predictions.length), foretold: mean(predictions.map(({ probability }) => probability)) };
}

function spreadOf(bins: readonly Bin[]): number {
	const answers = bins.reduce((sum, { count }) => sum + count, 0);
	const squares = bins.reduce((sum, { count, share, foretold }) => sum + count * (share - foretold) ** 2, 0);
	return Math.sqrt(squares / answers);
}

interface Rival {
	readonly baseline: Comparison['baseline'];
	readonly rival: readonly number[];
	readonly seed: string;
}

/** Paired answer by answer; the interval is drawn by days, whose answers hang together. */
function compare(
	predictions: readonly Prediction[],
	losses: readonly number[],
	{ baseline, rival, seed }: Rival
): Comparison {
	const days = new Map<number, { sum: number; count: number }>();
	const rivals = predictions.map(({ score }, index) => logLoss(rival[index] ?? 0.5, score));
	for (const [index, { day }] of predictions.entries()) {
		const gain = (rivals[index] ?? 0) - (losses[index] ?? 0);
		const sum = days.get(day) ?? { sum: 0, count: 0 };
		days.set(day, { sum: sum.sum + gain, count: sum.count + 1 });
	}
	const interval = bootstrap([...days.values()], seeded(`${seed}:${baseline}`));
	const isEnough = predictions.length >= ENOUGH_FORETOLD && days.size >= ENOUGH_DAYS;
	const verdict = !isEnough ? 'unknown' : interval.least > 0 ? 'better' : interval.greatest < 0 ? 'worse' : 'unknown';
	return { baseline, loss: mean(rivals), gain: mean(rivals) - mean(losses), ...interval, verdict };
}

function certaintyOf(reviews: readonly Review[], tap: Confidence): Share {
	const tapped = reviews.filter(({ confidence }) => confidence === tap);
	return wilson(
		tapped.reduce((sum, { score }) => sum + score, 0),
		tapped.length
	);
}

function retentionOf(predictions: readonly Prediction[]): Retention[] {
	const free = predictions.filter(({ floor }) => floor < FREE);
	const last = predictions.at(-1)?.day ?? 0;
	const groups: Readonly<Record<Retention['group'], (prediction: Prediction) => boolean>> = {
		all: () => true,
		month: ({ day }) => day > last - MONTH,
		learning: (prediction) => strengthOf(prediction) === 'learning',
		young: (prediction) => strengthOf(prediction) === 'young',
		strong: (prediction) => strengthOf(prediction) === 'strong'
	};
	const names = ['all', 'month', 'learning', 'young', 'strong'] as const;
	return names.map((group) => ({ group, ...binOf(free.filter(groups[group])) }));
}
