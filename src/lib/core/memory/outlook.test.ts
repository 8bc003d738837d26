import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactId, Millis, StudyDay } from '../ids.ts';
import { UNADJUSTED } from './adjustment.ts';
import { retrievabilityOn } from './due.ts';
import { FIRST_RECALL } from './evidence.ts';
import { DEFAULT_WEIGHTS as W, step } from './fsrs.ts';
import { type FactEvidence, type Memory, remember } from './memory.ts';
import { answeredToday, gainOf, knownToday, recallOn, type Standing } from './outlook.ts';

const OUTLOOK = { weights: W, adjustment: UNADJUSTED };
const standing = (part: Partial<Standing> = {}): Standing => ({
	stability: 10,
	difficulty: 5,
	day: 90,
	reviews: 3,
	lapses: 0,
	lastScore: 1,
	...part
});
const some = fc.record({
	stability: fc.double({ min: 0.01, max: 3000, noNaN: true }),
	difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
	day: fc.integer({ min: 0, max: 100 }),
	reviews: fc.integer({ min: 1, max: 30 }),
	lapses: fc.integer({ min: 0, max: 5 }),
	lastScore: fc.double({ min: 0, max: 1, noNaN: true })
});

describe('recallOn', () => {
	it('a fact never asked counts as not recalled, and its first answer as likely as not as known', () => {
		expect(recallOn(OUTLOOK, undefined, 100)).toBe(0);
		expect(knownToday(OUTLOOK, undefined, 100)).toBe(FIRST_RECALL);
	});

	it('is 1 up to the day of the last answer, and less after it', () => {
		expect([80, 90, 91].map((day) => recallOn(OUTLOOK, standing(), day))).toEqual([1, 1, expect.any(Number)]);
		expect(recallOn(OUTLOOK, standing(), 91)).toBeLessThan(1);
	});
});

describe('answeredToday', () => {
	it.each([
		[true, 3, 0, 1],
		[false, 1, 1, 0]
	] as const)('known %s: grade %d, %d lapses', (known, grade, lapses, lastScore) => {
		const after = step(W, standing(), grade, 10);
		expect(answeredToday(OUTLOOK, standing(), { today: 100, known })).toEqual({
			...after,
			day: 100,
			reviews: 4,
			lapses,
			lastScore
		});
	});

	it('a first miss is no lapse', () => {
		expect(answeredToday(OUTLOOK, undefined, { today: 100, known: false })).toMatchObject({ reviews: 1, lapses: 0 });
	});
});

describe('gainOf', () => {
	it('is what an answer adds by the day that counts, never below zero, never above what is missing', () => {
		fc.assert(
			fc.property(some, fc.integer({ min: 1, max: 60 }), (memory, ahead) => {
				const target = 100 + ahead;
				const gain = gainOf(OUTLOOK, memory, { today: 100, target });
				expect(gain).toBeGreaterThanOrEqual(0);
				expect(gain).toBeLessThanOrEqual(1 - recallOn(OUTLOOK, memory, target) + 1e-12);
			})
		);
	});

	it('is more for what is weaker, and most for what was never asked', () => {
		const gains = [undefined, standing({ stability: 1 }), standing({ stability: 100 })].map((memory) =>
			gainOf(OUTLOOK, memory, { today: 100, target: 130 })
		);
		expect(gains).toEqual(gains.toSorted((one, other) => other - one));
		expect(new Set(gains).size).toBe(3);
	});
});

describe('practising freely', () => {
	const evidence = (day: number, score: number, chance: number, confidence?: 'sure' | 'unsure'): FactEvidence => ({
		fact: 'p01-1' as FactId,
		score,
		chance,
		isEasy: false,
		confidence,
		at: (day * 86_400_000) as Millis,
		day: day as StudyDay
	});
	const answer = fc.tuple(
		fc.integer({ min: 0, max: 40 }),
		fc.constantFrom(0, 0.5, 1),
		fc.constantFrom(0, 0.01, 0.25, 0.5)
	);

	it('an extra right answer, however easily guessed, never lowers the recall predicted for any later day', () => {
		const tap = fc.constantFrom('sure' as const, 'unsure' as const, undefined);
		const extra = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 0.25, 0.5, 1), tap);
		const property = fc.property(
			fc.array(answer, { minLength: 1, maxLength: 12 }),
			extra,
			fc.integer({ min: 0, max: 400 }),
			(history, [wait, chance, confidence], ahead) => {
				let day = 0;
				let memory: Memory | null = null;
				for (const [days, score, guess] of history) memory = remember(W, memory, evidence((day += days), score, guess));
				const before = memory!;
				const practised = remember(W, before, evidence(day + wait, 1, chance, confidence));
				const target = (day + wait + ahead) as StudyDay;
				expect(retrievabilityOn(practised, target, W)).toBeGreaterThanOrEqual(retrievabilityOn(before, target, W));
			}
		);
		fc.assert(property, { numRuns: 1000 });
	});
});
