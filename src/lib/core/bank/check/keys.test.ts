import { describe, expect, it } from 'vitest';
import { edited, inspect, spoil, textOf, withFile, type Spoiling } from '../../../../../tests/fixtures/tea-source.ts';

const LEAF = 'topics/leaf/o1-1.yaml';
const CUP = 'topics/leaf/o1-2.yaml';
const PAST = 'topics/past/o2-1.yaml';

const FUTURE = 'topics/past/o2-2.yaml';

const CASES: Spoiling[] = [
	{
		code: 'key-missing',
		file: FUTURE,
		from: 'third decade of the century."\n        key: true',
		to: 'third decade of the century."\n        tempting: "No."\n        feedback: "No."',
		at: '- id: s1'
	},
	{
		code: 'key-many',
		file: FUTURE,
		from: 'further."',
		to: 'further."\n        key: true',
		at: 'true\n        tempting: "A book'
	},
	{
		code: 'part-duplicate',
		file: FUTURE,
		from: '- id: readers',
		to: '- id: s1',
		at: 's1\n        text: "The readers'
	},
	{
		code: 'option-duplicate',
		file: FUTURE,
		from: 'text: "A book carried its fame further."',
		to: 'text: "The hills had been full of the plant for ages!"',
		at: '"The hills had been full of the plant for ages!"'
	},
	{
		code: 'key-missing',
		file: CUP,
		from: 'key: true',
		to: 'tempting: "It sounds right."\n        feedback: "It is not."',
		at: '- id: codex'
	},
	{
		code: 'key-missing',
		file: LEAF,
		from: 'plant"\n        key: true',
		to: 'plant"\n        tempting: "No."\n        feedback: "No."',
		at: '- id: plant'
	},
	{
		code: 'key-missing',
		file: LEAF,
		from: 'oolong"\n            key: true',
		to: 'oolong"\n            tempting: "No."\n            feedback: "No."',
		at: '- id: matcha\n            text'
	},
	{
		code: 'key-many',
		file: CUP,
		from: 'text: "UNESCO"',
		to: 'text: "UNESCO"\n        key: true',
		at: 'true\n        tempting'
	},
	{
		code: 'key-many',
		file: LEAF,
		from: 'text: "It makes a red drink"',
		to: 'text: "It makes a red drink"\n        key: true',
		at: 'true\n        tempting'
	},
	{
		code: 'key-without-fact',
		file: LEAF,
		from: '        key: true\n        fact: p02-2\n',
		to: '        key: true\n',
		at: 'id: black\n        text: "Assam"'
	},
	{
		code: 'wrong-option-tests',
		file: LEAF,
		from: 'text: "Camomile"',
		to: 'text: "Camomile"\n        fact: p01-2',
		at: 'p01-2\n        tempting'
	},
	{ code: 'tempting-missing', file: CUP, from: '        tempting: "It deals with food."\n', to: '', at: 'id: codex' },
	{
		code: 'feedback-missing',
		file: LEAF,
		from: '        feedback: "That is done to pu-erh, which is not in this list."\n',
		to: '',
		at: 'id: r-age'
	},
	{ code: 'option-duplicate', file: CUP, from: '"UNESCO"', to: '"iso"', at: '"iso"' },
	{ code: 'option-duplicate', file: LEAF, from: 'text: "matcha"', to: 'text: "Sencha!"', at: '"sencha"' },
	{
		code: 'option-duplicate',
		file: LEAF,
		from: '"stored for years"',
		to: '"Oxidised  fully"',
		at: '"Oxidised  fully"'
	},
	{ code: 'option-duplicate', file: LEAF, from: '"Gunpowder"', to: '"Assam"', at: '"Assam"\n        in: heated' },
	{
		code: 'option-duplicate',
		file: PAST,
		from: '"The Book of Tea comes out"',
		to: '"The Boston Tea-Party"',
		at: '"The Boston Tea-Party"'
	}
];

describe('options', () => {
	it.each(CASES)('$code in $file: $to', (one) => {
		const { found, expected } = spoil(one);
		expect(found).toEqual(expected);
	});

	it('wants a wrong option beside the right ones', () => {
		const right = (id: string) =>
			`      - id: ${id}\n        text: "Tea ${id}"\n        key: true\n        fact: p02-1\n`;
		const text = textOf(LEAF);
		const start = text.indexOf('      - id: black\n        text: "Assam"');
		const end = text.indexOf('    explanation: "Assam and sencha');
		const files = withFile(LEAF, text.slice(0, start) + ['a1', 'b1', 'c1', 'd1'].map(right).join('') + text.slice(end));
		expect(inspect(files).faults.map(({ code }) => code)).toEqual(['key-only']);
	});

	it('compares options of signs alone by their signs', () => {
		const files = edited({ file: CUP, from: '"ISO"', to: '"+"' }, { file: CUP, from: '"UNESCO"', to: '"−"' });
		expect(inspect(files).faults).toEqual([]);
	});
});
