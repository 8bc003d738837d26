import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer, type PlainAnswer } from '../log/event.arbitrary.ts';
import { probabilityCorrect } from './evidence.ts';
import { DEFAULT_WEIGHTS } from './fsrs.ts';
import { foldMemories } from './memory.ts';
import { modelOf, stepForward } from './forward.ts';
import type { State } from './fsrs.ts';
import { collect, emptyCollection, isScored, logLoss, pack, type Review, reviewsOf, unpack } from './reviews.ts';

const DAY = 86_400_000;
const START = 1_767_225_600_000;
const on = (day: number, rest: PlainAnswer = {}) =>
	anAnswer(day, { day: 20_454 + day, at: START + day * DAY, ...rest });

describe('reviewsOf', () => {
	it('numbers the facts and counts the days between', () => {
		const parts = [
			{ part: 'a', fact: 'p01-2', score: 1, chance: 0.5 },
			{ part: 'b', fact: 'p01-1', score: 0, chance: 0.25 }
		];
		const reviews = reviewsOf([on(0), on(3, { parts }), on(3, { fact: 'p01-2', score: 0.5 })]);
		expect(reviews.map(({ fact, elapsed, score, day }) => [fact, elapsed, score, day])).toEqual([
			[0, null, 1, 20_454],
			[1, null, 1, 20_457],
			[0, 3, 0, 20_457],
			[1, 0, 0.5, 20_457]
		]);
		expect(reviews.map(isScored)).toEqual([false, false, true, false]);
	});

	it.each<[string, PlainAnswer, Partial<Review>]>([
		['typed', {}, { floor: 0, doubt: 0, isEasy: false, confidence: undefined }],
		['chosen of four', { chance: 0.25 }, { floor: 0.25, doubt: 0.25 }],
		['chosen and sure', { chance: 0.25, confidence: 'sure' }, { confidence: 'sure' }],
		['judged easy', { response: { kind: 'self', grade: 'easy' } }, { isEasy: true }],
		['certain by chance', { chance: 1 }, { floor: 1, reach: 0 }]
	])('reads what was %s', (_, answer, expected) => {
		const [review] = reviewsOf([on(0, answer)]);
		expect(review).toMatchObject(expected);
		const { floor, reach } = review!;
		expect(floor + reach * 0.7).toBeCloseTo(probabilityCorrect(0.7, answer.chance ?? 0), 12);
	});

	it('doubts less with “sure”, more with “unsure”', () => {
		const doubt = (confidence?: 'sure' | 'unsure') =>
			reviewsOf([on(0, { chance: 0.25, ...(confidence && { confidence }) })])[0]!.doubt;
		expect(doubt('sure')).toBeLessThan(doubt());
		expect(doubt('unsure')).toBeGreaterThan(doubt());
	});

	it('scores no answer that chance alone gets right', () => {
		expect(reviewsOf([on(0), on(2, { chance: 1 })]).map(isScored)).toEqual([false, false]);
	});

	it('leads to the memories of the fold', () => {
		const answer = fc.record({
			gap: fc.integer({ min: 0, max: 40 }),
			fact: fc.constantFrom('p01-1', 'p01-2', 'p01-3'),
			score: fc.constantFrom(0, 0.5, 1),
			chance: fc.constantFrom(0, 0.25),
			confidence: fc.constantFrom('sure' as const, 'unsure' as const)
		});
		fc.assert(
			fc.property(fc.array(answer, { minLength: 1, maxLength: 30 }), (list) => {
				let day = 0;
				const answers = list.map(({ gap, ...rest }) => on((day += gap), rest));
				const model = modelOf(DEFAULT_WEIGHTS);
				const states = new Map<number, State>();
				for (const review of reviewsOf(answers))
					states.set(review.fact, stepForward(model, states.get(review.fact) ?? null, review));
				const memories = [...foldMemories(DEFAULT_WEIGHTS, answers).values()];
				expect(states.size).toBe(memories.length);
				for (const [fact, { stability, difficulty }] of states) {
					expect(stability / memories[fact]!.stability).toBeCloseTo(1, 5);
					expect(difficulty).toBeCloseTo(memories[fact]!.difficulty, 5);
				}
			})
		);
	});
});

describe('a collection', () => {
	it('comes out the same piece by piece', () => {
		const answers = [on(0), on(1, { fact: 'p01-2', confidence: 'sure' }), on(4), on(9, { fact: 'p01-2', score: 0 })];
		const collection = emptyCollection();
		collect(collection, answers.slice(0, 1));
		collect(collection, answers.slice(1, 3));
		collect(collection, answers.slice(3));
		expect(unpack(pack(collection))).toEqual(reviewsOf(answers));
		expect(reviewsOf([])).toEqual([]);
	});
});

describe('logLoss', () => {
	it.each([
		[0.5, 1, Math.LN2],
		[0.5, 0, Math.LN2],
		[0.8, 1, -Math.log(0.8)],
		[0.8, 0.5, -0.5 * Math.log(0.8) - 0.5 * Math.log(0.2)],
		[1, 1, 1e-7]
	])('of %d when it was %d', (probability, score, loss) => {
		expect(logLoss(probability, score)).toBeCloseTo(loss, 9);
	});

	it('stays finite', () => {
		expect(logLoss(0, 1)).toBeCloseTo(16.118, 3);
		expect(logLoss(1, 0)).toBeCloseTo(16.118, 3);
	});
});
