import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitShift, shiftedWeights } from './calibration.ts';
import { DEFAULT_WEIGHTS, step } from './fsrs.ts';
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

	/** After these answers, how much more stable under the shifted weights: its logarithm. Each has days of its own, so that
	 * both are met at the same probability of recall. */
	function lastsLonger(answers: readonly (readonly [grade: 1 | 3 | 4, elapsed: number])[], shift: number): number {
		const shifted = shiftedWeights(DEFAULT_WEIGHTS, shift);
		let [one, other] = [step(DEFAULT_WEIGHTS, null, 3, 0), step(shifted, null, 3, 0)];
		for (const [grade, elapsed] of answers) {
			one = step(DEFAULT_WEIGHTS, one, grade, elapsed);
			other = step(shifted, other, grade, elapsed * Math.exp(shift));
		}
		expect(other.difficulty).toBeCloseTo(one.difficulty, 6);
		return Math.log(other.stability / one.stability);
	}

	it('multiplies the stability of what is recalled by e^shift', () => {
		const answer = fc.tuple(fc.constantFrom(3 as const, 4 as const), fc.integer({ min: 1, max: 30 }));
		fc.assert(
			fc.property(
				fc.array(answer, { maxLength: 4 }),
				fc.double({ min: -0.7, max: 0.7, noNaN: true }),
				(answers, shift) => {
					expect(lastsLonger(answers, shift)).toBeCloseTo(shift, 4);
				}
			)
		);
	});

	it.each([0.7, 0.3, -0.3, -0.7])('and nearly so when it was forgotten, by e^%d', (shift) => {
		const late = lastsLonger(
			[
				[3, 10],
				[3, 30],
				[1, 60],
				[3, 5]
			] as const,
			shift
		);
		expect(Math.abs(late - shift)).toBeLessThan(0.15);
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
