import { describe, expect, it } from 'vitest';
import {
	edited,
	inspect,
	spoil,
	teaFiles,
	textOf,
	withFile,
	without,
	type Spoiling
} from '../../../../../tests/fixtures/tea-source.ts';
import { repeated } from './names.ts';

const LEAF = 'topics/leaf/o1-1.yaml';
const CUP = 'topics/leaf/o1-2.yaml';
const FUTURE = 'topics/past/o2-2.yaml';

const CASES: Spoiling[] = [
	{ code: 'id-duplicate', file: FUTURE, from: 'id: tea-draft', to: 'id: tea-heat', at: 'tea-heat' },
	{ code: 'id-duplicate', file: 'entities.yaml', from: 'id: n-heat', to: 'id: iso', at: 'iso\n    type: number' },
	{
		code: 'id-duplicate',
		file: 'facts/seed.yaml',
		from: 'text: "All true',
		to: 'text: "One"\n  - id: p01-1\n    topic: leaf\n    paragraph: p01\n    type: name\n    voice: report\n    confidence: a\n    verified: source\n    text: "All true',
		at: 'p01-1\n    topic: leaf\n    paragraph: p01\n    type: name\n    voice: report\n    confidence: a\n    verified: source\n    text'
	},
	{
		code: 'id-duplicate',
		file: 'sources.yaml',
		from: '  - id: S02',
		to: '  - id: S01\n    title: "Again"\n    url: "https://example.org"\n    supports: "Nothing."\n  - id: S02',
		at: 'S01\n    title: "Again"'
	},
	{ code: 'part-duplicate', file: CUP, from: '- id: unesco', to: '- id: codex', at: 'codex\n        text: "UNESCO"' },
	{ code: 'part-duplicate', file: LEAF, from: '- id: colour', to: '- id: plant', at: 'plant\n        text: "It makes' },
	{
		code: 'part-duplicate',
		file: LEAF,
		from: '- id: matcha\n            text',
		to: '- id: sencha\n            text',
		at: 'sencha\n            text: "sencha"'
	},
	{ code: 'part-duplicate', file: LEAF, from: '- id: keemun', to: '- id: assam', at: 'assam\n        text: "Keemun"' },
	{ code: 'part-duplicate', file: LEAF, from: '- id: r-age', to: '- id: r-full', at: 'r-full\n        text: "stored' }
];

describe('ids', () => {
	it.each(CASES)('$code in $file: $to', (one) => {
		const { found, expected } = spoil(one);
		expect(found).toEqual(expected);
	});

	it('says where the id was given first', () => {
		const files = edited({ file: FUTURE, from: 'id: tea-draft', to: 'id: tea-heat' });
		expect(inspect(files).faults[0]?.data).toEqual({ id: 'tea-heat', first: 'topics/leaf/o1-2.yaml:4' });
	});

	it('holds that a file is called what it holds', () => {
		const files = withFile('topics/leaf/other.yaml', textOf(CUP), without(CUP));
		expect(inspect(files).faults).toMatchObject([
			{ code: 'file-name-wrong', data: { id: 'o1-2' }, place: { file: 'topics/leaf/other.yaml', line: 2, column: 12 } }
		]);
	});

	it('holds that a folder is called as its topic', () => {
		const moved = teaFiles().map((one) => ({ ...one, file: one.file.replace('topics/leaf/', 'topics/tree/') }));
		expect(inspect(moved).faults).toMatchObject([
			{ code: 'file-name-wrong', data: { id: 'leaf' }, place: { file: 'topics/tree/topic.yaml', line: 2, column: 5 } }
		]);
	});

	it('finds each repetition, however often', () => {
		const rows = ['a', 'b', 'a', 'a'];
		expect(repeated(rows, (row) => row)).toEqual([
			{ row: 'a', first: 'a' },
			{ row: 'a', first: 'a' }
		]);
		expect(repeated([], String)).toEqual([]);
	});
});
