import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyResponse } from '../answer/solution.ts';
import { KINDS, type Bank, type Kind } from '../bank/bank.ts';
import { chosenIn, guessOf, optionTexts, questionOf } from './question.ts';

const bank = JSON.parse(readFileSync('src/lib/generated/bank.en.json', 'utf8')) as Bank;
const first = (kind: Kind) => bank.items.find((item) => item.kind === kind)!;

describe('items as questions', () => {
	it.each(KINDS.filter((kind) => bank.items.some((item) => item.kind === kind)))(
		'has the options of a %s, each once, and finds the keys in its right answer',
		(kind) => {
			for (const item of bank.items.filter((one) => one.kind === kind)) {
				const { key, max, options } = questionOf(item, 1);
				expect(key).toBe(`${item.id}@${item.version}`);
				expect(max).toBe(1);
				expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
				const chosen = chosenIn(keyResponse(item));
				const known = options.filter(({ id }) => chosen.includes(id));
				expect(known.every(({ isKey }) => isKey)).toBe(true);
				const texts = optionTexts(item);
				const worded = options.filter(({ part }) => item.kind !== 'truefalse' || part !== 'verdict');
				expect([...texts.keys()].sort()).toEqual(worded.map(({ id }) => id).sort());
				const parts = new Set(options.map(({ part }) => part));
				for (const part of parts) expect(known.some((one) => one.part === part)).toBe(true);
			}
		}
	);

	it('knows what guessing gives', () => {
		const single = first('single');
		expect(guessOf(single)).toBe(single.kind === 'single' ? 1 / single.choices.length : null);
		expect(guessOf(first('multiple'))).toBeNull();
		expect(guessOf(first('short'))).toBe(0);
		for (const item of bank.items) expect(guessOf(item) ?? 0).toBeLessThanOrEqual(0.6);
	});

	it('reads what was picked, and nothing of what was typed, ordered or skipped', () => {
		expect(chosenIn({ kind: 'truefalse', verdict: false, reason: 'r2' })).toEqual(['verdict/false', 'reason/r2']);
		expect(chosenIn({ kind: 'truefalse', verdict: true, reason: null })).toEqual(['verdict/true']);
		expect(chosenIn({ kind: 'multiple', choices: ['a', 'c'] })).toEqual(['answer/a', 'answer/c']);
		expect(chosenIn({ kind: 'match', pairs: { l1: 'r2' } })).toEqual(['l1/r2']);
		expect(chosenIn({ kind: 'short', text: 'Bamako' })).toEqual([]);
		expect(chosenIn({ kind: 'order', sequence: ['a', 'b'] })).toEqual([]);
		expect(chosenIn({ kind: 'skipped' })).toEqual([]);
	});
});
