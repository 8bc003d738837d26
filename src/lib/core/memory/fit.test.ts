import { describe, expect, it } from 'vitest';
import { fit, FIT_FROM, type FitOptions } from './fit.ts';
import { modelOf, stepForward } from './forward.ts';
import { DEFAULT_WEIGHTS, type State, type Weights } from './fsrs.ts';
import { readWeights } from './read-weights.ts';
import { isScored, logLoss, type Review } from './reviews.ts';
import { lasting, madeReviews } from './reviews.fixture.ts';

const options: FitOptions = { seed: 'test', weights: DEFAULT_WEIGHTS, oldest: 0.25 };
const strange = DEFAULT_WEIGHTS.with(0, 2).with(2, 12).with(8, 2.4).with(11, 0.9).with(20, 0.25) as unknown as Weights;

/** Mean log loss of the answers from a place on, the memories having been led there through all before. */
function lossFrom(weights: Weights, reviews: readonly Review[], from: number): number {
	const model = modelOf(weights);
	const states = new Map<number, State>();
	const losses: number[] = [];
	for (const [index, review] of reviews.entries()) {
		const step = stepForward(model, states.get(review.fact) ?? null, review);
		states.set(review.fact, step);
		if (index >= from && isScored(review))
			losses.push(logLoss(review.floor + review.reach * step.recall, review.score));
	}
	return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

describe('fit', () => {
	it('adopts weights that foretell the answers to come better', () => {
		const reviews = madeReviews({ seed: 'a', count: 5000, truth: strange });
		const fitted = fit(reviews.slice(0, 3000), options);
		expect(fitted).toMatchObject({ adopted: true, method: 'refit', reviews: 3000 });
		expect(fitted.heldOut.after).toBeLessThan(fitted.heldOut.before);
		const [before, after, best] = [DEFAULT_WEIGHTS, fitted.weights, strange].map((weights) =>
			lossFrom(weights, reviews, 3000)
		);
		expect(after! - best!).toBeLessThan(0.3 * (before! - best!));
		expect(readWeights(fitted.weights).ok).toBe(true);
	});

	it('reads through guessing', () => {
		const reviews = madeReviews({ seed: 'b', count: 5000, truth: strange, chance: 0.25 });
		const fitted = fit(reviews.slice(0, 3000), options);
		expect(fitted.adopted).toBe(true);
		expect(lossFrom(fitted.weights, reviews, 3000)).toBeLessThan(lossFrom(DEFAULT_WEIGHTS, reviews, 3000));
	});

	it('leaves a learner alone whom the weights in force already fit', () => {
		const reviews = madeReviews({ seed: 'c', count: 3000, truth: DEFAULT_WEIGHTS });
		const fitted = fit(reviews, options);
		expect(fitted.adopted).toBe(false);
		expect(fitted.weights).toBe(DEFAULT_WEIGHTS);
	});

	it('goes back to the defaults from weights that do worse', () => {
		const reviews = madeReviews({ seed: 'd', count: 3000, truth: DEFAULT_WEIGHTS });
		const fitted = fit(reviews, { ...options, weights: lasting(8) });
		expect(fitted.adopted).toBe(true);
		expect(fitted.heldOut.before).toBeGreaterThan(fitted.heldOut.after);
		expect(fitted.weights[2]).toBeLessThan(lasting(8)[2] / 2);
	});

	it('waits until there is something to judge by', () => {
		const reviews = madeReviews({ seed: 'e', count: 3000, truth: strange });
		const scored = reviews.flatMap((review, index) => (isScored(review) ? [index] : []));
		expect(fit([], options)).toMatchObject({ adopted: false, heldOut: { reviews: 0, before: 0, after: 0 } });
		expect(fit(reviews.slice(0, scored[FIT_FROM - 1]), options).adopted).toBe(false);
		expect(fit(reviews.slice(0, 40), options).weights).toBe(DEFAULT_WEIGHTS);
	});

	it('judges by the latest answers, and by nothing that comes before', () => {
		const reviews = madeReviews({ seed: 'f', count: 2000, truth: strange });
		const { heldOut } = fit(reviews, options);
		const scored = reviews.flatMap((review, index) => (isScored(review) ? [index] : []));
		expect(heldOut.reviews).toBe(scored.length - Math.floor(scored.length * 0.7));
		const cut = scored[Math.floor(scored.length * 0.7)]!;
		expect(heldOut.before).toBeCloseTo(lossFrom(DEFAULT_WEIGHTS, reviews, cut), 9);
	});

	it('gives the same weights for the same answers and seed', () => {
		const reviews = madeReviews({ seed: 'g', count: 1500, truth: strange });
		expect(fit(reviews, options)).toEqual(fit(structuredClone(reviews), options));
	});

	it('is not deceived by a run of right answers', () => {
		const reviews = madeReviews({ seed: 'h', count: 500, truth: DEFAULT_WEIGHTS }).map((review) => ({
			...review,
			score: review.day > 8 ? 1 : review.score
		}));
		expect(fit(reviews, options).adopted).toBe(false);
	});
});
