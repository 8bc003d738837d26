import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNADJUSTED } from '../memory/adjustment.ts';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import { gainOf, type Standing } from '../memory/outlook.ts';
import { type Candidate, mostGain, mostWorth } from './worth.ts';

const OUTLOOK = { weights: DEFAULT_WEIGHTS, adjustment: UNADJUSTED };
const candidate = (key: number, stability: number, day = 0): Candidate<number> => ({
	key,
	memory: { stability, difficulty: 5, day, reviews: 3, lapses: 0, lastScore: 1 } satisfies Standing
});
const sitting = { today: 20, target: 30, budget: 3, repeats: 0 };
const keys = (list: readonly { key: number }[]) => list.map(({ key }) => key);
const stabilities = fc.array(fc.double({ min: 0.1, max: 500, noNaN: true }), { maxLength: 25 });

describe.each([
	['mostWorth', mostWorth],
	['mostGain', mostGain]
])('%s', (_, choose) => {
	it('asks new facts first: nothing gains as much', () => {
		const list = [candidate(1, 5), { key: 2, memory: undefined }, candidate(3, 50)];
		expect(keys(choose(OUTLOOK, list, sitting))[0]).toBe(2);
	});

	it('leaves out what would gain nothing: what was answered today', () => {
		expect(choose(OUTLOOK, [candidate(1, 5, 30)], { ...sitting, today: 30, target: 30 })).toEqual([]);
	});

	it('keeps to the budget, a miss counted as it is asked again', () => {
		fc.assert(
			fc.property(stabilities, fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 1), (list, budget, repeats) => {
				const candidates = list.map((stability, key) => candidate(key, stability));
				const chosen = choose(OUTLOOK, candidates, { ...sitting, budget, repeats });
				const answers = chosen.reduce((sum, entry) => sum + entry.answers, 0);
				expect(answers).toBeLessThanOrEqual(budget + 1);
				if (repeats === 0) expect(chosen).toHaveLength(Math.min(budget, list.length));
				expect(new Set(keys(chosen)).size).toBe(chosen.length);
			})
		);
	});
});

describe('on the last days', () => {
	it('worth is gain alone', () => {
		const candidates = [3, 1, 30, 8, 90, 15].map((stability, key) => candidate(key, stability));
		const last = { ...sitting, today: 29 };
		expect(keys(mostWorth(OUTLOOK, candidates, last))).toEqual(keys(mostGain(OUTLOOK, candidates, last)));
		const gains = mostGain(OUTLOOK, candidates, last).map(({ gain }) => gain);
		expect(gains).toEqual(
			candidates
				.map(({ memory }) => gainOf(OUTLOOK, memory, last))
				.toSorted((a, b) => b - a)
				.slice(0, 3)
		);
	});
});
