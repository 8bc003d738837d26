import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	categorise,
	cloze,
	map,
	match,
	multiple,
	oneOnMap,
	order,
	reading,
	short,
	single,
	allKinds,
	truefalse
} from '../../../../tests/fixtures/all-kinds.ts';
import { chanceOfItem, guessing, wilson } from './guess.ts';

describe('wilson', () => {
	// R: prop.test(x, n, correct = FALSE)$conf.int
	it.each([
		[8, 10, 0.4901625, 0.9433178],
		[0, 10, 0, 0.2775328],
		[10, 10, 0.7224672, 1],
		[50, 100, 0.4038315, 0.5961685],
		[0, 0, 0, 1]
	])('%d of %d lies in %d … %d', (points, outOf, from, to) => {
		expect(wilson(points, outOf).from).toBeCloseTo(from, 6);
		expect(wilson(points, outOf).to).toBeCloseTo(to, 6);
	});

	it('holds the score, and narrows with the questions', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 200 }), (share, outOf) => {
				const { from, to } = wilson(share * outOf, outOf);
				const more = wilson(share * outOf * 4, outOf * 4);
				expect(from).toBeLessThanOrEqual(share + 1e-9);
				expect(to).toBeGreaterThanOrEqual(share - 1e-9);
				expect(more.to - more.from).toBeLessThan(to - from);
			})
		);
	});
});

describe('chanceOfItem', () => {
	it.each([
		[single, 1 / 4],
		[multiple, 1 / 32],
		[truefalse, 1 / 6],
		[cloze, 0.01 / 2],
		[short, 0.01],
		[order, 1 / 24],
		[match, 1 / 6],
		[categorise, 1 / 32],
		[map, 1 / 16],
		[oneOnMap, 1 / 4],
		[reading, 1 / 12]
	])('case %#', (item, expected) => {
		expect(chanceOfItem(item)).toBeCloseTo(expected, 12);
	});

	it('is a probability', () => {
		for (const item of allKinds) expect(chanceOfItem(item) > 0 && chanceOfItem(item) < 1).toBe(true);
	});
});

describe('guessing', () => {
	it.each([
		[[0.25, 0.25, 0.25, 0.25], 0, 1],
		[[0.25, 0.25, 0.25, 0.25], 1, 1 - 0.75 ** 4],
		[[0.25, 0.25, 0.25, 0.25], 4, 0.25 ** 4],
		[[0.25, 0.5], 1, 1 - 0.75 * 0.5],
		[[0.25, 0.5], 2, 0.125],
		[[0.25, 0.5], 3, 0],
		[[], 0, 1],
		[[], 1, 0]
	])('of %j at least %d: %d', (chances, right, expected) => {
		expect(guessing(chances, right)).toBeCloseTo(expected, 12);
	});

	it('agrees with counting every outcome', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
				fc.nat({ max: 8 }),
				(chances, right) => {
					let sum = 0;
					for (let outcome = 0; outcome < 2 ** chances.length; outcome++) {
						const hits = chances.map((_, place) => (outcome & (1 << place)) !== 0);
						if (hits.filter(Boolean).length < right) continue;
						sum += chances.reduce((all, chance, place) => all * (hits[place] ? chance : 1 - chance), 1);
					}
					expect(guessing(chances, right)).toBeCloseTo(sum, 9);
				}
			)
		);
	});

	it('falls as more is asked for, and rises with each chance', () => {
		const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(chances, fc.nat({ max: 30 }), fc.double({ min: 0, max: 1, noNaN: true }), (list, right, more) => {
				expect(guessing(list, right + 1)).toBeLessThanOrEqual(guessing(list, right) + 1e-12);
				expect(guessing([...list, more], right)).toBeGreaterThanOrEqual(guessing(list, right) - 1e-12);
			})
		);
	});
});
