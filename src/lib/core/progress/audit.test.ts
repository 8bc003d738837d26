import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS, type Weights } from '../memory/fsrs.ts';
import type { Review } from '../memory/reviews.ts';
import { madeReviews } from '../memory/reviews.fixture.ts';
import { seeded } from '../random.ts';
import { audit } from './audit.ts';

const epochs = [{ weights: DEFAULT_WEIGHTS, from: 0 }];
const made = (count: number): Review[] =>
	madeReviews({ seed: 'audit', count, truth: DEFAULT_WEIGHTS, chance: 0, perDay: 30 });
const of = (reviews: readonly Review[]) => audit(epochs, reviews, 'test');

describe('the audit', () => {
	it('of nothing says nothing', () => {
		const found = of([]);
		expect(found).toMatchObject({ answers: 0, bins: [], error: null, loss: null });
		expect(found.comparisons.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
		expect(found.certainty.sure).toEqual({ count: 0, share: 0, least: 0, greatest: 1 });
		expect(found.retention.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
	});

	it('of 50 answers claims nothing', () => {
		const found = of(made(50));
		expect(found.answers).toBeLessThan(50);
		expect(found.bins).toEqual([]);
		expect(found.comparisons.every(({ verdict }) => verdict === 'unknown')).toBe(true);
	});

	it('of 5,000 answers that the model describes finds it right', () => {
		const found = of(made(5000));
		expect(found.bins).toHaveLength(10);
		expect(found.error).toBeLessThan(0.04);
		expect(found.bins.reduce((sum, { count }) => sum + count, 0)).toBe(found.answers);
		const inside = found.bins.filter(({ least, greatest, foretold }) => least <= foretold && foretold <= greatest);
		expect(inside.length).toBeGreaterThanOrEqual(8);
		expect(found.comparisons.map(({ verdict }) => verdict)).toEqual(['better', 'better']);
	});

	it('of answers that have nothing to do with memory finds no gain', () => {
		const random = seeded('coin');
		const found = of(made(3000).map((review) => ({ ...review, score: random() < 0.8 ? 1 : 0 })));
		expect(found.comparisons[0]!.verdict).not.toBe('better');
	});

	it('is the same for the same seed, and nearly so for another', () => {
		const reviews = made(800);
		expect(audit(epochs, reviews, 'a')).toEqual(audit(epochs, reviews, 'a'));
		const [one, other] = ['a', 'b'].map((seed) => audit(epochs, reviews, seed).comparisons[0]!);
		expect(one!.gain).toBe(other!.gain);
		expect(one!.least).not.toBe(other!.least);
		expect(one!.least).toBeCloseTo(other!.least, 1);
	});
});

describe('the comparison', () => {
	it('has an interval about its gain, and the losses that make it', () => {
		const { comparisons, loss } = of(made(1500));
		for (const { gain, least, greatest, loss: rival } of comparisons) {
			expect(least).toBeLessThan(gain);
			expect(greatest).toBeGreaterThan(gain);
			expect(rival - loss!).toBeCloseTo(gain, 9);
		}
	});

	it('wants more than a few days, however many answers', () => {
		const reviews = made(4000).map((review) => ({ ...review, day: review.day % 7 }));
		expect(of(reviews).comparisons.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown']);
	});

	it('says it when the model does worse', () => {
		const wrong = DEFAULT_WEIGHTS.map((weight, index) => (index < 4 ? 0.1 : weight)) as unknown as Weights;
		const reviews = made(1500).map((review) => ({ ...review, floor: 0, score: 1 }));
		const found = audit([{ weights: wrong, from: 0 }], reviews, 'test');
		expect(found.comparisons[0]!.verdict).toBe('worse');
	});
});

describe('certainty', () => {
	it('counts the taps, of first answers too', () => {
		const taps = made(40).map((review, index): Review => ({
			...review,
			score: index % 4 === 0 ? 0 : 1,
			confidence: index < 20 ? 'sure' : index < 30 ? 'unsure' : undefined
		}));
		expect(of(taps).certainty).toMatchObject({
			sure: { count: 20, share: 0.75 },
			unsure: { count: 10, share: 0.7 }
		});
	});
});

describe('true retention', () => {
	it('is of what cannot be guessed', () => {
		const all = made(2000);
		const half = all.map((review) => (review.fact % 2 === 0 ? { ...review, floor: 0.25, reach: 0.75 } : review));
		const [whole, free] = [of(all), of(half)].map(({ retention }) => retention[0]!);
		expect(free!.count).toBeGreaterThan(0);
		expect(free!.count).toBeLessThan(whole!.count);
	});

	it('falls into strengths, and has a month of its own', () => {
		const { retention, answers } = of(made(5000));
		const count = new Map(retention.map((each) => [each.group, each.count]));
		expect(count.get('all')).toBe(answers);
		expect(count.get('learning')! + count.get('young')! + count.get('strong')!).toBe(answers);
		expect(count.get('month')).toBeLessThan(answers);
		expect(retention[0]!.share).toBeGreaterThan(retention[0]!.least);
		expect(Math.abs(retention[0]!.share - retention[0]!.foretold)).toBeLessThan(0.02);
	});
});
