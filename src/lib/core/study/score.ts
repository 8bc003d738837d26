/** What score to expect on the day of an exam, and how surely. */
import { features, logistic, logit, varianceAlong } from '../memory/adjustment.ts';
import { type Outlook, recallOn, recollectionOn, type Standing } from '../memory/outlook.ts';

export interface ScoreForecast {
	/** Share of the facts recalled, 0 … 1: mean, and the ends of the 80 % band. */
	readonly mean: number;
	readonly low: number;
	readonly high: number;
}

/** What the band holds. */
export const BAND = 0.8;
/** Standard deviation, in log odds, of what the adjustment's few numbers miss of a learner. Set on tuning learners. */
const MISFIT = 0.15;
/** Quantiles of the standard normal distribution at 1/18, 3/18, … 17/18: nine equally likely shifts. */
const SHIFTS = [-1.593, -0.967, -0.589, -0.282, 0, 0.282, 0.589, 0.967, 1.593];

/**
 * The share of the facts that will be recalled on a day if nothing more is asked, each fact weighing the same.
 *
 * The number recalled is Poisson binomial: a sum of independent recalls of unlike probability. What is not known of the
 * learner shifts all of them together, so the distribution is a mixture over nine shifts in log odds, whose spread is
 * that of the adjustment along the sum of the facts, and `MISFIT`.
 * @param memories one entry a fact, undefined for one never asked
 */
export function scoreOn(
	outlook: Outlook,
	memories: readonly (Standing | undefined)[],
	day: number
): ScoreForecast | undefined {
	if (memories.length === 0) return undefined;
	const recalls = memories.map((memory) => recallOn(outlook, memory, day));
	const deviation = sharedDeviation(outlook, memories, { recalls, day });
	const size = recalls.length;
	const mixed = new Float64Array(size + 1);
	for (const shift of SHIFTS) {
		const shifted = recalls.map((recall) => shiftedBy(recall, shift * deviation));
		poissonBinomial(shifted).forEach((mass, count) => (mixed[count] = (mixed[count] ?? 0) + mass / SHIFTS.length));
	}
	const { low, high } = centralBand(mixed);
	return { mean: recalls.reduce((sum, recall) => sum + recall, 0) / size, low: low / size, high: high / size };
}

const shiftedBy = (recall: number, shift: number): number =>
	recall <= 0 || recall >= 1 ? recall : logistic(logit(recall) + shift);

/** Of the shift common to all facts, in log odds: the adjustment's covariance along the mean of their features. */
function sharedDeviation(
	{ adjustment }: Outlook,
	memories: readonly (Standing | undefined)[],
	{ recalls, day }: { readonly recalls: readonly number[]; readonly day: number }
): number {
	const direction = adjustment.shift.map(() => 0);
	let slopes = 0;
	memories.forEach((memory, index) => {
		const recall = recalls[index] ?? 0;
		if (memory === undefined || recall >= 1) return;
		const slope = recall * (1 - recall);
		slopes += slope;
		features(recollectionOn(memory, day)).forEach((value, k) => (direction[k] = (direction[k] ?? 0) + value * slope));
	});
	if (slopes === 0) return MISFIT;
	return Math.sqrt(varianceAlong(adjustment, direction) / (slopes * slopes) + MISFIT * MISFIT);
}

/** Probability of each number of successes, by the recurrence over trials: n² steps. */
export function poissonBinomial(chances: readonly number[]): Float64Array {
	const exactly = new Float64Array(chances.length + 1);
	exactly[0] = 1;
	chances.forEach((chance, index) => {
		for (let count = index + 1; count > 0; count--) {
			exactly[count] = (exactly[count] ?? 0) * (1 - chance) + (exactly[count - 1] ?? 0) * chance;
		}
		exactly[0] = (exactly[0] ?? 0) * (1 - chance);
	});
	return exactly;
}

/** The interval between the deciles, each end given or taken by one count so that it holds as near to 80 % as whole counts allow. */
function centralBand(masses: Float64Array): { readonly low: number; readonly high: number } {
	const tail = (1 - BAND) / 2;
	const first = quantile(masses, tail);
	const last = quantile(masses, 1 - tail);
	const held = (low: number, high: number) => masses.slice(low, high + 1).reduce((sum, mass) => sum + mass, 0);
	const choices = [
		[first, last],
		[first + 1, last],
		[first, last - 1],
		[first + 1, last - 1]
	] as const;
	const off = ([low, high]: readonly [number, number]) => Math.abs(held(low, high) - BAND);
	const [low, high] = choices
		.filter(([from, to]) => from <= to)
		.reduce<readonly [number, number]>((best, choice) => (off(choice) < off(best) ? choice : best), [first, last]);
	return { low, high };
}

function quantile(masses: Float64Array, share: number): number {
	let sum = 0;
	for (let count = 0; count < masses.length; count++) {
		sum += masses[count] ?? 0;
		if (sum >= share) return count;
	}
	return masses.length - 1;
}
