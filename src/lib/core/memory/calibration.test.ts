import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitShift, shiftedWeights } from './calibration.ts';
import { DEFAULT_WEIGHTS, type State, step } from './fsrs.ts';
import type { Sequence } from './gradient.ts';
import { lasting, madeReviews } from './reviews.fixture.ts';
import { isScored, type Review } from './reviews.ts';

function sequences(reviews: readonly Review[]): Sequence[] {
	const facts = new Map<number, Review[]>();
	for (const review of reviews) facts.set(review.fact, [...(facts.get(review.fact) ?? []), review]);
	return [...facts.values()].map((list) => list.map((review) => ({ review, weight: isScored(review) ? 1 : 0 })));
}
const shiftOf = (times: number, count: number): number =>
	fitShift(DEFAULT_WEIGHTS, sequences(madeReviews({ seed: `shift ${times}`, count, truth: lasting(times) })));

describe('shiftedWeights', () => {
	it('leaves the weights as they are with no shift', () => {
		expect(shiftedWeights(DEFAULT_WEIGHTS, 0)).toEqual(DEFAULT_WEIGHTS);
	});

	it('multiplies every stability by e^shift, nearly', () => {
		const history = fc.array(fc.tuple(fc.constantFrom(1, 3, 3, 4), fc.integer({ min: 1, max: 30 })), { maxLength: 8 });
		fc.assert(
			fc.property(history, fc.double({ min: -0.7, max: 0.7, noNaN: true }), (answers, shift) => {
				const shifted = shiftedWeights(DEFAULT_WEIGHTS, shift);
				let [one, other]: State[] = [step(DEFAULT_WEIGHTS, null, 3, 0), step(shifted, null, 3, 0)];
				for (const [grade, elapsed] of answers) {
					one = step(DEFAULT_WEIGHTS, one!, grade, elapsed);
					// its own days, so that both are met at the same probability of recall
					other = step(shifted, other!, grade, elapsed * Math.exp(shift));
				}
				const lasting = Math.log(other!.stability / one!.stability);
				expect(Math.abs(lasting - shift)).toBeLessThan(0.4 * Math.abs(shift) + 1e-6);
				expect(other!.difficulty).toBeCloseTo(one!.difficulty, 6);
			})
		);
	});

	it('stays within what the model allows', () => {
		expect(shiftedWeights(DEFAULT_WEIGHTS, 9)[3]).toBe(100);
		expect(shiftedWeights(DEFAULT_WEIGHTS, -9)[0]).toBe(0.001);
	});
});

describe('fitShift', () => {
	it('is about nothing without answers', () => {
		expect(Math.abs(fitShift(DEFAULT_WEIGHTS, []))).toBeLessThan(0.05);
	});

	it.each([
		[3, 0.3, 1.5],
		[1, -0.2, 0.2],
		[0.4, -1.5, -0.3]
	])('finds who keeps things %d times as long', (times, least, greatest) => {
		const shift = shiftOf(times, 2000);
		expect(shift).toBeGreaterThan(least);
		expect(shift).toBeLessThan(greatest);
	});

	it('is drawn towards nothing by few answers', () => {
		expect(Math.abs(shiftOf(3, 60))).toBeLessThan(shiftOf(3, 2000));
	});
});
