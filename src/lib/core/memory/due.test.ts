import fc from 'fast-check';
import { get_fuzz_range } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { FactId, Millis, StudyDay } from '../ids.ts';
import { dueDay, fuzzRange, isDue, retrievabilityOn } from './due.ts';
import { DAYS_MAX, DEFAULT_WEIGHTS as weights, interval } from './fsrs.ts';
import type { Memory } from './memory.ts';

const aim = { weights, desiredRetention: 0.9 };
const memory = (changes: Partial<Record<keyof Memory, number | string>> = {}): Memory =>
	({
		...{
			fact: 'p07-1' as FactId,
			stability: 30,
			difficulty: 5,
			first: 0,
			at: 0 as Millis,
			day: 1000,
			reviews: 3,
			lapses: 0
		},
		...{ lastScore: 1 },
		...changes
	}) as unknown as Memory;
const day = (value: number): StudyDay => value as StudyDay;
const stability = fc.double({ min: 0.001, max: DAYS_MAX, noNaN: true });

describe('fuzzRange', () => {
	it('is that of ts-fsrs for every interval', () => {
		for (let days = 3; days <= DAYS_MAX; days++) {
			const theirs = get_fuzz_range(days, 0, DAYS_MAX);
			const ours = fuzzRange(days);
			if (ours.least !== theirs.min_ivl || ours.greatest !== theirs.max_ivl) expect.fail(`${String(days)} days`);
		}
		expect(fuzzRange(30)).toEqual({ least: 27, greatest: 33 });
	});

	it.each([
		[1, 1, 1],
		[2, 2, 2],
		[3, 2, 4],
		[DAYS_MAX, 34_673, DAYS_MAX]
	])('%i days: %i to %i', (days, least, greatest) => {
		expect(fuzzRange(days)).toEqual({ least, greatest });
	});
});

describe('dueDay', () => {
	// golden: the draw is part of the contract of the model
	it.each<[string, number, number, number]>([
		['p07-1', 1, 2.3065, 2],
		['p07-1', 3, 30, 29],
		['p07-1', 5, 30, 27],
		['p07-3', 3, 30, 27],
		['x31', 12, 400, 402]
	])('%s after %i answers, S = %d: in %i days', (fact, reviews, s, days) => {
		expect(dueDay(memory({ fact, reviews, stability: s }), aim) - 1000).toBe(days);
	});

	it('lies within the fuzz of the interval, and is the same each time', () => {
		fc.assert(
			fc.property(
				stability,
				fc.nat(500),
				fc.double({ min: 0.7, max: 0.99, noNaN: true }),
				(s, reviews, desiredRetention) => {
					const days = dueDay(memory({ stability: s, reviews }), { weights, desiredRetention }) - 1000;
					const { least, greatest } = fuzzRange(interval(weights, s, desiredRetention));
					expect(days).toBeGreaterThanOrEqual(least);
					expect(days).toBeLessThanOrEqual(greatest);
					expect(dueDay(memory({ stability: s, reviews }), { weights, desiredRetention })).toBe(1000 + days);
				}
			)
		);
	});

	it('reaches every day of its range', () => {
		const days = new Set(Array.from({ length: 300 }, (_, reviews) => dueDay(memory({ reviews }), aim) - 1000));
		expect([...days].sort()).toEqual([27, 28, 29, 30, 31, 32, 33]);
	});

	it('is never NaN and never more than 36,500 days away, whatever the retention and the memory', () => {
		fc.assert(
			fc.property(fc.oneof(stability, fc.constant(1e9)), fc.double({ noNaN: true }), (s, desiredRetention) => {
				const days = dueDay(memory({ stability: s }), { weights, desiredRetention }) - 1000;
				expect(days >= 1 && days <= DAYS_MAX).toBe(true);
			})
		);
	});

	it('a higher retention comes back sooner', () => {
		const [light, standard, thorough] = [0.85, 0.9, 0.95].map((desiredRetention) =>
			dueDay(memory({ stability: 100 }), { weights, desiredRetention })
		);
		expect(thorough).toBeLessThan(Number(standard));
		expect(standard).toBeLessThan(Number(light));
	});
});

describe('isDue', () => {
	const due = dueDay(memory(), aim);

	it.each<[string, number, number, boolean]>([
		['the day before', due - 1, 1000, false],
		['on the day', due, 1000, true],
		['long after', due + 5000, 1000, true],
		['answered today', 1000, 1000, false],
		['answered tomorrow, by a traveller', 999, 1000, false],
		['answered in a future that a wrong clock made', 998, 1000, true]
	])('%s', (_, today, last, expected) => {
		expect(isDue(memory({ day: last }), day(today), aim)).toBe(expected);
	});
});

describe('retrievabilityOn', () => {
	it.each<[string, number, number]>([
		['the day of the answer', 1000, 1],
		['a day before it', 999, 1],
		['after S days', 1030, 0.9],
		['a year on', 1365, 0.67391]
	])('%s', (_, on, expected) => {
		expect(retrievabilityOn(memory(), day(on), weights)).toBeCloseTo(expected, 4);
	});
});
