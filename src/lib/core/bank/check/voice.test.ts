import { describe, expect, it } from 'vitest';
import { edited, inspect, spoil, type Spoiling } from '../../../../../tests/fixtures/tea-source.ts';

const LEAF = 'topics/leaf/o1-1.yaml';
const CUP = 'topics/leaf/o1-2.yaml';
const PAST = 'topics/past/o2-1.yaml';
const FUTURE = 'topics/past/o2-2.yaml';
const SEED = 'facts/seed.yaml';

const CASES: Spoiling[] = [
	{ code: 'attribution-missing', file: CUP, from: 'status: reported', to: 'status: established', at: 'established' },
	{
		code: 'attribution-missing',
		file: FUTURE,
		from: 'status: forecast',
		to: 'status: context',
		at: 'context\n      lead'
	},
	{ code: 'lead-missing', file: CUP, from: '      lead: "the leaflet"\n', to: '', at: 'voice: report' },
	{
		code: 'lead-not-in-stem',
		file: CUP,
		from: 'lead: "the leaflet"',
		to: 'lead: "so the leaflet"',
		at: '"so the leaflet"'
	},
	{
		code: 'lead-not-in-stem',
		file: LEAF,
		from: 'lead: "According to the leaflet"',
		to: 'lead: "the leaflet according"',
		at: '"the leaflet according"'
	},
	{
		code: 'correction-missing',
		file: PAST,
		from: '    note:\n      corrections: [C01]\n      text: "The leaflet says 1908. The patent office lists 1903."\n    enemies',
		to: '    enemies',
		at: 'established\n    stem: "Put the events'
	},
	{
		code: 'as-of-missing',
		file: FUTURE,
		from: '    as_of: "2025-12-31"\n',
		to: '',
		at: 'context\n    stem: "In which year'
	},
	{
		code: 'reading-missing',
		file: SEED,
		from: '    reading: "A holder for tea leaves was patented in 1903."\n',
		to: '',
		at: 'c\n'
	}
];

describe('who says so', () => {
	it.each(CASES)('$code in $file: $to', (one) => {
		const { found, expected } = spoil({ ...one, at: one.code === 'reading-missing' ? 'c\n    verified' : one.at });
		expect(found.map(({ code }) => code)).toContain(one.code);
		expect(found).toContainEqual(expected[0]);
	});

	it('finds an opinion that is told as a fact only in what is tested', () => {
		// tea-herbal touches p01-1 (a) and tests p01-2 (b); tea-true touches p01-2 and tests facts of confidence a
		const files = edited(
			{ file: LEAF, from: 'status: reported\n      lead: "According to the leaflet"', to: 'status: established' },
			{ file: LEAF, from: 'status: reported\n      lead: "leaflet"', to: 'status: established' }
		);
		expect(inspect(files).faults.map(({ code, data }) => [code, data.id])).toEqual([
			['lead-missing', 'tea-herbal'],
			['attribution-missing', 'tea-herbal']
		]);
	});

	it('lets the editors speak for themselves', () => {
		const files = edited({
			file: CUP,
			from: 'voice: report\n      status: reported\n      lead: "the leaflet"',
			to: 'voice: editor\n      status: established'
		});
		expect(inspect(files).faults).toEqual([]);
	});

	it('takes a corrected status in place of a note', () => {
		const note =
			'    note:\n      corrections: [C01]\n      text: "The leaflet says 1908. The patent office lists 1903."\n    card';
		expect(inspect(edited({ file: PAST, from: note, to: '    card' })).faults).toEqual([]);
	});

	it('wants a correction in the note, not only a note', () => {
		const files = edited({
			file: PAST,
			from: 'corrections: [C01]\n      text: "The leaflet says 1908. The patent office lists 1903."\n    enemies',
			to: 'corrections: []\n      text: "The leaflet says 1908."\n    enemies'
		});
		expect(inspect(files).faults.map(({ code }) => code)).toEqual(['correction-missing']);
	});
});
