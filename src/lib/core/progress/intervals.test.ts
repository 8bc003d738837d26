import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../random.ts';
import { bootstrap, wilson } from './intervals.ts';

describe('wilson', () => {
	// the roots p of (share − p)² = 1.96² · p · (1 − p) / n, found by bisection
	it.each([
		[8, 10, 0.4902, 0.9433],
		[0, 10, 0, 0.2775],
		[10, 10, 0.7225, 1],
		[450, 500, 0.8706, 0.9233],
		[1, 2, 0.0945, 0.9055]
	])('of %d right in %d answers', (right, count, least, greatest) => {
		const share = wilson(right, count);
		expect(share.share).toBe(right / count);
		expect(share.least).toBeCloseTo(least, 4);
		expect(share.greatest).toBeCloseTo(greatest, 4);
	});

	it('of none says that it may be anything', () => {
		expect(wilson(0, 0)).toEqual({ count: 0, share: 0, least: 0, greatest: 1 });
	});

	it('holds the share, stays within 0 and 1, and narrows with more', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, part) => {
				const [few, many] = [wilson(part * count, count), wilson(part * count * 10, count * 10)];
				expect(few.least).toBeGreaterThanOrEqual(0);
				expect(few.greatest).toBeLessThanOrEqual(1);
				expect(few.least).toBeLessThanOrEqual(few.share + 1e-12);
				expect(few.greatest).toBeGreaterThanOrEqual(few.share - 1e-12);
				expect(many.greatest - many.least).toBeLessThan(few.greatest - few.least);
			})
		);
	});
});

describe('bootstrap', () => {
	const blocks = (means: readonly number[], count: number) => means.map((each) => ({ sum: each * count, count }));

	it('is no interval where nothing varies', () => {
		const { least, greatest } = bootstrap(blocks([0.5, 0.5, 0.5], 4), seeded('a'));
		expect([least, greatest]).toEqual([0.5, 0.5]);
	});

	it('knows nothing of nothing', () => {
		expect(bootstrap([], seeded('a'))).toEqual({ least: -Infinity, greatest: Infinity });
	});

	it('weighs blocks by what they hold', () => {
		const { least, greatest } = bootstrap([...blocks([1], 1), ...blocks([0], 1e9)], seeded('a'));
		expect(least).toBe(0);
		expect(greatest).toBe(1);
		expect(bootstrap([...blocks([1, 1, 1], 1), ...blocks([0, 0, 0], 1e9)], seeded('a')).greatest).toBeLessThan(1);
	});

	it('covers the true mean about 95 times in 100', () => {
		const random = seeded('coverage');
		const hits = Array.from({ length: 400 }, () => {
			const values = Array.from({ length: 40 }, () => random() - 0.5);
			const { least, greatest } = bootstrap(blocks(values, 3), random);
			return least <= 0 && greatest >= 0;
		});
		const share = hits.filter(Boolean).length / hits.length;
		expect(share).toBeGreaterThan(0.9);
		expect(share).toBeLessThan(0.98);
	});

	it('is the same for the same seed', () => {
		const some = blocks([0.1, 0.9, 0.4, 0.7], 2);
		expect(bootstrap(some, seeded('a'))).toEqual(bootstrap(some, seeded('a')));
	});
});
