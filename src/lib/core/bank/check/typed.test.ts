import { describe, expect, it } from 'vitest';
import { edited, inspect, spoil, type Spoiling } from '../../../../../tests/fixtures/tea-source.ts';
import { contains } from './typed.ts';

const LEAF = 'topics/leaf/o1-1.yaml';
const CUP = 'topics/leaf/o1-2.yaml';
const PAST = 'topics/past/o2-1.yaml';

const CASES: Spoiling[] = [
	{
		code: 'answer-missing',
		file: LEAF,
		from: '    accept: ["Camellia sinensis", "C. sinensis"]\n',
		to: '',
		at: 'id: tea-species'
	},
	{
		code: 'accept-other-entity',
		file: PAST,
		from: 'entity: boston',
		to: 'entity: boston\n    accept: ["Boston Harbour", "CANTON"]',
		at: '"CANTON"'
	},
	{ code: 'accept-other-entity', file: LEAF, from: '"C. sinensis"]', to: '"Boston", "Guangzhou"]', at: '"Guangzhou"' },
	{
		code: 'accept-other-entity',
		file: LEAF,
		from: 'accept: ["black"]',
		to: 'accept: ["بوسطن", "Londres"]',
		at: '"Londres"'
	},
	{
		code: 'wrong-is-right',
		file: PAST,
		from: 'value: "London"',
		to: 'value: "Boston, Massachusetts"',
		at: '"Boston, Massachusetts"'
	},
	{ code: 'wrong-is-right', file: LEAF, from: 'value: "green"', to: 'value: "BLACK"', at: '"BLACK"' },
	{
		code: 'feedback-tells',
		file: PAST,
		from: 'The company sat there, but',
		to: 'It was in Boston:',
		at: '"It was in Boston'
	},
	{
		code: 'feedback-tells',
		file: PAST,
		from: 'which came later',
		to: 'not 16 December 1773',
		at: '"That is the Declaration'
	},
	{
		code: 'feedback-tells',
		file: CUP,
		from: 'bitter, the leaflet says',
		to: 'bitter, 80 does not',
		at: '"Boiling water makes'
	},
	{
		code: 'feedback-tells',
		file: LEAF,
		from: 'For that colour',
		to: 'Black it is: for that colour',
		at: '"Black it is'
	},
	{
		code: 'stem-tells',
		file: LEAF,
		from: 'Which one?',
		to: 'Is it Camellia sinensis?',
		at: '"Green, black and oolong all'
	},
	{
		code: 'stem-tells',
		file: LEAF,
		from: 'What keeps the leaves',
		to: 'By early heating, what keeps the leaves',
		at: '"By early heating'
	},
	{
		code: 'stem-tells',
		file: LEAF,
		from: 'Rooibos counts as tea.',
		to: 'It comes from another plant, yet rooibos counts.',
		at: '"It comes from another plant, yet'
	},
	{
		code: 'stem-tells',
		file: LEAF,
		from: '"Complete the sentence."',
		to: '"Complete the sentence on black tea."',
		at: '"Complete'
	},
	{
		code: 'stem-tells',
		file: LEAF,
		from: 'is oxidised in part."',
		to: '(oolong) is oxidised in part."',
		at: '"Leaves left to oxidise'
	},
	{
		code: 'stem-tells',
		file: PAST,
		from: 'On what date did',
		to: 'On which day of 1773-12-16 did',
		at: '"On which day'
	}
];

describe('typed answers', () => {
	it.each(CASES)('$code in $file: $to', (one) => {
		const { found, expected } = spoil(one);
		expect(found).toEqual(expected);
	});

	it('accepts names that two entities share', () => {
		const files = edited(
			{ file: 'entities.yaml', from: '"Boston, Massachusetts"', to: '"Port of tea"' },
			{ file: 'entities.yaml', from: '"Guangzhou"', to: '"Port of tea"' },
			{ file: LEAF, from: '"C. sinensis"]', to: '"Port of tea", "Canton"]' }
		);
		expect(inspect(files).faults).toEqual([]);
	});

	it('lets a short answer stand in a stem: it is there by chance', () => {
		const files = edited({ file: CUP, from: 'How warm should', to: 'By ISO 80, how warm should' });
		expect(inspect(files).faults).toEqual([]);
	});

	it.each([
		['The Boston Tea Party', 'boston tea', true],
		['Bostonian tea', 'Boston', false],
		['Élan vital', 'elan', true],
		['anything', '', false],
		['anything', '…', false]
	])('“%s” contains the words “%s”: %s', (text, words, expected) => {
		expect(contains(text, words)).toBe(expected);
	});
});
