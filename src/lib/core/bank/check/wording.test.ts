import { describe, expect, it } from 'vitest';
import { edited, inspect, spoil, type Spoiling } from '../../../../../tests/fixtures/tea-source.ts';

const LEAF = 'topics/leaf/o1-1.yaml';
const CUP = 'topics/leaf/o1-2.yaml';
const PAST = 'topics/past/o2-1.yaml';

const RELATIVE = [
	'recently',
	'Currently',
	'nowadays',
	'last December',
	'last year',
	'next month',
	'two years ago',
	'so far',
	'this week'
];
const CASES: Spoiling[] = [
	...RELATIVE.map((words) => ({
		code: 'time-relative',
		file: CUP,
		from: '"ISO 3103 describes',
		to: `"ISO ${words} describes`,
		at: `"ISO ${words}`
	})),
	{
		code: 'time-relative',
		file: 'facts/seed.yaml',
		from: 'The Book of Tea came out',
		to: 'The Book of Tea recently came out',
		at: '"The Book of Tea recently'
	},
	{
		code: 'time-relative',
		file: 'topics/leaf/topic.yaml',
		from: 'title: "Say how',
		to: 'title: "Say how lately',
		at: '"Say how lately'
	},
	{
		code: 'time-relative',
		file: LEAF,
		from: 'text: "stored for years"',
		to: 'text: "stored until last year"',
		at: '"stored until'
	},
	{
		code: 'phrase-avoided',
		file: LEAF,
		from: 'explanation: "Heat stops',
		to: 'explanation: "In your cuppa, heat stops',
		at: '"In your cuppa'
	},
	{ code: 'phrase-avoided', file: 'entities.yaml', from: 'a port in', to: 'char, a port in', at: '"char,' },
	{
		code: 'phrase-avoided',
		file: CUP,
		from: 'Which body describes',
		to: 'Which body, in Clause 9, describes',
		at: '"Which body, in'
	},
	{ code: 'phrase-avoided', file: CUP, from: '"The Codex committee"', to: '"The men of clause 9"', at: '"The men' }
];

describe('words', () => {
	it.each(CASES)('$code in $file: $to', (one) => {
		const { found, expected } = spoil(one);
		expect(found).toEqual(expected);
	});

	it.each([
		['what is quoted', { file: CUP, from: '"ISO 3103 describes', to: '"ISO “recently” describes' }],
		[
			'what only editors see',
			{ file: CUP, from: '"It deals with food."', to: '"It recently dealt with food, a cuppa."' }
		],
		['corrections', { file: 'corrections.yaml', from: 'invented in 1908', to: 'invented last year' }],
		['translation notes', { file: PAST, from: 'The leaflet says 1908.', to: 'The leaflet says last year.' }],
		[
			'a month after “next” that is none',
			{ file: CUP, from: '"ISO 3103 describes', to: '"ISO says what next may be done and describes' }
		],
		['retired items', { file: PAST, from: 'It made the tea', to: 'It recently made the tea' }],
		[
			'answers, where only questions must not say it',
			{ file: CUP, from: '"ISO 3103 describes', to: '"ISO 3103 (clause 9) describes' }
		],
		['longer words', { file: CUP, from: '"ISO 3103 describes', to: '"ISO 3103, in a charming way, describes' }]
	])('lets %s alone', (_, edit) => {
		expect(inspect(edited(edit)).faults).toEqual([]);
	});

	it('says why a phrase is avoided', () => {
		const files = edited({
			file: LEAF,
			from: 'explanation: "Heat stops',
			to: 'explanation: "In your cuppa, heat stops'
		});
		expect(inspect(files).faults[0]?.data).toEqual({
			id: 'tea-green',
			text: 'cuppa',
			why: 'Slang is hard for readers of a second language.'
		});
	});

	it('asks nothing of the words of another language', () => {
		const files = edited(
			{ file: 'bank.yaml', from: 'source_language: en\nlanguages: [en]', to: 'source_language: fr\nlanguages: [fr]' },
			{ file: CUP, from: '"ISO 3103 describes', to: '"ISO recently describes' }
		);
		expect(inspect(files).faults.filter(({ code }) => code === 'time-relative')).toEqual([]);
	});
});
