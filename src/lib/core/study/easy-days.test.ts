import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyDay } from '../ids.ts';
import { type EasyDays, easeOf, NO_EASY_DAYS, readEasyDays, weekdayOf, writeEasyDays } from './easy-days.ts';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const range = (from: string, to: string, factor: number) => ({
	from: day(from) as StudyDay,
	to: day(to) as StudyDay,
	factor
});

describe('weekdayOf', () => {
	it.each([
		['1970-01-01', 3],
		['1969-12-29', 0],
		['2026-11-23', 0],
		['2026-11-29', 6],
		['1960-02-29', 0]
	])('%s: %d days after Monday', (date, weekday) => {
		expect(weekdayOf(day(date))).toBe(weekday);
	});
});

describe('easeOf', () => {
	const easy: EasyDays = {
		weekdays: [1, 1, 1, 1, 0.5, 0, 1],
		ranges: [range('2026-12-20', '2027-01-04', 0.2), range('2026-12-25', '2026-12-25', 0)]
	};

	it.each([
		['2026-11-23', 1],
		['2026-11-27', 0.5],
		['2026-11-28', 0],
		['2026-12-19', 0],
		['2026-12-20', 0.2],
		['2027-01-04', 0.2],
		['2027-01-05', 1],
		['2026-12-25', 0]
	])('%s: %d', (date, ease) => {
		expect(easeOf(easy, day(date))).toBe(ease);
	});

	it('is full without easy days, and never outside 0 … 1', () => {
		expect(easeOf(NO_EASY_DAYS, 5)).toBe(1);
		expect(easeOf({ weekdays: Array<number>(7).fill(9), ranges: [] }, 5)).toBe(1);
		expect(easeOf({ weekdays: Array<number>(7).fill(-1), ranges: [] }, 5)).toBe(0);
	});
});

describe('readEasyDays', () => {
	it.each<[string[], EasyDays]>([
		[[], NO_EASY_DAYS],
		[['sun=0'], { weekdays: [1, 1, 1, 1, 1, 1, 0], ranges: [] }],
		[['mon=0.5', 'mon=0.25'], { weekdays: [0.25, 1, 1, 1, 1, 1, 1], ranges: [] }],
		[['2026-12-24/2027-01-02=0.5'], { weekdays: [], ranges: [range('2026-12-24', '2027-01-02', 0.5)] }],
		[
			['2027-01-02/2026-12-24=0', '2026-02-30/2026-03-01=0', 'sun=2', 'sun=-1', 'sun', '=0', '2026-01-01=0'],
			NO_EASY_DAYS
		]
	])('%o', (entries, easy) => {
		expect(readEasyDays(entries)).toEqual(easy);
	});

	it('reads what is written', () => {
		const factor = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
		const aRange = fc
			.tuple(fc.integer({ min: -9000, max: 60_000 }), fc.nat({ max: 400 }), factor)
			.map(([from, length, one]) => ({ from: from as StudyDay, to: (from + length) as StudyDay, factor: one }));
		const anEasy = fc.record({
			weekdays: fc.array(factor, { minLength: 7, maxLength: 7 }),
			ranges: fc.array(aRange, { maxLength: 4 })
		});
		fc.assert(
			fc.property(anEasy, fc.integer({ min: -9000, max: 60_400 }), (easy, on) => {
				const read = readEasyDays(writeEasyDays(easy));
				expect(read.ranges).toEqual(easy.ranges);
				expect(easeOf(read, on)).toBe(easeOf(easy, on));
				expect(writeEasyDays(read)).toEqual(writeEasyDays(easy));
			})
		);
	});
});
