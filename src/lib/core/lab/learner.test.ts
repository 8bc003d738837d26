import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import { readWeights } from '../memory/read-weights.ts';
import { seeded } from '../random.ts';
import { drawLearner, normal } from './learner.ts';
import { mean } from './measures.ts';

const learners = (spread: number) =>
	Array.from({ length: 300 }, (_, number) => drawLearner(`learner/${number}`, spread));

describe('drawLearner', () => {
	it('is the same for the same seed, another for another', () => {
		expect(drawLearner('a', 1)).toEqual(drawLearner('a', 1));
		expect(drawLearner('a', 1).weights).not.toEqual(drawLearner('b', 1).weights);
	});

	it('has the defaults without spread', () => {
		expect(drawLearner('a', 0).weights.map((weight) => weight.toFixed(9))).toEqual(
			DEFAULT_WEIGHTS.map((weight) => weight.toFixed(9))
		);
	});

	it('stays within the bounds and around the defaults, about half of the learners on either side', () => {
		for (const { weights } of learners(1)) expect(readWeights(weights).ok).toBe(true);
		for (const index of [0, 4, 8, 10]) {
			const above = learners(1).filter(({ weights }) => (weights[index] ?? 0) > (DEFAULT_WEIGHTS[index] ?? 0));
			expect(above.length).toBeGreaterThan(110);
			expect(above.length).toBeLessThan(190);
		}
	});

	it('shares are shares, and one who knows is surer than one who guessed', () => {
		for (const { prior, slip, sure, attendance } of learners(1)) {
			for (const share of [prior, slip, sure.known, sure.guessed, attendance]) {
				expect(share).toBeGreaterThanOrEqual(0);
				expect(share).toBeLessThanOrEqual(1);
			}
			expect(sure.known).toBeGreaterThan(sure.guessed);
		}
	});
});

describe('normal', () => {
	it('has mean 0 and variance 1', () => {
		const random = seeded('normal');
		const numbers = Array.from({ length: 20_000 }, () => normal(random));
		expect(Math.abs(mean(numbers))).toBeLessThan(0.03);
		expect(Math.abs(mean(numbers.map((number) => number * number)) - 1)).toBeLessThan(0.05);
	});
});
