import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyDay } from '../ids.ts';
import { dueDay } from '../memory/due.ts';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import type { Memory } from '../memory/memory.ts';
import { forecast, FORECAST_DAYS } from './forecast.ts';

const aim = { weights: DEFAULT_WEIGHTS, desiredRetention: 0.9 };
const today = 1000 as StudyDay;
const memory = (day: number, stability: number, fact = 'p01-1'): Memory =>
	({ fact, day, stability, reviews: 1 }) as Memory;
/** Where the forecast is not 0. */
const counted = (...memories: Memory[]): [number, number][] =>
	[...forecast(memories, today, aim).entries()].filter(([, count]) => count > 0);

describe('forecast', () => {
	it('has thirty days, of nothing when nothing is remembered', () => {
		expect(forecast([], today, aim)).toEqual(new Array(30).fill(0));
		expect(FORECAST_DAYS).toBe(30);
	});

	it.each<[string, Memory[], [number, number][]]>([
		['due today', [memory(999, 1)], [[0, 1]]],
		['overdue counts today', [memory(999, 1), memory(500, 1), memory(0, 100)], [[0, 3]]],
		['answered today, due tomorrow', [memory(1000, 1)], [[1, 1]]],
		['beyond the month', [memory(1000, 100)], []],
		['answered in a future that a wrong clock made: today', [memory(9000, 10)], [[0, 1]]]
	])('%s', (_, memories, expected) => {
		expect(counted(...memories)).toEqual(expected);
	});

	it('shows the thirtieth day, and not the one after', () => {
		const names = Array.from({ length: 200 }, (_, index) => `f${String(index)}`);
		const dueIn = (days: number): Memory[] =>
			names.map((fact) => memory(1000, 29, fact)).filter((each) => dueDay(each, aim) === 1000 + days);
		const [last, beyond] = [dueIn(29), dueIn(30)];
		expect(Math.min(last.length, beyond.length)).toBeGreaterThan(0);
		expect(counted(...last, ...beyond)).toEqual([[29, last.length]]);
	});

	it('counts every fact once, on its due day or today', () => {
		const some = fc.array(fc.tuple(fc.integer({ min: 900, max: 1000 }), fc.double({ min: 0.1, max: 60, noNaN: true })));
		fc.assert(
			fc.property(some, (pairs) => {
				const memories = pairs.map(([day, stability], index) => memory(day, stability, `f${String(index)}`));
				const ahead = memories.map((each) => Math.max(0, dueDay(each, aim) - today));
				const counts = forecast(memories, today, aim);
				expect(counts).toEqual(Array.from({ length: 30 }, (_, day) => ahead.filter((each) => each === day).length));
			})
		);
	});
});
