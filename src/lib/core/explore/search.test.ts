import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import type { Entity, Fact } from '../bank/bank.ts';
import { indexSearch, marked, queryWords, search } from './search.ts';

const bank = teaBank();
const index = indexSearch(bank);
const ids = (query: string) => search(index, query).map(({ kind, id }) => `${kind} ${id}`);

const fact = (id: string, text: string, reading?: string): Fact =>
	({ id, text, ...(reading === undefined ? {} : { reading }) }) as unknown as Fact;
const entity = (id: string, ...accept: string[]): Entity =>
	({ id, name: accept[0], gloss: '', accept }) as unknown as Entity;
const small = indexSearch({
	entities: [
		entity('niger', 'Niger', 'النيجر'),
		entity('aes', 'AES', 'Alliance des États du Sahel', 'تحالف دول الساحل')
	],
	facts: [
		fact('a', 'The pact was signed in Bamako.'),
		fact('b', 'A packet of tea.', 'Signed in Bamako too.'),
		fact('c', 'وقّعت مالي والنيجر الميثاق'),
		fact('d', 'Le traité a été signé à Niamey.')
	],
	corrections: [],
	items: []
});
const found = (query: string) => search(small, query).map(({ id }) => id);

describe('search', () => {
	it.each([
		['pac', ['a', 'b']],
		['PACT', ['a']],
		['signed bamako', ['a', 'b']],
		['bamako signed pact', ['a']],
		['traite signe', ['d']],
		['traité signé', ['d']],
		['etats', ['aes']],
		['نيجر', ['niger', 'c']],
		['النيجر', ['niger', 'c']],
		['الميثاق', ['c']],
		['وقعت', ['c']],
		['bamaco', ['a', 'b']],
		['a.e.s.', ['aes']],
		['pact niamey', []],
		['zebra', []],
		['', []],
		['p', []],
		['  …  ', []]
	])('“%s”', (query, expected) => {
		expect(found(query)).toEqual(expected);
	});

	it('finds in every table of a bank', () => {
		expect(ids('boston')).toEqual(expect.arrayContaining(['entity boston', 'fact p04-1']));
		expect(ids('boston')[0]).toBe('entity boston');
		const { corrections, items } = bank;
		expect(ids(corrections[0]!.reportWording)).toContain(`correction ${corrections[0]!.id}`);
		for (const item of items) expect(ids(item.stem)).toContain(`item ${item.id}`);
	});

	it('reads statements and gapped texts too', () => {
		const cloze = bank.items.find((item) => item.kind === 'cloze')!;
		const statement = bank.items.find((item) => item.kind === 'truefalse')!;
		expect(ids(cloze.text.replace(/\{\{.*?\}\}.*/s, ''))).toContain(`item ${cloze.id}`);
		expect(ids(statement.statement)).toContain(`item ${statement.id}`);
	});

	it('puts a title before a text behind it', () => {
		expect(found('bamako')).toEqual(['a', 'b']);
	});

	it('finds every fact by any one of its words, in any case', () => {
		fc.assert(
			fc.property(fc.constantFrom(...bank.facts), fc.nat(), fc.boolean(), (one, pick, isUpper) => {
				const words = one.text.match(/\p{L}{2,}/gu) ?? [];
				const word = words[pick % words.length]!;
				expect(ids(isUpper ? word.toUpperCase() : word.toLowerCase())).toContain(`fact ${one.id}`);
			})
		);
	});

	it('takes any text for a query', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => search(index, query).length >= 0));
		expect(ids('tea '.repeat(10_000)).length).toBeGreaterThan(0);
	});
});

describe('queryWords', () => {
	it('drops a leading article and keeps at most eight words', () => {
		expect(queryWords('The Charter')).toEqual([['charter']]);
		expect(queryWords('b c d e f g h i j kk')).toHaveLength(8);
	});
});

describe('marked', () => {
	const shown = (text: string, query: string) =>
		marked(text, query)
			.map(({ text: part, found: hit }) => (hit ? `[${part}]` : part))
			.join('');
	it.each([
		['The pact of Bamako', 'pac bam', 'The [pact] of [Bamako]'],
		['Traité signé', 'traite', '[Traité] signé'],
		['مالي والنيجر', 'نيجر', 'مالي [والنيجر]'],
		['Nothing here', 'zebra', 'Nothing here'],
		['Nothing here', '', 'Nothing here'],
		['', 'zebra', '']
	])('%s / %s', (text, query, expected) => {
		expect(shown(text, query)).toBe(expected);
	});

	it('loses nothing of a text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, query) => {
				const segments = marked(text, query);
				expect(segments.map((segment) => segment.text).join('')).toBe(text);
				for (const segment of segments) expect(text.startsWith(segment.text, segment.at)).toBe(true);
			})
		);
	});
});
