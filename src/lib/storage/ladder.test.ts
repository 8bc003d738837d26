import { describe, expect, it } from 'vitest';
import { rungs } from './ladder.ts';

const ages = (copies: readonly number[], newest: number): number[] =>
	[...rungs(copies, (copy) => newest - copy)].map((copy) => newest - copy);

describe('older copies', () => {
	it('are kept the thinner the older, and not for ever', () => {
		expect(ages([30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 99], 100)).toEqual([1, 63]);
		expect(ages([1, 36], 100)).toEqual([]);
	});

	it('are a handful, none far from another, whatever was kept before', () => {
		let copies: number[] = [];
		for (let newest = 1; newest <= 1000; newest += 1) {
			copies = [...rungs(copies, (copy) => newest - copy), newest];
			expect(copies.length).toBeLessThanOrEqual(7);
			// half of what came since any moment of the last 32 events is in a copy of before
			for (let since = 1; since <= 32 && since < newest; since *= 2)
				expect(copies.some((copy) => newest - copy >= since && newest - copy <= 2 * since)).toBe(true);
		}
	});
});
