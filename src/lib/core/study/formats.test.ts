import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	categorise,
	cloze,
	date,
	dateCard,
	factId,
	map,
	match,
	multiple,
	number,
	order,
	reading,
	selfCard,
	short,
	single,
	allKinds,
	truefalse
} from '../../../../tests/fixtures/all-kinds.ts';
import type { Prompt } from '../bank/index-bank.ts';
import { choosePrompt, rankFor, rankOf, type Situation } from './formats.ts';
import type { Use } from './prompts.ts';

const situation = (part: Partial<Situation> & { readonly uses?: Readonly<Record<string, Use>> } = {}): Situation => ({
	fact: factId('f1'),
	stability: undefined,
	useOf: (id) => part.uses?.[id],
	standingOf: () => 'met',
	seed: 'seed',
	...part
});
const chosen = (prompts: readonly Prompt[], part: Parameters<typeof situation>[0] = {}) =>
	choosePrompt(prompts, situation(part))?.kind;

describe('rankOf', () => {
	const choices = cloze.gaps.filter((gap) => 'choices' in gap);
	it.each([
		[single, 0],
		[multiple, 0],
		[truefalse, 0],
		[match, 0],
		[categorise, 0],
		[map, 0],
		[reading, 0],
		[{ ...reading, bloom: 'analyse' as const }, 3],
		[{ ...cloze, gaps: choices }, 1],
		[cloze, 2],
		[short, 2],
		[number, 2],
		[date, 2],
		[selfCard, 2],
		[dateCard, 2],
		[order, 3],
		[{ ...single, bloom: 'understand' as const }, 0],
		[{ ...single, bloom: 'apply' as const }, 3],
		[{ ...short, bloom: 'analyse' as const }, 3],
		[{ ...truefalse, bloom: 'evaluate' as const }, 3]
	])('case %#', (prompt, rank) => {
		expect(rankOf(prompt)).toBe(rank);
	});
});

describe('rankFor', () => {
	it.each([
		[undefined, 0],
		[0.1, 0],
		[2.9, 0],
		[3, 1],
		[9.9, 1],
		[10, 2],
		[29.9, 2],
		[30, 3],
		[36_500, 3]
	])('a stability of %s days asks for rank %i', (stability, rank) => {
		expect(rankFor(stability)).toBe(rank);
	});
});

describe('choosePrompt', () => {
	const ladder = [order, short, single].map((prompt) => ({ ...prompt, tests: [factId('f1')] }));

	it('climbs as the memory grows', () => {
		expect([undefined, 1, 12, 60].map((stability) => chosen(ladder, { stability }))).toEqual([
			'single',
			'single',
			'short',
			'order'
		]);
	});

	it('leaves one used often or last for another', () => {
		const uses = { 'i-single': { times: 2, last: 7 }, 'i-order': { times: 1, last: 3 } };
		expect(chosen(ladder, { stability: 3, uses })).toBe('short');
		const pair = [single, { ...truefalse, tests: [factId('f1')] }];
		expect(chosen(pair, { uses: { 'i-single': { times: 1, last: 1 } } })).toBe('truefalse');
		const both = { 'i-single': { times: 1, last: 2 }, 'i-truefalse': { times: 1, last: 1 } };
		expect(chosen(pair, { uses: both })).toBe('truefalse');
	});

	it.each([
		['wanted', 'multiple'],
		['met', 'single'],
		['settled', 'single'],
		['unmet', 'single']
	] as const)('with other facts that are %s it prefers %s', (standing, kind) => {
		expect(chosen([multiple, single], { standingOf: () => standing })).toBe(kind);
	});

	it('rather asks in a harder format than to meet two facts out of turn', () => {
		const recall = { ...short, tests: [factId('f1')] };
		const beside = (standing: 'met' | 'unmet') => chosen([multiple, recall], { standingOf: () => standing });
		expect(beside('met')).toBe('multiple');
		expect(beside('unmet')).toBe('short');
	});

	it('prefers the easier of two', () => {
		const other = { ...truefalse, tests: [factId('f1')] };
		expect(chosen([{ ...other, difficulty: 5 }, single])).toBe('single');
		expect(chosen([other, { ...single, difficulty: 5 }])).toBe('truefalse');
	});

	it('is settled by the seed where prompts are alike, and by nothing else', () => {
		const alike = [single, { ...truefalse, tests: [factId('f1')] }];
		const kinds = Array.from({ length: 40 }, (_, index) => chosen(alike, { seed: `s${index}` }));
		expect(new Set(kinds).size).toBe(2);
		fc.assert(
			fc.property(fc.subarray([...allKinds]), fc.string(), (prompts, seed) => {
				const choice = choosePrompt(prompts, situation({ seed }));
				expect(choosePrompt(prompts, situation({ seed }))).toBe(choice);
				expect(prompts.length === 0 ? choice === undefined : prompts.includes(choice as never)).toBe(true);
			})
		);
	});
});
