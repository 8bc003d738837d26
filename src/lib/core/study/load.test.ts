import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factId } from '../../../../tests/fixtures/all-kinds.ts';
import type { Millis, StudyDay } from '../ids.ts';
import { fuzzRange } from '../memory/due.ts';
import { DEFAULT_WEIGHTS, interval } from '../memory/fsrs.ts';
import type { Memory } from '../memory/memory.ts';
import { type EasyDays, easeOf, NO_EASY_DAYS } from './easy-days.ts';
import { balancedDueDays, dueDays } from './load.ts';

const AIM = { weights: DEFAULT_WEIGHTS, desiredRetention: 0.9 };
const memory = (number: number, stability: number, day = 100): Memory => ({
	fact: factId(`f${number}`),
	stability,
	difficulty: 5,
	first: day as StudyDay,
	at: (day * 86_400_000 + number) as Millis,
	day: day as StudyDay,
	reviews: 1,
	lapses: 0,
	lastScore: 1
});
const alike = (size: number, stability: number) =>
	Array.from({ length: size }, (_, number) => memory(number, stability));

function loadOf(due: Iterable<number>): Map<number, number> {
	const counts = new Map<number, number>();
	for (const day of due) counts.set(day, (counts.get(day) ?? 0) + 1);
	return counts;
}

describe('balancedDueDays', () => {
	it('spreads facts learned together evenly over their fuzz range', () => {
		const { least, greatest } = fuzzRange(20);
		const size = greatest - least + 1;
		const counts = loadOf(balancedDueDays(alike(size * 4, 20), AIM, NO_EASY_DAYS).values());
		expect([...counts.values()]).toEqual(Array<number>(size).fill(4));
	});

	it('keeps days of rest free, and easy days lighter', () => {
		// study day 100 is a Saturday; the range of 20 days is 18 … 22 after it, Wednesday … Sunday
		const easy: EasyDays = { weekdays: [1, 1, 1, 0, 0.5, 1, 1], ranges: [] };
		const counts = loadOf(balancedDueDays(alike(35, 20), AIM, easy).values());
		for (const [day, count] of counts) expect(count).toBeLessThanOrEqual(easeOf(easy, day) === 0.5 ? 6 : 11);
		expect([...counts.keys()].filter((day) => easeOf(easy, day) === 0)).toEqual([]);
	});

	it('takes a day of rest when there is no other', () => {
		const due = balancedDueDays([memory(1, 1)], AIM, { weekdays: Array<number>(7).fill(0), ranges: [] });
		expect([...due.values()]).toEqual([101]);
	});

	it('stays within the fuzz range, whatever the memories, and is the same in any order', () => {
		const some = fc.array(
			fc.tuple(fc.double({ min: 0.1, max: 5000, noNaN: true }), fc.integer({ min: 90, max: 110 })),
			{
				maxLength: 30
			}
		);
		fc.assert(
			fc.property(some, (list) => {
				const memories = list.map(([stability, day], number) => memory(number, stability, day));
				const due = balancedDueDays(memories, AIM, NO_EASY_DAYS);
				for (const { fact, stability, day } of memories) {
					const { least, greatest } = fuzzRange(interval(DEFAULT_WEIGHTS, stability, 0.9));
					expect(due.get(fact)).toBeGreaterThanOrEqual(day + least);
					expect(due.get(fact)).toBeLessThanOrEqual(day + greatest);
				}
				expect(balancedDueDays(memories.toReversed(), AIM, NO_EASY_DAYS)).toEqual(due);
			})
		);
	});
});

describe('dueDays', () => {
	it('is the balanced day, or at once where a wrong clock put the last answer into the future', () => {
		const list = [memory(1, 20), memory(2, 20, 101), memory(3, 20, 102), memory(4, 20, 9000)];
		const due = dueDays(list, { aim: AIM, easy: NO_EASY_DAYS, today: 100 as StudyDay });
		const balanced = balancedDueDays(list, AIM, NO_EASY_DAYS);
		expect(list.map(({ fact }) => due.get(fact) === balanced.get(fact))).toEqual([true, true, false, false]);
		expect(due.get(factId('f4'))).toBe(100);
	});
});
