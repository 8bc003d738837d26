import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../log/event.arbitrary.ts';
import type { Answered } from '../log/event.ts';
import { replayPredictions } from '../progress/predictions.ts';
import { elapsedDays } from '../time.ts';
import { adjustedRecall, UNADJUSTED } from './adjustment.ts';
import { DEFAULT_WEIGHTS as W } from './fsrs.ts';
import { learnFrom, NOTHING_LEARNED } from './learned.ts';
import { foldMemories } from './memory.ts';
import { lasting } from './reviews.fixture.ts';
import { reviewsOf } from './reviews.ts';

const DAY = 86_400_000;
const answersOf = (list: readonly (readonly [fact: number, gap: number, score: number])[]): Answered[] => {
	let day = 20_454;
	return list.map(([fact, gap, score], number) => {
		day += gap;
		return anAnswer(number, { fact: `f${fact}`, day, at: day * DAY + number * 1000, score, chance: 0.25 });
	});
};
const someAnswers = fc
	.array(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 6 }), fc.constantFrom(0, 0.5, 1)), { maxLength: 40 })
	.map(answersOf);

describe('learnFrom', () => {
	it('is nothing without an answer on a later day', () => {
		expect(learnFrom(W, NOTHING_LEARNED, [])).toEqual(NOTHING_LEARNED);
		const oneDay = answersOf([
			[1, 0, 1],
			[1, 0, 0],
			[2, 0, 1]
		]);
		expect(learnFrom(W, NOTHING_LEARNED, oneDay).adjustment).toBe(UNADJUSTED);
	});

	it('comes to the same piece by piece, and has the memories of the fold', () => {
		fc.assert(
			fc.property(someAnswers, fc.nat({ max: 40 }), fc.constantFrom(W, lasting(3)), (answers, cut, weights) => {
				const whole = learnFrom(weights, NOTHING_LEARNED, answers);
				const first = learnFrom(weights, NOTHING_LEARNED, answers.slice(0, cut));
				expect(learnFrom(weights, first, answers.slice(cut))).toEqual(whole);
				expect(whole.memories).toEqual(foldMemories(weights, answers));
			})
		);
	});

	it('foretells what the audit says was foretold', () => {
		fc.assert(
			fc.property(someAnswers, (answers) => {
				const [last] = answers.slice(-1);
				const audited = replayPredictions([{ weights: W, from: 0 }], reviewsOf(answers)).at(-1);
				const { adjustment, memories } = learnFrom(W, NOTHING_LEARNED, answers.slice(0, -1));
				const memory = [...memories.values()].find(({ fact }) => fact === last?.parts[0]?.fact);
				const elapsed = memory === undefined || last === undefined ? 0 : elapsedDays(memory, last);
				fc.pre(memory !== undefined && elapsed > 0);
				expect(audited?.recall).toBeCloseTo(adjustedRecall(W, adjustment, { ...memory, elapsed }), 6);
			})
		);
	});
});
