/** The fit of all weights: Adam (Kingma and Ba 2015) on the coordinates of the prior, in small batches of facts. */
import { shuffled, type Random } from '../random.ts';
import { zeroGradient } from './backward.ts';
import { modelOf } from './forward.ts';
import type { Weights } from './fsrs.ts';
import { addGradient, type Sequence } from './gradient.ts';
import { coordinatesOf, scalesAt, weightsAt } from './prior.ts';

/** Answers that count in a batch, about. */
const BATCH = 512;
/** Steps at the least, and passes over the answers at the least: few answers are read more often. */
const STEPS = 80;
const PASSES = 5;
const PASSES_MAX = 60;
/** How much more the prior counts than answers: twice its due, so that a short log is read with care. So weighs fsrs-rs. */
const PULL = 2;
/** Of the first step, in standard deviations of the prior; it falls to 0 along a cosine (Loshchilov and Hutter 2017). */
const RATE = 0.05;
const [DECAY_MEAN, DECAY_SQUARE, EPSILON] = [0.9, 0.999, 1e-8];

interface Moments {
	readonly mean: number[];
	readonly square: number[];
}

/**
 * The weights for which the log losses and the squared distance from the centre, in standard deviations, sum to least:
 * sought from the centre on.
 * @param sequences with at least one answer that counts, else the centre comes back
 */
export function descend(sequences: readonly Sequence[], centre: Weights, random: Random): Weights {
	const total = sequences.reduce((sum, sequence) => sum + weightOf(sequence), 0);
	const count = sequences.reduce((sum, sequence) => sum + countOf(sequence), 0);
	const middle = coordinatesOf(centre);
	const rounds = Math.min(PASSES_MAX, Math.max(PASSES, Math.ceil((STEPS * BATCH) / Math.max(1, count))));
	const dealt = batches(sequences, Math.max(1, Math.round(count / BATCH)));
	const steps = rounds * dealt.length;
	const moments: Moments = { mean: middle.map(() => 0), square: middle.map(() => 0) };
	let coordinates: readonly number[] = middle;
	let step = 0;
	for (let round = 0; round < rounds; round++) {
		for (const batch of shuffled(dealt, random)) {
			step += 1;
			const slopes = slopesAt(coordinates, batch, middle, total);
			const rate = (RATE * (1 + Math.cos((Math.PI * Math.min(step, steps)) / steps))) / 2;
			coordinates = stepped(coordinates, slopes, moments, { step, rate });
		}
	}
	return weightsAt(coordinates);
}

const weightOf = (sequence: Sequence): number => sequence.reduce((sum, { weight }) => sum + weight, 0);
const countOf = (sequence: Sequence): number => sequence.reduce((sum, { weight }) => sum + (weight > 0 ? 1 : 0), 0);

/** Whole facts, as many to each batch, neighbours together: what lies together in memory is read together. */
function batches(sequences: readonly Sequence[], count: number): Sequence[][] {
	const dealt = Array.from({ length: count }, (): Sequence[] => []);
	for (const [index, sequence] of sequences.entries())
		dealt[Math.floor((index * count) / sequences.length)]?.push(sequence);
	return dealt.filter((batch) => batch.length > 0);
}

/** Derivatives by the coordinates, for one answer: the batch's own, and its share of the prior's. */
function slopesAt(
	coordinates: readonly number[],
	batch: readonly Sequence[],
	middle: readonly number[],
	total: number
): number[] {
	const weights = weightsAt(coordinates);
	const model = modelOf(weights);
	const gradient = zeroGradient();
	for (const sequence of batch) addGradient(model, sequence, gradient);
	const size = batch.reduce((sum, sequence) => sum + weightOf(sequence), 0);
	return scalesAt(weights).map((scale, index) => {
		const offset = (coordinates[index] ?? 0) - (middle[index] ?? 0);
		return ((gradient[index] ?? 0) * scale) / Math.max(size, 1) + (PULL * offset) / Math.max(total, 1);
	});
}

function stepped(
	coordinates: readonly number[],
	slopes: readonly number[],
	{ mean, square }: Moments,
	{ step, rate }: { readonly step: number; readonly rate: number }
): number[] {
	return coordinates.map((coordinate, index) => {
		const slope = slopes[index] ?? 0;
		const first = DECAY_MEAN * (mean[index] ?? 0) + (1 - DECAY_MEAN) * slope;
		const second = DECAY_SQUARE * (square[index] ?? 0) + (1 - DECAY_SQUARE) * slope * slope;
		mean[index] = first;
		square[index] = second;
		const [even, spread] = [first / (1 - DECAY_MEAN ** step), second / (1 - DECAY_SQUARE ** step)];
		return coordinate - (rate * even) / (Math.sqrt(spread) + EPSILON);
	});
}
