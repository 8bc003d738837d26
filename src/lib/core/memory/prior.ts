/**
 * What is known of a learner's weights before the first answer: how those of other learners lie around the defaults.
 * A fit moves in these coordinates: 0 is the default, 1 a standard deviation from it.
 */
import { Inconsistent } from '../fault.ts';
import { DEFAULT_WEIGHTS, type Weights } from './fsrs.ts';
import { readWeights, WEIGHT_BOUNDS } from './read-weights.ts';

/** Standard deviations over learners of the 21 fitted parameters (fsrs-rs 5, `PARAMS_STDDEV`). */
const SPREAD = [
	...[6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6],
	...[0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16],
	...[0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27]
] as const;

/** The initial stabilities and the decay, which their spread exceeds, are taken for log-normal. */
const isLog = (index: number): boolean => index < 4 || index === 20;

/** Of the log-normal distribution with this median and standard deviation: the standard deviation of its logarithm. */
function logDeviation(median: number, deviation: number): number {
	const ratio = deviation / median;
	return Math.sqrt(Math.log((1 + Math.sqrt(1 + 4 * ratio * ratio)) / 2));
}

interface Axis {
	readonly centre: number;
	readonly deviation: number;
	readonly isLog: boolean;
	readonly least: number;
	readonly greatest: number;
}

const AXES = DEFAULT_WEIGHTS.map((centre, index): Axis => {
	const spread = SPREAD[index] ?? 0;
	const [least, greatest] = WEIGHT_BOUNDS[index] ?? [centre, centre];
	const deviation = isLog(index) ? logDeviation(centre, spread) : spread;
	return { centre, deviation, isLog: isLog(index), least, greatest };
});

/** The weights of these values, each held within its bounds. A value that is no number is a defect. */
export function heldWeights(values: readonly number[]): Weights {
	const read = readWeights(values.map((value, index) => held(value, AXES[index])));
	if (!read.ok) throw new Inconsistent('weights that are no numbers');
	return read.value;
}

const held = (value: number, axis: Axis | undefined): number =>
	axis === undefined ? value : Math.min(Math.max(value, axis.least), axis.greatest);

/** Where the weights lie, in standard deviations from the defaults. */
export function coordinatesOf(weights: Weights): number[] {
	return AXES.map(({ centre, deviation, isLog: log }, index) => {
		const weight = weights[index] ?? centre;
		return (log ? Math.log(weight / centre) : weight - centre) / deviation;
	});
}

/** The weights at these coordinates, each held within its bounds. */
export function weightsAt(coordinates: readonly number[]): Weights {
	return heldWeights(
		AXES.map(({ centre, deviation, isLog: log }, index) => {
			const offset = (coordinates[index] ?? 0) * deviation;
			return log ? centre * Math.exp(offset) : centre + offset;
		})
	);
}

/** Derivatives of the weights by their coordinates, at these weights. */
export function scalesAt(weights: Weights): number[] {
	return AXES.map(({ deviation, isLog: log }, index) => (log ? (weights[index] ?? 0) * deviation : deviation));
}
