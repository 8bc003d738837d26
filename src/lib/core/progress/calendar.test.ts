import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Millis, StudyDay } from '../ids.ts';
import { ANSWER_MAX, extendDays, medianSeconds, runs } from './calendar.ts';

const answer = (day: number, ms: number): { day: StudyDay; ms: Millis } => ({ day: day as StudyDay, ms: ms as Millis });
const days = (...list: number[]): StudyDay[] => list as StudyDay[];

describe('extendDays', () => {
	it('sums answers and time by study day, the earliest first', () => {
		expect([...extendDays(new Map(), [answer(12, 3000), answer(10, 2000), answer(12, 500)])]).toEqual([
			[10, { answers: 1, ms: 2000 }],
			[12, { answers: 2, ms: 3500 }]
		]);
		expect(extendDays(new Map(), []).size).toBe(0);
	});

	it('counts an answer for two minutes at most', () => {
		expect(extendDays(new Map(), [answer(1, 86_400_000), answer(1, 1000)]).get(1 as StudyDay)).toEqual({
			answers: 2,
			ms: ANSWER_MAX + 1000
		});
	});
});

describe('runs', () => {
	it.each<[string, number[], number, number]>([
		['none', [], 0, 0],
		['today alone', [100], 1, 1],
		['up to yesterday: today is still to come', [98, 99], 2, 2],
		['up to the day before yesterday: over', [97, 98], 0, 2],
		['a gap', [95, 96, 97, 99, 100], 2, 3],
		['out of order and doubled', [100, 98, 99, 99, 100], 3, 3],
		['the longest is long ago', [1, 2, 3, 4, 100], 1, 4],
		['days of a wrong clock do not count', [99, 100, 101, 102, 5000], 2, 2]
	])('%s', (_, list, current, longest) => {
		expect(runs(days(...list), 100 as StudyDay)).toEqual({ current, longest });
	});

	it('the current is at most the longest, and that at most the days', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 60, max: 110 })), (list) => {
				const { current, longest } = runs(days(...list), 100 as StudyDay);
				expect(current).toBeLessThanOrEqual(longest);
				expect(longest).toBeLessThanOrEqual(new Set(list).size);
			})
		);
	});
});

describe('medianSeconds', () => {
	it.each<[string, number[], number | undefined]>([
		['none', [], undefined],
		['one', [5000], 5],
		['an odd number', [9000, 1000, 3000], 3],
		['an even number: the middle of the two in the middle', [1000, 9000, 3000, 4000], 3.5],
		['a phone put down', [1e9, 1e9, 2000], 120]
	])('%s', (_, list, expected) => {
		expect(medianSeconds(list as Millis[])).toBe(expected);
	});

	it('is over the latest two hundred', () => {
		const slow = new Array(1000).fill(60_000);
		expect(medianSeconds([...slow, ...new Array<Millis>(200).fill(4000 as Millis)])).toBe(4);
		expect(medianSeconds([...slow, ...new Array<Millis>(99).fill(4000 as Millis)])).toBe(60);
	});
});
