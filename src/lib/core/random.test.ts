import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pick, RANDOM, seeded, shuffled } from './random.ts';

const drawn = (seed: string, count: number): number[] => {
	const random = seeded(seed);
	return Array.from({ length: count }, () => random() * 2 ** 32);
};

describe('seeded', () => {
	// The contract `sfc32-1`: these never change. A new sequence is a new version.
	it.each<[string, number[]]>([
		['', [2420727049, 3315390910, 31621017, 4095259433]],
		['liptako', [1672356858, 660628961, 2739452875, 713784882]],
		['p07-1:3', [1659254667, 2125632845, 2229720783, 2037018317]],
		['المثلث', [4127617077, 2749594945, 4026451082, 915854472]]
	])('the golden sequence of %o', (seed, expected) => {
		expect(RANDOM).toBe('sfc32-1');
		expect(drawn(seed, 4)).toEqual(expected);
	});

	it('starts anew for each generator', () => {
		expect(drawn('a', 20)).toEqual(drawn('a', 20));
		expect(drawn('a', 20)).not.toEqual(drawn('b', 20));
	});

	it('stays in [0, 1)', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (seed) => {
				const random = seeded(seed);
				for (let index = 0; index < 50; index++) {
					const value = random();
					expect(value >= 0 && value < 1).toBe(true);
				}
			})
		);
	});

	it('fills ten bins alike: χ² of 100,000 draws below the 99.9 % point of 9 degrees of freedom', () => {
		const random = seeded('bins');
		const bins = new Array<number>(10).fill(0);
		for (let index = 0; index < 100_000; index++) bins[Math.floor(random() * 10)]! += 1;
		expect(bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.88);
	});

	it('seeds that differ by one letter have nothing in common', () => {
		const firsts = Array.from({ length: 1000 }, (_, index) => seeded(`fact:${String(index)}`)());
		expect(new Set(firsts).size).toBe(1000);
		expect(firsts.reduce((sum, value) => sum + value, 0) / 1000).toBeCloseTo(0.5, 1);
	});
});

describe('shuffled', () => {
	it('has golden orders', () => {
		expect(shuffled(['a', 'b', 'c', 'd', 'e', 'f'], seeded('liptako')).join('')).toBe('caebfd');
		expect(shuffled([1, 2, 3], seeded('aes')).join('')).toBe('213');
	});

	it('keeps every entry and leaves the list alone', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
				const before = [...list];
				const after = shuffled(list, seeded(seed));
				expect(list).toEqual(before);
				expect(after.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
			})
		);
	});

	it('gives each of the six orders of three its sixth: χ² below the 99.9 % point of 5 degrees of freedom', () => {
		const random = seeded('orders');
		const counts = new Map<string, number>();
		for (let index = 0; index < 6000; index++) {
			const order = shuffled(['a', 'b', 'c'], random).join('');
			counts.set(order, (counts.get(order) ?? 0) + 1);
		}
		expect(counts.size).toBe(6);
		expect([...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(20.52);
	});

	it('survives a source that gives its largest number', () => {
		expect(shuffled(['a', 'b', 'c'], () => 1 - 2 ** -32)).toEqual(['c', 'b', 'a']);
	});
});

describe('pick', () => {
	it.each<[number, string | undefined, string[]]>([
		[0, 'a', ['a', 'b', 'c']],
		[0.34, 'b', ['a', 'b', 'c']],
		[1 - 2 ** -32, 'c', ['a', 'b', 'c']],
		[0.5, undefined, []]
	])('at %d picks %s', (value, expected, list) => {
		expect(pick(list, () => value)).toBe(expected);
	});
});
