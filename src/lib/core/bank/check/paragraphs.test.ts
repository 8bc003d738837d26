import { describe, expect, it } from 'vitest';
import { edited, inspect, spoil, type Spoiling } from '../../../../../tests/fixtures/tea-source.ts';

const LEAF = 'topics/leaf/o1-1.yaml';
const CUP = 'topics/leaf/o1-2.yaml';
const FUTURE = 'topics/past/o2-2.yaml';

const CASES: Spoiling[] = [
	{ code: 'paragraphs-differ', file: CUP, from: 'para: [p03]', to: 'para: [p02]', at: '[p02]' },
	{
		code: 'paragraphs-differ',
		file: LEAF,
		from: 'para: [p01, p02]',
		to: 'para: [p02]',
		at: '[p02]\n    attribution:\n      voice: report\n      status: reported'
	},
	{ code: 'paragraphs-differ', file: FUTURE, from: 'para: []', to: 'para: [p01]', at: '[p01]' },
	{ code: 'paragraph-unknown', file: 'corrections.yaml', from: '[p05]', to: '[p05, p08]', at: 'p08' },
	{ code: 'paragraph-unknown', file: 'corrections.yaml', from: '[p05]', to: '[p00]', at: 'p00' },
	{
		code: 'paragraph-contradictory',
		file: 'facts/seed.yaml',
		from: 'no_fact:',
		to: 'no_fact:\n  - paragraph: p06\n    why: "Said to be empty."',
		at: 'p06'
	},
	{
		code: 'paragraph-uncovered',
		file: 'facts/seed.yaml',
		from: '- paragraph: p07',
		to: '- paragraph: p06',
		at: '7\n  dated',
		in: 'bank.yaml'
	}
];

describe('paragraphs', () => {
	it.each(CASES)('$code in $file: $to', (one) => {
		const { found, expected } = spoil(one);
		expect(found).toContainEqual(expected[0]);
	});

	it('finds a fact in a paragraph beyond the last', () => {
		const files = edited({ file: 'bank.yaml', from: 'paragraphs: 7', to: 'paragraphs: 5' });
		expect(inspect(files).faults).toMatchObject([
			{ code: 'paragraph-unknown', data: { id: 'p06-1', paragraph: 'p06', last: 5 } }
		]);
	});

	it('takes the order of paragraphs as it comes, and says what is wanted', () => {
		const same = edited({ file: LEAF, from: 'para: [p01, p02]', to: 'para: [p02, p01]' });
		expect(inspect(same).faults).toEqual([]);
		const other = edited({ file: LEAF, from: 'para: [p01, p02]', to: 'para: [p02, p03]' });
		expect(inspect(other).faults[0]?.data).toEqual({ id: 'tea-true', wanted: 'p01, p02', written: 'p02, p03' });
	});
});
