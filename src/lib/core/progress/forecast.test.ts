import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyDay } from '../ids.ts';
import { forecast, FORECAST_DAYS } from './forecast.ts';

const today = 1000 as StudyDay;
/** Where the forecast is not 0. */
const counted = (...days: number[]): [number, number][] =>
	[...forecast(days as StudyDay[], today).entries()].filter(([, count]) => count > 0);

describe('forecast', () => {
	it('has thirty days, of nothing when nothing is remembered', () => {
		expect(forecast([], today)).toEqual(new Array(30).fill(0));
		expect(FORECAST_DAYS).toBe(30);
	});

	it.each<[string, number[], [number, number][]]>([
		['due today', [1000], [[0, 1]]],
		['overdue counts today', [1000, 501, 3], [[0, 3]]],
		['due tomorrow', [1001], [[1, 1]]],
		['the thirtieth day, and not the one after', [1029, 1029, 1030], [[29, 2]]]
	])('%s', (_, days, expected) => {
		expect(counted(...days)).toEqual(expected);
	});

	it('counts every fact once, on its due day or today', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 900, max: 1100 })), (days) => {
				const ahead = days.map((day) => Math.max(0, day - today));
				expect(forecast(days as StudyDay[], today)).toEqual(
					Array.from({ length: 30 }, (_, day) => ahead.filter((each) => each === day).length)
				);
			})
		);
	});
});
