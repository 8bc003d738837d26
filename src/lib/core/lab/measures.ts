/** Measures of foresight. */

export interface Forecast {
	/** Probability foretold. */
	readonly foretold: number;
	/** What it is held against, 0 … 1: the outcome, or the true probability. */
	readonly observed: number;
}

const BINS = 20;
const FLOOR = 1e-6;

/** Mean of numbers; 0 of none. */
export const mean = (numbers: readonly number[]): number =>
	numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Mean log loss in nats; against a true probability its expectation, which varies less than over outcomes. */
export function logLoss(forecasts: readonly Forecast[]): number {
	return mean(
		forecasts.map(({ foretold, observed }) => {
			const held = Math.min(Math.max(foretold, FLOOR), 1 - FLOOR);
			return -(observed * Math.log(held) + (1 - observed) * Math.log(1 - held));
		})
	);
}

/** Root mean square over 20 bins of the probability foretold, each weighing by its entries, of mean foretold less mean observed. */
export function rmseOfBins(forecasts: readonly Forecast[]): number {
	const bins = Array.from({ length: BINS }, () => ({ count: 0, off: 0 }));
	for (const { foretold, observed } of forecasts) {
		const bin = bins[Math.min(BINS - 1, Math.floor(foretold * BINS))];
		if (bin === undefined) continue;
		bin.count += 1;
		bin.off += foretold - observed;
	}
	const squares = bins.map(({ count, off }) => (count === 0 ? 0 : (off * off) / count));
	return forecasts.length === 0 ? 0 : Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / forecasts.length);
}
