import { describe, expect, it } from 'vitest';
import { spoil, edited, inspect, textOf, withFile, type Spoiling } from '../../../../../tests/fixtures/tea-source.ts';
import { SHAPE_CODES } from './codes.ts';
import { valueAt } from './shape.ts';

const LEAF = 'topics/leaf/o1-1.yaml';
const CUP = 'topics/leaf/o1-2.yaml';
const PAST = 'topics/past/o2-1.yaml';
const SEED = 'facts/seed.yaml';
const BANK = 'bank.yaml';

const sixtyOne = Array.from({ length: 61 }, (_, at) => `"tea ${at}"`).join(', ');
const CASES: Spoiling[] = [
	{ code: 'id-malformed', file: CUP, from: 'id: tea-heat', to: 'id: Tea_Heat', at: 'Tea_Heat' },
	{ code: 'id-malformed', file: CUP, from: 'id: tea-heat', to: `id: ${'t'.repeat(65)}`, at: 't'.repeat(65) },
	{ code: 'id-malformed', file: CUP, from: 'id: codex', to: 'id: ../codex', at: '../codex' },
	{ code: 'source-id-malformed', file: CUP, from: '[S03]', to: '[s3]', at: 's3]' },
	{ code: 'correction-id-malformed', file: PAST, from: '[C01]', to: '["1"]', at: '"1"' },
	{ code: 'paragraph-malformed', file: CUP, from: '[p03]', to: '[p3]', at: 'p3]' },
	{ code: 'text-illegible', file: CUP, from: '"UNESCO"', to: '"UNES\\u202eCO"', at: '"UNES' },
	{ code: 'text-illegible', file: CUP, from: '"UNESCO"', to: '"UNES\\0CO"', at: '"UNES' },
	{ code: 'text-empty', file: CUP, from: '"UNESCO"', to: '"  "', at: '"  "' },
	{ code: 'text-too-long', file: CUP, from: '"UNESCO"', to: `"${'U'.repeat(301)}"`, at: '"UUUU' },
	{
		code: 'date-malformed',
		file: PAST,
		from: 'value: "1773-12-16"',
		to: 'value: "16 December 1773"',
		at: '"16 December 1773"'
	},
	{ code: 'date-unreal', file: PAST, from: 'value: "1773-12-16"', to: 'value: "1773-02-29"', at: '"1773-02-29"' },
	{ code: 'date-unreal', file: PAST, from: 'at: "1903"', to: 'at: "1903-13"', at: '"1903-13"' },
	{ code: 'day-malformed', file: 'facts/context.yaml', from: '"2025-12-31"', to: '"2025"', at: '"2025"' },
	{ code: 'language-malformed', file: 'entities.yaml', from: 'fr: "Londres"', to: 'French: "Londres"', at: 'French' },
	{ code: 'edition-malformed', file: BANK, from: 'edition: "1"', to: 'edition: "First!"', at: '"First!"' },
	{
		code: 'address-malformed',
		file: 'sources.yaml',
		from: 'https://example.org/handbook',
		to: 'javascript:alert(1)',
		at: '"javascript'
	},
	{
		code: 'address-malformed',
		file: 'sources.yaml',
		from: 'https://example.org/handbook',
		to: 'handbook',
		at: '"handbook"'
	},
	{
		code: 'address-malformed',
		file: 'sources.yaml',
		from: 'https://example.org/handbook',
		to: 'data:text/html,go',
		at: '"data:text/html,go'
	},
	{
		code: 'address-malformed',
		file: 'sources.yaml',
		from: 'https://example.org/handbook',
		to: 'JavaScript:go()',
		at: '"JavaScript:go()'
	},
	{
		code: 'address-malformed',
		file: 'sources.yaml',
		from: 'https://example.org/handbook',
		to: 'https://handbook.org@example.org/x',
		at: '"https://handbook.org@example.org/x'
	},
	{
		code: 'iso-malformed',
		file: 'entities.yaml',
		from: 'gloss: "a port in',
		to: 'iso: usa\n    gloss: "a port in',
		at: 'usa'
	},
	{ code: 'outline-malformed', file: 'maps/ports.yaml', from: 'M158,36l', to: 'M158,36c', at: '"M158' },
	{ code: 'list-empty', file: BANK, from: 'editors:\n  - "Tea editors"', to: 'editors: []', at: '[]' },
	{ code: 'list-too-long', file: LEAF, from: 'accept: ["black"]', to: `accept: [${sixtyOne}]`, at: '["tea 0"' },
	{ code: 'number-too-small', file: CUP, from: 'version: 1', to: 'version: 0', at: '0' },
	{ code: 'number-too-small', file: CUP, from: 'tolerance: 2', to: 'tolerance: -2', at: '-2\n    unit' },
	{ code: 'number-too-big', file: BANK, from: 'paragraphs: 7', to: 'paragraphs: 1000', at: '1000' },
	{
		code: 'field-missing',
		file: CUP,
		from: '    stem: "How warm should the water for green tea be, by the advice of the leaflet?"\n',
		to: '',
		at: 'id: tea-heat'
	},
	{
		code: 'field-unknown',
		file: CUP,
		from: '    version: 1\n',
		to: '    version: 1\n    author: "me"\n',
		at: 'author'
	},
	{ code: 'type-wrong', file: CUP, from: 'unit: "°C"', to: 'unit: 5', at: '5\n    wrong' },
	{ code: 'type-wrong', file: CUP, from: 'value: 80', to: 'value: "80"', at: '"80"' },
	{ code: 'type-wrong', file: CUP, from: 'facts: [p03-1]', to: 'facts: p03-1', at: 'p03-1\n    source' },
	{ code: 'type-wrong', file: CUP, from: 'unit: "°C"', to: 'unit:', at: 'unit:' },
	{ code: 'value-unknown', file: CUP, from: 'kind: number', to: 'kind: numeral', at: 'numeral' },
	{ code: 'value-unknown', file: CUP, from: 'difficulty: 3', to: 'difficulty: 6', at: '6\n' },
	{ code: 'value-unknown', file: SEED, from: 'voice: report', to: 'voice: reporter', at: 'reporter' },
	{ code: 'value-malformed', file: 'entities.yaml', from: 'value: "1906"', to: 'value: [1906]', at: '[1906]' }
];

describe('the shape of files', () => {
	it.each(CASES)('$code in $file: $to', (one) => {
		const { found, expected } = spoil(one);
		expect(found).toEqual(expected);
	});

	it('has a case for every code of the schemas', () => {
		const shown = new Set(CASES.map(({ code }) => code));
		// of overlays, which have tests of their own
		expect(SHAPE_CODES.filter((code) => !shown.has(code))).toEqual(['of-malformed', 'list-too-short']);
	});

	it('says how many entries a list must have', () => {
		const text = textOf(CUP);
		const start = text.indexOf('      - id: codex');
		const files = withFile(CUP, text.slice(0, start) + text.slice(text.indexOf('      - id: iso')));
		expect(inspect(files).faults).toMatchObject([
			{ code: 'list-too-short', data: { field: 'choices', limit: 3 }, path: 'items[1].choices' }
		]);
	});

	it('guesses which field is meant', () => {
		const files = edited({ file: CUP, from: 'explanation: "The leaflet', to: 'explantion: "The leaflet' });
		expect(inspect(files).faults).toMatchObject([
			{ code: 'field-missing', data: { field: 'explanation' }, place: { line: 4, column: 5 } },
			{ code: 'field-unknown', data: { field: 'explantion', near: 'explanation' }, place: { line: 27, column: 5 } }
		]);
	});

	it('takes apart a sentence that lost its quotes', () => {
		const files = edited({
			file: CUP,
			from: '      - id: iso\n        text: "ISO"\n        key: true',
			to: '      - {id: iso, key: true, text: Chad, not a member}'
		});
		expect(inspect(files).faults).toMatchObject([
			{ code: 'yaml-flow-map', place: { file: CUP, line: 53, column: 9 } },
			{ code: 'field-unknown', data: { field: 'not a member', near: '' }, place: { file: CUP, line: 53, column: 42 } }
		]);
	});

	it('says what is possible', () => {
		const files = edited({ file: CUP, from: 'kind: number', to: 'kind: hotspot' });
		expect(inspect(files).faults[0]?.data).toEqual({
			field: 'kind',
			got: 'hotspot',
			allowed: 'single, multiple, truefalse, cloze, short, number, date, order, match, categorise, map, reading'
		});
	});

	it('cuts what it quotes', () => {
		const files = edited({ file: CUP, from: 'id: tea-heat', to: `id: "${'No id at all. '.repeat(40)}"` });
		expect(String(inspect(files).faults[0]?.data.got)).toHaveLength(80);
	});

	it.each([
		['an empty file', '', 'file-empty', 1, 1],
		['a file of comments', '# to be written\n', 'file-empty', 1, 1],
		['a list where fields are wanted', '\n- a\n- b\n', 'type-wrong', 2, 1],
		['a word where fields are wanted', 'tea\n', 'type-wrong', 1, 1]
	])('finds %s', (_, text, code, line, column) => {
		for (const file of [
			BANK,
			'sources.yaml',
			'corrections.yaml',
			'entities.yaml',
			SEED,
			'topics/leaf/topic.yaml',
			CUP
		]) {
			const own = inspect(withFile(file, text)).faults.filter(({ place }) => place?.file === file);
			expect(own.map((fault) => [fault.code, fault.place?.line, fault.place?.column])).toEqual([[code, line, column]]);
		}
	});
});

describe('a value at a path', () => {
	const data = { items: [{ id: 'a' }], none: null };
	it.each([
		[[], data],
		[['items', 0, 'id'], 'a'],
		[['items', 1, 'id'], undefined],
		[['none'], null],
		[['none', 'more'], undefined],
		[['constructor'], undefined],
		[['items', 'length'], undefined]
	])('%j', (path, value) => {
		expect(valueAt(data, path)).toEqual(value);
	});
});
