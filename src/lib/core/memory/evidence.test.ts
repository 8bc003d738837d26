import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_RECALL, posteriorKnown, probabilityCorrect, SLIP, SURE, update } from './evidence.ts';
import { DEFAULT_WEIGHTS, retrievability, type State, step } from './fsrs.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const aState = fc.record({
	stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
	difficulty: fc.double({ min: 1, max: 10, noNaN: true })
});
const days = fc.integer({ min: 0, max: 3000 });
const state: State = { stability: 10, difficulty: 5 };
const grades = (from: State | null, elapsed: number) => ({
	again: step(DEFAULT_WEIGHTS, from, 1, elapsed),
	good: step(DEFAULT_WEIGHTS, from, 3, elapsed),
	easy: step(DEFAULT_WEIGHTS, from, 4, elapsed)
});

describe('probabilityCorrect', () => {
	it.each<[number, number, number]>([
		[0, 0, 0],
		[0, 0.25, 0.25],
		[1, 0, 1 - SLIP],
		[1, 0.25, 1 - SLIP],
		[0.5, 0.25, 0.615],
		[0.9, 0.125, 0.8945],
		[1, 1, 1],
		[0.5, 0.99, 0.99]
	])('R = %d, g = %d: %d', (recall, chance, expected) => {
		expect(probabilityCorrect(recall, chance)).toBeCloseTo(expected, 10);
	});

	it('is a probability and rises with recall and with chance', () => {
		fc.assert(
			fc.property(share, share, share, (recall, more, chance) => {
				const [low, high] = [Math.min(recall, more), Math.max(recall, more)];
				expect(probabilityCorrect(low, chance)).toBeLessThanOrEqual(probabilityCorrect(high, chance));
				expect(probabilityCorrect(low, chance)).toBeGreaterThanOrEqual(chance);
				expect(probabilityCorrect(high, chance)).toBeLessThanOrEqual(1);
			})
		);
	});
});

describe('posteriorKnown', () => {
	it.each<[number, number, number]>([
		[0.9, 0, 1],
		[0, 0, 1],
		[1, 0.5, 1],
		[0, 0.25, 0],
		[0.5, 0.25, 0.8],
		[0.5, 1, 0.5],
		[0.9, 0.25, 0.9 / 0.925]
	])('R = %d, g = %d: %d', (recall, chance, expected) => {
		expect(posteriorKnown(recall, chance)).toBeCloseTo(expected, 12);
	});

	it('is at least the prior: a right answer never speaks against knowing', () => {
		fc.assert(
			fc.property(share, share, (recall, chance) => {
				expect(posteriorKnown(recall, chance)).toBeGreaterThanOrEqual(recall - 1e-12);
				expect(posteriorKnown(recall, chance)).toBeLessThanOrEqual(1);
			})
		);
	});
});

describe('a tap', () => {
	it.each<[number, number, 'sure' | 'unsure', number]>([
		[0.5, 0.25, 'sure', 0.5 / (0.5 + 0.5 * 0.25 * (SURE.guessed / SURE.known))],
		[0.5, 0.25, 'unsure', 0.5 / (0.5 + 0.5 * 0.25 * ((1 - SURE.guessed) / (1 - SURE.known)))],
		[0.9, 0, 'unsure', 1],
		[0, 0.25, 'sure', 0]
	])('R = %d, g = %d, %s: %d', (recall, chance, tap, expected) => {
		expect(posteriorKnown(recall, chance, tap)).toBeCloseTo(expected, 12);
	});

	it('sharpens: on the average of the taps the posterior is that without one (total probability)', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), share, (recall, chance) => {
				const known = posteriorKnown(recall, chance);
				const sure = known * SURE.known + (1 - known) * SURE.guessed;
				const mean =
					sure * posteriorKnown(recall, chance, 'sure') + (1 - sure) * posteriorKnown(recall, chance, 'unsure');
				expect(mean).toBeCloseTo(known, 10);
			})
		);
	});

	it('sure leaves the stronger memory, unsure the weaker, and a wrong answer is Again either way', () => {
		const after = (score: number, confidence?: 'sure' | 'unsure') =>
			update(DEFAULT_WEIGHTS, state, { score, chance: 0.25, isEasy: false, confidence }, 30).stability;
		expect(after(1, 'sure')).toBeGreaterThan(after(1));
		expect(after(1)).toBeGreaterThan(after(1, 'unsure'));
		expect(after(0, 'sure')).toBe(grades(state, 30).again.stability);
		expect(after(0, 'unsure')).toBe(after(0));
	});
});

describe('update', () => {
	it.each<[string, number, number, 'easy' | undefined, 'again' | 'good' | 'easy']>([
		['right, not to be guessed', 1, 0, undefined, 'good'],
		['self-graded easy', 1, 0, 'easy', 'easy'],
		['wrong', 0, 0, undefined, 'again'],
		['wrong, although it could be guessed', 0, 0.5, undefined, 'again'],
		['wrong and easy contradict each other: wrong', 0, 0, 'easy', 'again']
	])('%s', (_, score, chance, grade, expected) => {
		const evidence = { score, chance, isEasy: grade === 'easy' };
		expect(update(DEFAULT_WEIGHTS, state, evidence, 7)).toEqual(grades(state, 7)[expected]);
		expect(update(DEFAULT_WEIGHTS, null, evidence, 7)).toEqual(grades(null, 7)[expected]);
	});

	it('right with a chance of a quarter: Good and Again by the posterior, in ln S and in D', () => {
		const { again, good } = grades(state, 7);
		const recall = retrievability(DEFAULT_WEIGHTS, 7, 10);
		const known = recall / (recall + (1 - recall) * 0.25);
		const after = update(DEFAULT_WEIGHTS, state, { score: 1, chance: 0.25, isEasy: false }, 7);
		expect(after.stability).toBeCloseTo(good.stability ** known * again.stability ** (1 - known), 7);
		expect(after.difficulty).toBeCloseTo(known * good.difficulty + (1 - known) * again.difficulty, 7);
	});

	it('the first answer takes as likely as not for the prior', () => {
		const { again, good } = grades(null, 0);
		const known = FIRST_RECALL / (FIRST_RECALL + (1 - FIRST_RECALL) * 0.25);
		const after = update(DEFAULT_WEIGHTS, null, { score: 1, chance: 0.25, isEasy: false }, 0);
		expect(known).toBe(0.8);
		expect(after.stability).toBeCloseTo(good.stability ** 0.8 * again.stability ** 0.2, 7);
		expect(after.difficulty).toBeCloseTo(0.8 * good.difficulty + 0.2 * again.difficulty, 7);
	});

	it('half right, not to be guessed: half way', () => {
		const { again, good } = grades(state, 7);
		const after = update(DEFAULT_WEIGHTS, state, { score: 0.5, chance: 0, isEasy: false }, 7);
		expect(after.stability).toBeCloseTo(Math.sqrt(good.stability * again.stability), 7);
		expect(after.difficulty).toBeCloseTo((good.difficulty + again.difficulty) / 2, 7);
	});

	it('on the same day recall is certain, so chance is of no account', () => {
		expect(update(DEFAULT_WEIGHTS, state, { score: 1, chance: 0.5, isEasy: false }, 0)).toEqual(grades(state, 0).good);
	});

	it('lies between Again and Good, rises with the score and falls with the chance', () => {
		const after = (from: State, elapsed: number, score: number, chance: number): State =>
			update(DEFAULT_WEIGHTS, from, { score, chance, isEasy: false }, elapsed);
		fc.assert(
			fc.property(aState, days, fc.tuple(share, share), fc.tuple(share, share), (from, elapsed, scores, chances) => {
				const { again, good } = grades(from, elapsed);
				const [less, more] = scores.toSorted((a, b) => a - b) as [number, number];
				const [hard, easy] = chances.toSorted((a, b) => a - b) as [number, number];
				const middle = after(from, elapsed, more, hard);
				const slack = 1 + 1e-6;
				expect(middle.stability * slack).toBeGreaterThanOrEqual(after(from, elapsed, less, hard).stability);
				expect(middle.stability * slack).toBeGreaterThanOrEqual(after(from, elapsed, more, easy).stability);
				expect(middle.stability).toBeLessThanOrEqual(good.stability * slack);
				expect(middle.stability * slack).toBeGreaterThanOrEqual(again.stability);
				expect(middle.difficulty * slack).toBeGreaterThanOrEqual(good.difficulty);
				expect(middle.difficulty).toBeLessThanOrEqual(again.difficulty * slack);
			}),
			{ numRuns: 1000 }
		);
	});
});
