import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { held } from '../../../../tests/fixtures/course.ts';
import { UNADJUSTED } from '../memory/adjustment.ts';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import { answersFor, mostGathered } from './gathering.ts';
import { mostGain } from './worth.ts';

const outlook = { weights: DEFAULT_WEIGHTS, adjustment: UNADJUSTED };
const sitting = { today: 100, target: 114, budget: 100, repeats: 0 };
const candidates = Array.from({ length: 12 }, (_, key) => ({ key, memory: held(`a${key}`, 2 + 3 * key, 60) }));

describe('mostGathered', () => {
	it('is the same as one by one where no prompt asks several', () => {
		const asked = mostGathered(outlook, { candidates, groups: [{ prompt: 'p', keys: [3] }] }, sitting);
		expect(asked.map(({ keys: [key] }) => key)).toEqual(mostGain(outlook, candidates, sitting).map(({ key }) => key));
		expect(asked.every(({ prompt }) => prompt === undefined)).toBe(true);
	});

	it('asks together what is asked in less time together', () => {
		const [first] = mostGathered(outlook, { candidates, groups: [{ prompt: 'p', keys: [0, 1, 2, 3, 4] }] }, sitting);
		expect(first).toMatchObject({ prompt: 'p', keys: [0, 1, 2, 3, 4], answers: 2 });
	});

	it('leaves out a prompt that asks what is no candidate or gains nothing by it', () => {
		const groups = [
			{ prompt: 'unknown', keys: [0, 1, 2, 99] },
			{ prompt: 'idle', keys: [0, 11] }
		];
		const weak = [candidates[0]!, { key: 11, memory: held('a11', 30_000, 99) }];
		const asked = mostGathered(outlook, { candidates: weak, groups }, sitting);
		expect(asked.map(({ keys }) => keys)).toEqual([[0]]);
	});

	it('asks each fact once and keeps to the budget, whatever the prompts', () => {
		const groups = fc.array(fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 6 }), { maxLength: 12 });
		fc.assert(
			fc.property(groups, fc.integer({ min: 1, max: 12 }), (lists, budget) => {
				const asked = mostGathered(
					outlook,
					{ candidates, groups: lists.map((keys, prompt) => ({ prompt, keys })) },
					{ ...sitting, budget }
				);
				const keys = asked.flatMap((one) => one.keys);
				expect(new Set(keys).size).toBe(keys.length);
				const spent = asked.reduce((sum, { answers }) => sum + answers, 0);
				const last = asked.at(-1)?.answers ?? 0;
				expect(spent - last / 2).toBeLessThanOrEqual(budget + 1e-9);
			})
		);
	});
});

it.each([
	[1, 1],
	[2, 1],
	[5, 2],
	[10, 4]
])('a prompt of %i parts takes the time of %i answers', (parts, answers) => {
	expect(answersFor(parts)).toBe(answers);
});
