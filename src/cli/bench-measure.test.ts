import { describe, expect, it } from 'vitest';
import { isMet, type Measure, measureText, ratioOf, timed } from './bench-measure.ts';

const measure = (taken: number, bound: Partial<Measure>): Measure => ({
	...{ budget: 'P0', what: 'tea', taken, floor: 10 },
	...bound
});

it.each([
	[20, { most: 2 }, true],
	[21, { most: 2 }, false],
	[100, { least: 10 }, true],
	[99, { least: 10 }, false],
	[1e9, {}, true]
])('a time of %d on a floor of 10 with %o', (taken, bound, met) => {
	expect(isMet(measure(taken, bound))).toBe(met);
	expect(ratioOf(measure(taken, bound))).toBe(taken / 10);
});

it.each([
	[measure(15, { most: 2 }), 'met    P0 1.50 (at most 2) tea: 15 ms / 10 ms'],
	[measure(50, { least: 10 }), 'MISSED P0 5.00 (at least 10) tea: 50 ms / 10 ms']
])('is said in a line', (given, line) => {
	expect(measureText(given)).toBe(line);
});

describe('timed', () => {
	it('takes turns, leaves out the first round and gives the least', () => {
		const order: string[] = [];
		let clock = 0;
		const one = () => (order.push('one'), (clock += order.length === 1 ? 1000 : 3));
		const other = () => (order.push('other'), (clock += order.length));
		const [first, second] = timed([one, other], () => clock);
		expect(order.slice(0, 4)).toEqual(['one', 'other', 'one', 'other']);
		expect(order).toHaveLength(12);
		expect(first).toBe(3);
		expect(second).toBe(4);
	});
});
