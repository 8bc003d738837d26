import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundTop, shade, stacked, weekdayRow } from './scale.ts';

it('lays parts end to end', () => {
	expect(stacked([2, 0, 3])).toEqual([
		{ from: 0, size: 2 },
		{ from: 2, size: 0 },
		{ from: 2, size: 3 }
	]);
	expect(stacked([])).toEqual([]);
});

it.each([
	[[], 5],
	[[3], 5],
	[[6], 10],
	[[11], 20],
	[[42, 7], 50],
	[[100], 100],
	[[501], 1000]
])('tops an axis of %j at %i', (values, top) => {
	expect(roundTop(values)).toBe(top);
});

it('never tops an axis below its values', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(100_000)), (values) => {
			expect(roundTop(values)).toBeGreaterThanOrEqual(Math.max(0, ...values));
		})
	);
});

it.each([
	[0, 10, 0],
	[1, 10, 1],
	[5, 10, 2],
	[6, 10, 3],
	[10, 10, 4],
	[3, 0, 0]
])('shades %i of %i as %i', (value, fullest, level) => {
	expect(shade(value, fullest)).toBe(level);
});

it.each([
	[4, 0],
	[10, 6],
	[0, 3],
	[-1, 2],
	[20_781, 1]
])('finds the row of study day %i', (day, row) => {
	expect(weekdayRow(day)).toBe(row);
});
