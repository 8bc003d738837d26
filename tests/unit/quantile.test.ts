import { expect, it } from 'vitest';
import { median, quantile } from '../bench/quantile.ts';

it.each([
	[0, 1],
	[0.5, 3],
	[0.99, 5],
	[1, 5]
])('the quantile at %f', (share, value) => {
	expect(quantile([5, 1, 4, 2, 3], share)).toBe(value);
});

it('is no number of nothing', () => {
	expect(median([])).toBeNaN();
});
