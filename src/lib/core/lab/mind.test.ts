import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS as W, step } from '../memory/fsrs.ts';
import { seeded } from '../random.ts';
import type { Learner } from './learner.ts';
import { mean } from './measures.ts';
import { aMind, attempt, trueRecall, trueRight } from './mind.ts';

const learner: Learner = { weights: W, prior: 0.6, slip: 0.1, sure: { known: 0.9, guessed: 0.2 }, attendance: 1 };
const attempts = (size: number, chance: number) => {
	const mind = aMind(learner, seeded('mind'));
	return Array.from({ length: size }, (_, fact) => attempt(mind, fact, { day: 0, chance }));
};

describe('attempt', () => {
	it.each([0, 0.25, 0.5])('is right as often as is true, with chance %d', (chance) => {
		const right = mean(attempts(8000, chance).map((one) => (one.right ? 1 : 0)));
		const mind = aMind(learner, seeded('mind'));
		expect(Math.abs(right - trueRight(mind, learner.prior, chance))).toBeLessThan(0.02);
		expect(trueRight(mind, 0.6, chance)).toBeCloseTo(0.54 + 0.4 * chance, 12);
	});

	it('is sure more often when it was known', () => {
		const all = attempts(4000, 0.5);
		const sure = (known: boolean) =>
			mean(all.filter((one) => one.known === known).map(({ confidence }) => (confidence === 'sure' ? 1 : 0)));
		expect(Math.abs(sure(true) - 0.9)).toBeLessThan(0.03);
		expect(Math.abs(sure(false) - 0.2)).toBeLessThan(0.03);
	});

	it('teaches by what was known, not by the mark', () => {
		const mind = aMind({ ...learner, prior: 1, slip: 1 }, seeded('slips'));
		expect(attempt(mind, 1, { day: 0, chance: 0 })).toMatchObject({ known: true, right: false });
		expect(mind.traces.get(1)).toEqual({ ...step(W, null, 3, 0), day: 0 });
		const guesser = aMind({ ...learner, prior: 0 }, seeded('guesses'));
		expect(attempt(guesser, 1, { day: 0, chance: 1 })).toMatchObject({ known: false, right: true });
		expect(guesser.traces.get(1)).toEqual({ ...step(W, null, 1, 0), day: 0 });
	});

	it('recall is the prior before the first answer, then certain, then fading', () => {
		const mind = aMind(learner, seeded('fading'));
		expect(trueRecall(mind, 1, 0)).toBe(0.6);
		attempt(mind, 1, { day: 3, chance: 0 });
		const recalls = [3, 4, 9, 90].map((day) => trueRecall(mind, 1, day));
		expect(recalls[0]).toBe(1);
		expect(recalls).toEqual(recalls.toSorted((one, other) => other - one));
	});
});
