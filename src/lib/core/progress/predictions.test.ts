import { describe, expect, it } from 'vitest';
import { adjust, adjustedRecall, UNADJUSTED } from '../memory/adjustment.ts';
import { probabilityCorrect, SLIP } from '../memory/evidence.ts';
import { DEFAULT_WEIGHTS, step } from '../memory/fsrs.ts';
import { isScored, type Review } from '../memory/reviews.ts';
import { lasting, madeReviews } from '../memory/reviews.fixture.ts';
import { replayPredictions } from './predictions.ts';

const defaults = [{ weights: DEFAULT_WEIGHTS, from: 0 }];
const reviews = madeReviews({ seed: 'replay', count: 600, truth: lasting(3) });

describe('replayPredictions', () => {
	it('foretells each answer that can be scored, in order', () => {
		const predictions = replayPredictions(defaults, reviews);
		expect(predictions.map(({ score, day }) => [score, day])).toEqual(
			reviews.filter(isScored).map(({ score, day }) => [score, day])
		);
		expect(replayPredictions(defaults, [])).toEqual([]);
	});

	it('says of the first what the formulas say', () => {
		const floor = 0.25;
		const typed = { fact: 0, day: 5, floor: 0, reach: 1 - SLIP, doubt: 0, isEasy: false, confidence: undefined };
		const list: Review[] = [
			{ ...typed, elapsed: null, score: 1 },
			{ ...typed, day: 9, elapsed: 4, score: 0, floor, reach: 1 - floor - SLIP, doubt: floor },
			{ ...typed, day: 12, elapsed: 3, score: 1 }
		];
		const first = step(DEFAULT_WEIGHTS, null, 3, 0);
		const met = { ...first, elapsed: 4, reviews: 1, lastScore: 1, lapses: 0 };
		const recall = adjustedRecall(DEFAULT_WEIGHTS, UNADJUSTED, met);
		const [one, two] = replayPredictions(defaults, list);
		expect(one).toMatchObject({ day: 9, score: 0, floor: 0.25 });
		expect(one!.recall).toBeCloseTo(recall, 6);
		expect(one!.probability).toBeCloseTo(probabilityCorrect(recall, 0.25), 6);
		const evidence = { score: 0, chance: 0.25, isEasy: false };
		const learned = adjust(DEFAULT_WEIGHTS, UNADJUSTED, { recollection: met, evidence });
		const again = { ...step(DEFAULT_WEIGHTS, first, 1, 4), elapsed: 3, reviews: 2, lastScore: 0, lapses: 1 };
		expect(two!.recall).toBeCloseTo(adjustedRecall(DEFAULT_WEIGHTS, learned, again), 5);
	});

	it('sees nothing of what comes after', () => {
		const all = replayPredictions(defaults, reviews);
		const early = replayPredictions(defaults, reviews.slice(0, 300));
		expect(early.length).toBeGreaterThan(50);
		expect(all.slice(0, early.length)).toEqual(early);
	});

	it('uses the weights that were in force at the time', () => {
		const later = { weights: lasting(3), from: 300 };
		const mixed = replayPredictions([...defaults, later], reviews);
		const [before, after] = [DEFAULT_WEIGHTS, lasting(3)].map((weights) =>
			replayPredictions([{ weights, from: 0 }], reviews)
		);
		const early = replayPredictions(defaults, reviews.slice(0, 300)).length;
		expect(mixed).toEqual([...before!.slice(0, early), ...after!.slice(early)]);
		expect(before!.at(-1)!.recall).not.toBe(after!.at(-1)!.recall);
	});

	it.each([
		['adopted before the first answer', [...defaults, { weights: lasting(3), from: 0 }]],
		[
			'adopted after the last',
			[
				{ weights: lasting(3), from: 0 },
				{ weights: DEFAULT_WEIGHTS, from: 600 }
			]
		]
	])('passes over weights %s', (_, epochs) => {
		expect(replayPredictions(epochs, reviews)).toEqual(replayPredictions([{ weights: lasting(3), from: 0 }], reviews));
	});
});
