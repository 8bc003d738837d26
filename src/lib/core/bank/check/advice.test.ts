import { describe, expect, it } from 'vitest';
import { edited, inspect, placeOf, type Edit } from '../../../../../tests/fixtures/tea-source.ts';

const LEAF = 'topics/leaf/o1-1.yaml';
const CUP = 'topics/leaf/o1-2.yaml';
const PAST = 'topics/past/o2-1.yaml';

interface Case extends Edit {
	readonly code: string;
	readonly at: string;
}

const LONG = `Which ${'very '.repeat(45)}old body describes it?`;
const CASES: Case[] = [
	{
		code: 'stem-long',
		file: CUP,
		from: 'Which body describes a way of brewing tea for tests?',
		to: LONG,
		at: `"${LONG}`
	},
	{
		code: 'stem-negative',
		file: CUP,
		from: 'Which body describes',
		to: 'Which body does not describe',
		at: '"Which body does not'
	},
	{ code: 'option-absolute', file: CUP, from: '"UNESCO"', to: '"UNESCO only"', at: '"UNESCO only"' },
	{
		code: 'key-longest',
		file: CUP,
		from: 'text: "ISO"',
		to: 'text: "The organisation that writes standards"',
		at: '"The organisation that'
	},
	{ code: 'options-unordered', file: PAST, from: 'text: "1903"', to: 'text: "1,913"', at: '- id: y1903' },
	{
		code: 'fact-untested',
		file: 'facts/seed.yaml',
		from: '  - id: p03-2',
		to: '  - id: p03-3\n    topic: leaf\n    paragraph: p03\n    type: aim\n    voice: report\n    confidence: a\n    verified: seed\n    text: "Tea is to be enjoyed."\n  - id: p03-2',
		at: 'p03-3'
	}
];

describe('advice', () => {
	it.each(CASES)('$code: $to', ({ code, at, ...edit }) => {
		const files = edited(edit);
		const { faults, advice } = inspect(files);
		expect(faults).toEqual([]);
		expect(advice.map((one) => [one.code, one.place])).toEqual([[code, placeOf(edit.file, at, files)]]);
	});

	it.each<Edit>([
		{ file: CUP, from: 'Which body describes', to: 'A leaf is not a cup. Which body describes' },
		{ file: CUP, from: 'text: "ISO"', to: 'text: "The International Organization"' },
		{ file: PAST, from: 'text: "1903"', to: 'text: "around 1953"' },
		{ file: LEAF, from: 'text: "Sencha"\n        key', to: 'text: "Sencha, a green tea from Japan"\n        key' }
	])('none for $to', (edit) => {
		expect(inspect(edited(edit)).advice).toEqual([]);
	});
});
