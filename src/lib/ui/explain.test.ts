import { describe, expect, it } from 'vitest';
import type { Mark } from '#lib/core/answer/response.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import { contrastsOf, explanationOf, namedBy, paragraphNumbers, sourcesOf, writtenOf } from './explain.ts';
import { samples } from './samples.fixture.ts';

const facts = [
	{ id: 'p01-1', text: 'as the report says', reading: 'as it is taught' },
	{ id: 'p02-1', text: 'plain', lang: 'en' }
] as unknown as Bank['facts'];
const entities = [{ id: 'niamey', name: 'Niamey', gloss: 'capital of Niger' }] as unknown as Bank['entities'];
const mark = (given: Partial<Mark>): Mark => ({
	score: 0,
	verdict: 'wrong',
	parts: [],
	remarks: [],
	overrulable: true,
	...given
});

describe('contrastsOf', () => {
	it('gives each fact once, as it is taught', () => {
		const remarks = ['p02-1', 'p01-1', 'p02-1'].map((states) => ({ about: 'x', text: 'no', states }));
		expect(contrastsOf(facts, mark({ remarks }))).toEqual([{ text: 'as it is taught' }, { text: 'plain', lang: 'en' }]);
	});
	it('gives none where nothing else was stated', () => {
		expect(contrastsOf(facts, mark({ remarks: [{ about: 'x', text: 'no' }] }))).toEqual([]);
		expect(contrastsOf(facts, undefined)).toEqual([]);
	});
});

describe('namedBy', () => {
	it('finds who was named', () => {
		expect(namedBy(entities, mark({ named: 'niamey' }))?.gloss).toBe('capital of Niger');
	});
	it('is silent when a remark speaks, or nobody was named', () => {
		expect(namedBy(entities, mark({ named: 'niamey', remarks: [{ about: 'x', text: 'no' }] }))).toBeUndefined();
		expect(namedBy(entities, mark({}))).toBeUndefined();
		expect(namedBy(entities, undefined)).toBeUndefined();
	});
});

it('explains items by their explanation and cards by their fact', () => {
	expect(explanationOf(samples.single, facts)).toEqual({ text: samples.single.explanation });
	expect(explanationOf(samples.card, facts)).toEqual({ text: 'as it is taught' });
	expect(explanationOf({ ...samples.card, lang: 'en' }, [])).toEqual({ text: samples.card.back, lang: 'en' });
});

it.each([
	['short', 'Bamako'],
	['cloze', 'terrorism'],
	['card', 'Mali, Niger, Burkina Faso'],
	['single', '']
] as const)('writes the answer of %s', (kind, written) => {
	expect(writtenOf(samples[kind])).toBe(written);
});

it.each([
	[['p07'], ['7']],
	[
		['p10', 'p09', 'p10'],
		['9', '10']
	],
	[['x01'], []],
	[[], []]
])('numbers the paragraphs %j', (ids, numbers) => {
	expect(paragraphNumbers(ids)).toEqual(numbers);
});

it('finds sources in the order named', () => {
	const sources = ['S01', 'S02', 'S03'].map((id) => ({ id, title: id, url: '' })) as unknown as Bank['sources'];
	const ids = ['S03', 'S01', 'S99'] as unknown as Parameters<typeof sourcesOf>[1];
	expect(sourcesOf(sources, ids).map((source) => source.id)).toEqual(['S03', 'S01']);
});
