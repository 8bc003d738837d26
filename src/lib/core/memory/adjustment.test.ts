import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../random.ts';
import {
	adjust,
	adjustedRecall,
	type Adjustment,
	features,
	logistic,
	logit,
	type Recollection,
	UNADJUSTED,
	varianceAlong
} from './adjustment.ts';
import { probabilityCorrect } from './evidence.ts';
import { DEFAULT_WEIGHTS as W, retrievability } from './fsrs.ts';

const at = (part: Partial<Recollection> = {}): Recollection => ({
	stability: 10,
	difficulty: 5,
	elapsed: 10,
	reviews: 3,
	lastScore: 1,
	lapses: 0,
	...part
});
const some = fc.record({
	stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
	difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
	elapsed: fc.integer({ min: 0, max: 5000 }),
	reviews: fc.integer({ min: 1, max: 50 }),
	lastScore: fc.double({ min: 0, max: 1, noNaN: true }),
	lapses: fc.integer({ min: 0, max: 20 })
});
const after = (adjustment: Adjustment, recollection: Recollection, score: number, chance = 0): Adjustment =>
	adjust(W, adjustment, { recollection, evidence: { score, chance, isEasy: false } });

describe('adjustedRecall', () => {
	it('is near the model before the first answer, a little drawn to a half by what is not known', () => {
		const model = retrievability(W, 10, 10);
		const adjusted = adjustedRecall(W, UNADJUSTED, at());
		expect(adjusted).toBeLessThan(model);
		expect(adjusted).toBeGreaterThan(model - 0.02);
	});

	it('is 1 on the day of the last answer', () => {
		expect(adjustedRecall(W, UNADJUSTED, at({ elapsed: 0 }))).toBe(1);
	});

	it('is a probability, for any memory and any answers before', () => {
		const answers = fc.array(fc.tuple(some, fc.constantFrom(0, 0.5, 1), fc.constantFrom(0, 0.25, 1)), {
			maxLength: 20
		});
		fc.assert(
			fc.property(answers, some, (list, recollection) => {
				const adjustment = list.reduce((sum, [one, score, chance]) => after(sum, one, score, chance), UNADJUSTED);
				const recall = adjustedRecall(W, adjustment, recollection);
				expect(recall).toBeGreaterThanOrEqual(0);
				expect(recall).toBeLessThanOrEqual(1);
				for (const row of adjustment.covariance) expect(row.every(Number.isFinite)).toBe(true);
			})
		);
	});
});

describe('adjust', () => {
	it('rises with a right answer and falls with a wrong one, the less the more it could be guessed', () => {
		const recall = (adjustment: Adjustment) => adjustedRecall(W, adjustment, at());
		const before = recall(UNADJUSTED);
		expect(recall(after(UNADJUSTED, at(), 1))).toBeGreaterThan(before);
		expect(recall(after(UNADJUSTED, at(), 0))).toBeLessThan(before);
		expect(recall(after(UNADJUSTED, at(), 1, 0.5))).toBeLessThan(recall(after(UNADJUSTED, at(), 1)));
		expect(after(UNADJUSTED, at(), 1, 1).shift).toEqual(UNADJUSTED.shift);
	});

	it('learns nothing on the same day', () => {
		expect(after(UNADJUSTED, at({ elapsed: 0 }), 0)).toBe(UNADJUSTED);
	});

	it('counts its answers and grows surer with each', () => {
		const x = features(at());
		const one = after(UNADJUSTED, at(), 1);
		const two = after(one, at(), 0);
		expect(two.answers).toBe(2);
		expect(varianceAlong(one, x)).toBeLessThan(varianceAlong(UNADJUSTED, x));
		expect(varianceAlong(two, x)).toBeLessThan(varianceAlong(one, x));
	});

	it('keeps the covariance symmetric and never below zero along anything', () => {
		const answers = fc.array(fc.tuple(some, fc.constantFrom(0, 1)), { maxLength: 40 });
		const direction = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 7, maxLength: 7 });
		fc.assert(
			fc.property(answers, direction, (list, along) => {
				const { covariance } = list.reduce((sum, [one, score]) => after(sum, one, score), UNADJUSTED);
				covariance.forEach((row, i) =>
					row.forEach((value, j) => expect(value).toBeCloseTo(covariance[j]?.[i] ?? NaN, 9))
				);
				const raw = covariance.reduce(
					(sum, row, i) => sum + row.reduce((part, value, j) => part + value * (along[i] ?? 0) * (along[j] ?? 0), 0),
					0
				);
				expect(raw).toBeGreaterThan(-1e-9);
			})
		);
	});

	it('finds a learner who forgets more than the model says', () => {
		const random = seeded('forgetful');
		let adjustment = UNADJUSTED;
		for (let answer = 0; answer < 600; answer++) {
			const recollection = at({ stability: 5 + 20 * random(), elapsed: 1 + Math.floor(30 * random()) });
			const model = retrievability(W, recollection.elapsed, recollection.stability);
			const truth = logistic(logit(model) - 1);
			adjustment = after(adjustment, recollection, random() < probabilityCorrect(truth, 0.25) ? 1 : 0, 0.25);
		}
		const truth = logistic(logit(retrievability(W, 10, 10)) - 1);
		expect(Math.abs(adjustedRecall(W, adjustment, at()) - truth)).toBeLessThan(0.05);
	});
});

describe('features', () => {
	it('are plain', () => {
		expect(features(at({ stability: 5, elapsed: 5, reviews: 1, lastScore: 0.25, difficulty: 10, lapses: 9 }))).toEqual([
			1, 1, 0.75, 0, 0, 1, 1
		]);
	});
});
