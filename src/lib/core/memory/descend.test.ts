import { describe, expect, it } from 'vitest';
import { seeded } from '../random.ts';
import { descend } from './descend.ts';
import { modelOf } from './forward.ts';
import { DEFAULT_WEIGHTS, type Weights } from './fsrs.ts';
import { lossOf, type Sequence } from './gradient.ts';
import { coordinatesOf } from './prior.ts';
import { lasting, madeReviews } from './reviews.fixture.ts';
import { isScored } from './reviews.ts';

function sequencesOf(count: number): Sequence[] {
	const facts = new Map<number, { review: ReturnType<typeof madeReviews>[number]; weight: number }[]>();
	for (const review of madeReviews({ seed: 'descend', count, truth: lasting(5) })) {
		facts.set(review.fact, [...(facts.get(review.fact) ?? []), { review, weight: isScored(review) ? 1 : 0 }]);
	}
	return [...facts.values()];
}
const lossAt = (weights: Weights, sequences: readonly Sequence[]): number => lossOf(modelOf(weights), sequences);
const distance = (weights: Weights): number =>
	Math.hypot(...coordinatesOf(weights).map((each, index) => each - coordinatesOf(DEFAULT_WEIGHTS)[index]!));

describe('descend', () => {
	it('goes downhill', () => {
		const sequences = sequencesOf(2000);
		const fitted = descend(sequences, DEFAULT_WEIGHTS, seeded('a'));
		expect(lossAt(fitted, sequences)).toBeLessThan(0.99 * lossAt(DEFAULT_WEIGHTS, sequences));
	});

	it('stays nearer to the centre with fewer answers', () => {
		const [few, many] = [60, 4000].map((count) => descend(sequencesOf(count), DEFAULT_WEIGHTS, seeded('a')));
		expect(distance(few!)).toBeGreaterThan(0);
		expect(distance(few!)).toBeLessThan(distance(many!));
	});

	it('leaves the weights of Hard, which no answer moves, where they were', () => {
		const fitted = descend(sequencesOf(1000), DEFAULT_WEIGHTS, seeded('a'));
		expect(fitted[1]).toBeCloseTo(DEFAULT_WEIGHTS[1], 9);
		expect(fitted[15]).toBeCloseTo(DEFAULT_WEIGHTS[15], 9);
	});

	it('comes back to the centre without answers', () => {
		for (const [index, weight] of descend([], lasting(2), seeded('a')).entries())
			expect(weight).toBeCloseTo(lasting(2)[index]!, 9);
	});

	it('does the same with the same seed, and ends near with another', () => {
		const sequences = sequencesOf(2500);
		const [one, same, other] = ['a', 'a', 'b'].map((seed) => descend(sequences, DEFAULT_WEIGHTS, seeded(seed)));
		expect(same).toEqual(one);
		expect(other).not.toEqual(one);
		expect(lossAt(other!, sequences) / lossAt(one!, sequences)).toBeCloseTo(1, 2);
	});
});
