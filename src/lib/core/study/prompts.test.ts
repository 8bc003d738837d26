import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { factId, itemId, multiple, selfCard, single } from '../../../../tests/fixtures/all-kinds.ts';
import { indexBank } from '../bank/index-bank.ts';
import { areTwins, asks, extendUsage, promptsOf } from './prompts.ts';

describe('promptsOf', () => {
	it('gives items and cards of the fact, nothing for a fact unknown', () => {
		const index = indexBank(teaBank());
		const prompts = promptsOf(index, factId('p04-1'));
		expect(prompts.map(({ id }) => id)).toEqual([
			'tea-party-date',
			'tea-order',
			'card.tea-party-date',
			'card.p04-1.date.forward',
			'card.p04-1.date.backward'
		]);
		expect(prompts.every((prompt) => asks(prompt, factId('p04-1')))).toBe(true);
		expect(prompts.some((prompt) => asks(prompt, factId('p01-1')))).toBe(false);
		expect(promptsOf(index, factId('nothing'))).toEqual([]);
	});
});

describe('extendUsage', () => {
	it('counts answers and remembers the place of the last', () => {
		const usage = extendUsage(
			new Map(),
			['a', 'b', 'a', 'c'].map((id) => ({ prompt: itemId(id) })),
			0
		);
		expect([...usage]).toEqual([
			['a', { times: 2, last: 2 }],
			['b', { times: 1, last: 1 }],
			['c', { times: 1, last: 3 }]
		]);
		expect(extendUsage(new Map(), [], 0).size).toBe(0);
	});
});

describe('areTwins', () => {
	const card = { ...selfCard, item: single.id };
	it.each([
		[single, single, true],
		[single, card, true],
		[card, single, true],
		[card, card, true],
		[multiple, card, false],
		[single, multiple, false],
		[single, selfCard, false]
	])('case %#', (one, other, expected) => {
		expect(areTwins(one, other)).toBe(expected);
	});
});
