import { describe, expect, it } from 'vitest';
import { logLoss, mean, rmseOfBins } from './measures.ts';

const forecast = (foretold: number, observed: number) => ({ foretold, observed });

describe('measures', () => {
	it.each([
		[[], 0],
		[[3], 3],
		[[1, 2, 6], 3]
	])('mean of %j: %d', (numbers, expected) => {
		expect(mean(numbers)).toBe(expected);
	});

	it('log loss of outcomes, and of a truth its expectation', () => {
		expect(logLoss([forecast(0.8, 1)])).toBeCloseTo(-Math.log(0.8), 12);
		expect(logLoss([forecast(0.8, 0.5)])).toBeCloseTo(-Math.log(0.8 * 0.2) / 2, 12);
		expect(logLoss([forecast(0, 1)])).toBeLessThan(14);
		expect(logLoss([])).toBe(0);
	});

	it('RMSE(bins) nets errors within a bin, not between bins, each bin by its entries', () => {
		expect(rmseOfBins([forecast(0.51, 0), forecast(0.51, 1)])).toBeCloseTo(0.01, 12);
		expect(rmseOfBins([forecast(0.11, 0), forecast(0.91, 1)])).toBeCloseTo(Math.sqrt((0.11 ** 2 + 0.09 ** 2) / 2), 12);
		expect(rmseOfBins([forecast(1, 1)])).toBe(0);
		expect(rmseOfBins([])).toBe(0);
	});
});
