import { describe, expect, it } from 'vitest';
import { edited, inspect, spoil, type Spoiling } from '../../../../../tests/fixtures/tea-source.ts';

const LEAF = 'topics/leaf/o1-1.yaml';
const CUP = 'topics/leaf/o1-2.yaml';
const PAST = 'topics/past/o2-1.yaml';
const FUTURE = 'topics/past/o2-2.yaml';

const CASES: Spoiling[] = [
	{ code: 'gap-unmarked', file: LEAF, from: 'make {{g1}} tea', to: 'make dark tea', at: 'g1\n        fact' },
	{
		code: 'gap-unmarked',
		file: LEAF,
		from: '{{g2}} is oxidised',
		to: '{{g2}} and {{g2}} are oxidised',
		at: 'g2\n        fact'
	},
	{
		code: 'gap-unknown',
		file: LEAF,
		from: 'make {{g1}} tea',
		to: 'make {{g1}} {{g3}} tea',
		at: '"Leaves left to oxidise'
	},
	{
		code: 'gap-two-ways',
		file: LEAF,
		from: '        choices:\n          - id: matcha',
		to: '        accept: ["oolong"]\n        choices:\n          - id: matcha',
		at: '- id: matcha\n            text: "matcha"'
	},
	{
		code: 'gap-two-ways',
		file: LEAF,
		from: '        choices:\n          - id: matcha',
		to: '        wrong: []\n        choices:\n          - id: matcha',
		at: '[]'
	},
	{ code: 'gap-no-way', file: LEAF, from: '        accept: ["black"]\n', to: '', at: 'id: g1\n' },
	{ code: 'wrong-is-right', file: CUP, from: 'value: 100', to: 'value: 82', at: '82' },
	{
		code: 'wrong-is-right',
		file: PAST,
		from: '"1776-07-04"',
		to: '"1773-12-16"',
		at: '"1773-12-16"\n        tempting'
	},
	{ code: 'wrong-is-right', file: FUTURE, from: '"2005"', to: '"2020-05"', at: '"2020-05"' },
	{ code: 'order-not-rising', file: PAST, from: 'at: "1903"', to: 'at: "1820"', at: '"1820"' },
	{ code: 'order-not-rising', file: PAST, from: 'at: "1823"', to: 'at: "1903"', at: '"1903"\n        fact: p05-1' },
	{ code: 'order-not-rising', file: PAST, from: 'at: "1906"', to: 'at: "1903-05"', at: '"1903-05"' },
	{ code: 'pitfall-unknown', file: PAST, from: '- first: book', to: '- first: books', at: 'books' },
	{ code: 'pitfall-unknown', file: PAST, from: 'then: patent', to: 'then: patents', at: 'patents' },
	{
		code: 'pitfall-right',
		file: PAST,
		from: '- first: book\n        then: patent',
		to: '- first: patent\n        then: book',
		at: 'patent\n        then'
	},
	{ code: 'pitfall-right', file: PAST, from: '- first: book\n', to: '- first: patent\n', at: 'patent\n        then' },
	{
		code: 'partner-unknown',
		file: LEAF,
		from: 'of: black',
		to: 'of: black\n      - id: r-new\n        text: "frozen"\n        of: blue',
		at: 'blue'
	},
	{
		code: 'partner-many',
		file: LEAF,
		from: 'of: black',
		to: 'of: black\n      - id: r-new\n        text: "frozen"\n        of: black',
		at: 'black\n        text: "Black"'
	},
	{
		code: 'partner-missing',
		file: LEAF,
		from: 'of: black',
		to: 'tempting: "No."\n        feedback: "No."',
		at: 'black\n        text: "Black"'
	},
	{ code: 'pair-unknown', file: LEAF, from: '- left: oolong', to: '- left: olong', at: 'olong\n        right' },
	{ code: 'pair-unknown', file: LEAF, from: 'right: r-full', to: 'right: r-ful', at: 'r-ful\n' },
	{ code: 'pair-right', file: LEAF, from: 'right: r-full', to: 'right: r-part', at: 'r-part\n        tempting' },
	{ code: 'category-unknown', file: LEAF, from: 'in: oxidised', to: 'in: oxidized', at: 'oxidized' },
	{
		code: 'category-empty',
		file: LEAF,
		from: '      - id: oxidised\n',
		to: '      - id: cold\n        text: "Kept cold"\n      - id: oxidised\n',
		at: 'cold\n        text: "Kept'
	}
];

describe('inner links', () => {
	it.each(CASES)('$code in $file: $to', (one) => {
		const { found, expected } = spoil(one);
		expect(found).toEqual(expected);
	});

	it.each([
		[0, '        of: green\n', ''],
		[
			3,
			'        of: black\n',
			'        of: black\n      - id: r-a\n        text: "frozen"\n      - id: r-b\n        text: "salted"\n'
		]
	])('leaves one or two right entries unused, not %i', (unused, from, to) => {
		const spare =
			'      - id: r-age\n        text: "stored for years"\n        tempting: "Some teas are aged."\n        feedback: "That is done to pu-erh, which is not in this list."\n';
		const edit = unused === 0 ? { file: LEAF, from: spare, to: '' } : { file: LEAF, from, to };
		expect(inspect(edited(edit)).faults).toContainEqual(
			expect.objectContaining({ code: 'unused-count', data: { id: 'tea-match', unused } })
		);
	});

	it('takes a wrong number just beyond the tolerance', () => {
		expect(inspect(edited({ file: CUP, from: 'value: 100', to: 'value: 82.5' })).faults).toEqual([]);
	});
});
