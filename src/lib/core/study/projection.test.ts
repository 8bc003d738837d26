import { describe, expect, it } from 'vitest';
import { UNADJUSTED } from '../memory/adjustment.ts';
import { DEFAULT_WEIGHTS as W, step } from '../memory/fsrs.ts';
import type { Standing } from '../memory/outlook.ts';
import { expectedAfter, projected } from './projection.ts';
import { scoreOn } from './score.ts';

const OUTLOOK = { weights: W, adjustment: UNADJUSTED };
const standing: Standing = { stability: 10, difficulty: 5, day: 0, reviews: 3, lapses: 0, lastScore: 1 };
const course = (answers: number, to = 20) => ({ from: 0, to, answersOn: () => answers, repeats: 0 });
const fresh = (size: number) => Array.from({ length: size }, () => undefined);
const meanAfter = (answers: number, to = 20) =>
	scoreOn(OUTLOOK, projected(OUTLOOK, fresh(40), course(answers, to)), to)?.mean ?? 0;

describe('expectedAfter', () => {
	it.each([
		[1, 3],
		[0, 1]
	] as const)('known for certain %d: grade %d', (known, grade) => {
		expect(expectedAfter(OUTLOOK, standing, { today: 10, known })).toMatchObject(step(W, standing, grade, 10));
	});

	it('lies between, with its share of a lapse', () => {
		const [low, middle, high] = [0, 0.5, 1].map((known) => expectedAfter(OUTLOOK, standing, { today: 10, known }));
		expect(middle?.stability).toBeGreaterThan(low?.stability ?? NaN);
		expect(middle?.stability).toBeLessThan(high?.stability ?? NaN);
		expect([low, middle, high].map((one) => one?.lapses)).toEqual([1, 0.5, 0]);
		expect(expectedAfter(OUTLOOK, undefined, { today: 0, known: 0.5 })).toMatchObject({ reviews: 1, lapses: 0 });
	});
});

describe('projected', () => {
	it('meets as many new facts as there are answers', () => {
		const met = projected(OUTLOOK, fresh(40), { ...course(3), to: 5 }).filter((memory) => memory !== undefined);
		expect(met).toHaveLength(15);
	});

	it('leaves the memories alone without minutes, or without days', () => {
		expect(projected(OUTLOOK, [standing], course(0))).toEqual([standing]);
		expect(projected(OUTLOOK, [standing], { ...course(9), to: 0 })).toEqual([standing]);
	});

	it('rises with every bit of time, a part of an answer a day too', () => {
		const means = [1, 2, 2.5, 3, 5, 8].map((answers) => meanAfter(answers));
		expect(means).toEqual(means.toSorted((one, other) => one - other));
		expect(new Set(means).size).toBe(means.length);
	});

	it('takes days together when there are many, at much the same score', () => {
		expect(Math.abs(meanAfter(5, 80) - meanAfter(5, 81))).toBeLessThan(0.02);
	});
});
