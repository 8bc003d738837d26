import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../../tests/fixtures/tea.ts';
import { edited, teaFiles } from '../../../../../tests/fixtures/tea-source.ts';
import { KINDS, type Item } from '../bank.ts';
import { readBank } from '../source/read.ts';
import { compile } from './compile.ts';

const compiled = (files = teaFiles()) => compile(readBank(files).source, () => '0'.repeat(64));
const itemOf = (id: string, files = teaFiles()): Item => compiled(files).items.find((item) => item.id === id)!;

/** What editors write for one another. */
const EDITORS_ONLY = [
	'tempting',
	'editor_note',
	'reviewed',
	'supersedes',
	'status',
	'wrong_pairs',
	'wrong_verdict',
	'as_of'
];

function fieldsOf(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(fieldsOf);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => [key, ...fieldsOf(inner)]);
}

describe('items', () => {
	it('come in every kind', () => {
		expect(new Set(compiled().items.map(({ kind }) => kind))).toEqual(new Set(KINDS));
	});

	it('ship nothing that only editors read, and nothing undefined', () => {
		const files = edited({
			file: 'topics/leaf/o1-2.yaml',
			from: '    explanation: "The leaflet',
			to: '    editor_note: "Ask again."\n    reviewed:\n      - by: "A. Reader"\n        on: "2026-11-24"\n        role: subject\n    explanation: "The leaflet'
		});
		const bank = compiled(files);
		const fields = new Set(fieldsOf(bank.items));
		expect(EDITORS_ONLY.filter((field) => fields.has(field))).toEqual([]);
		expect(JSON.stringify(bank)).not.toContain('Ask again');
		expect(JSON.parse(JSON.stringify(bank))).toStrictEqual(bank);
	});

	it('have what all kinds have', () => {
		expect(itemOf('tea-true')).toMatchObject({
			id: 'tea-true',
			version: 1,
			topic: 'leaf',
			objective: 'o1-1',
			bloom: 'understand',
			difficulty: 3,
			facts: ['p02-1', 'p02-2', 'p01-2'],
			tests: ['p02-2', 'p02-1'],
			attribution: { voice: 'report', standing: 'reported', paragraphs: ['p01', 'p02'], sources: [] },
			enemies: [],
			locked: false
		});
		expect(itemOf('tea-standard').locked).toBe(true);
		expect(itemOf('tea-bag').note).toEqual({
			corrections: ['C01'],
			text: 'The leaflet says 1908. The patent office lists 1903.'
		});
		expect(itemOf('tea-day')).toMatchObject({
			facts: ['x01'],
			attribution: { standing: 'context', asOf: '2025-12-31', sources: ['S02'], paragraphs: [] }
		});
	});

	it('say of options what is right, and of the others why not', () => {
		expect(itemOf('tea-green')).toMatchObject({
			kind: 'single',
			fact: 'p02-1',
			choices: [
				{ id: 'heat', text: 'Early heating', key: true },
				{ id: 'shade', key: false, feedback: expect.stringContaining('Shade') },
				{ id: 'oxidation', key: false, states: 'p02-2' }
			]
		});
		expect(itemOf('tea-true')).toMatchObject({ choices: [{ id: 'black', fact: 'p02-2' }, {}, { id: 'green' }, {}] });
		expect(itemOf('tea-herbal')).toMatchObject({
			statement: 'Rooibos counts as tea.',
			verdict: false,
			wrongVerdict: 'Shops do, but the leaflet goes by the plant.',
			reasons: [{ id: 'plant', key: true }, { id: 'colour' }, { id: 'cold' }]
		});
	});

	it('have gaps that are typed and gaps that are chosen', () => {
		expect(itemOf('tea-sentence')).toMatchObject({
			text: expect.stringContaining('{{g1}}'),
			gaps: [
				{ id: 'g1', fact: 'p02-2', accept: ['black'], wrong: [{ id: 'green', value: 'green' }] },
				{ id: 'g2', fact: 'p02-3', choices: [{ id: 'matcha' }, { id: 'oolong', key: true }, { id: 'sencha' }] }
			]
		});
	});

	it('accept every name of their entity, its own name first', () => {
		expect(itemOf('tea-party-place')).toMatchObject({
			entity: 'boston',
			accept: ['Boston', 'بوسطن', 'Boston, Massachusetts'],
			wrong: [{ id: 'london', value: 'London', states: 'p05-3' }]
		});
		expect(itemOf('tea-species')).toMatchObject({ accept: ['Camellia sinensis', 'C. sinensis'] });
		expect(itemOf('tea-species')).not.toHaveProperty('entity');
		const more = edited({
			file: 'topics/past/o2-1.yaml',
			from: 'entity: boston',
			to: 'entity: boston\n    accept: ["Old Boston", "Boston"]'
		});
		expect(itemOf('tea-party-place', more)).toMatchObject({
			accept: ['Boston', 'Old Boston', 'بوسطن', 'Boston, Massachusetts']
		});
	});

	it('have values of numbers and dates', () => {
		expect(itemOf('tea-heat')).toMatchObject({
			value: 80,
			tolerance: 2,
			unit: '°C',
			wrong: [{ id: 'boiling', value: 100 }]
		});
		expect(itemOf('tea-party-date')).toMatchObject({ value: '1773-12-16', wrong: [{ value: '1776-07-04' }] });
		expect(itemOf('tea-day')).toMatchObject({ value: '2020' });
	});

	it('have orders, pairs and categories', () => {
		expect(itemOf('tea-order')).toMatchObject({
			sequence: [{ id: 'party', at: '1773-12-16', fact: 'p04-1' }, { id: 'assam' }, { id: 'patent' }, { id: 'book' }],
			pitfalls: [{ first: 'book', then: 'patent', feedback: expect.any(String) }]
		});
		expect(itemOf('tea-match')).toMatchObject({
			left: [{ id: 'green' }, { id: 'oolong' }, { id: 'black' }],
			right: [{ of: 'green' }, { of: 'oolong' }, { of: 'black' }, { id: 'r-age', feedback: expect.any(String) }],
			wrongPairs: [{ left: 'oolong', right: 'r-full', feedback: expect.any(String) }]
		});
		expect(itemOf('tea-sorted')).toMatchObject({
			categories: [{ id: 'heated' }, { id: 'oxidised' }],
			entries: [{ id: 'assam', in: 'oxidised', fact: 'p02-2', feedback: expect.any(String) }, {}, {}, {}, {}]
		});
	});

	it('are what the fixture for other tests holds', () => {
		expect(teaBank().items).toEqual(compiled().items);
	});
});
