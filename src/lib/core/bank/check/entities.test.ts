import { describe, expect, it } from 'vitest';
import { edited, inspect, spoil, type Spoiling } from '../../../../../tests/fixtures/tea-source.ts';

const ENTITIES = 'entities.yaml';
const SEED = 'facts/seed.yaml';

const CASES: Spoiling[] = [
	{ code: 'entity-value-wrong', file: ENTITIES, from: '    value: "1906"\n', to: '', at: 'id: dt-book' },
	{ code: 'entity-value-wrong', file: ENTITIES, from: 'value: "1906"', to: 'value: 1906', at: '1906' },
	{ code: 'entity-value-wrong', file: ENTITIES, from: 'value: 80', to: 'value: "1980"', at: '"1980"' },
	{ code: 'entity-name-missing', file: ENTITIES, from: '      en: "London"\n', to: '', at: 'fr: "Londres"' },
	{
		code: 'card-entity-wrong',
		file: SEED,
		from: 'entity: dt-book',
		to: 'entity: boston',
		at: 'boston\n        only: backward'
	},
	{ code: 'card-entity-wrong', file: SEED, from: 'entity: iso', to: 'entity: boston', at: 'boston' },
	{ code: 'card-entity-wrong', file: SEED, from: 'entity: boston', to: 'entity: dt-book', at: 'dt-book' },
	{
		code: 'card-event-missing',
		file: SEED,
		from: '        event: "the Boston Tea Party"\n',
		to: '',
		at: 'relation: date\n        entity: dt-party'
	},
	{
		code: 'card-duplicate',
		file: SEED,
		from: '        entity: dt-party\n',
		to: '        entity: dt-party\n      - relation: date\n        event: "again"\n        entity: dt-book\n        only: backward\n',
		at: 'relation: date\n        event: "again"'
	},
	{ code: 'card-slot-wrong', file: 'bank.yaml', from: 'When was {event}?', to: 'When was it?', at: '"When was it?"' },
	{ code: 'fact-date-wrong', file: SEED, from: '[dt-party]', to: '[dt-book, boston]', at: 'boston]' },
	{
		code: 'card-slot-wrong',
		file: 'bank.yaml',
		from: 'What does {abbreviation}',
		to: 'What does {abbreviation} of {name}',
		at: '"What does'
	},
	{
		code: 'card-slot-wrong',
		file: 'bank.yaml',
		from: 'place of {event}',
		to: 'place of {value}',
		at: '"Name the place'
	},
	{ code: 'language-missing', file: 'bank.yaml', from: 'languages: [en]', to: 'languages: [fr]', at: '[fr]' }
];

describe('entities and the cards made from them', () => {
	it.each(CASES)('$code in $file: $to', (one) => {
		const { found, expected } = spoil(one);
		expect(found).toEqual(expected);
	});

	it('takes the two sides of one relation from two cards', () => {
		const files = edited({
			file: SEED,
			from: '        entity: dt-book\n        only: backward\n',
			to: '        entity: dt-book\n        only: backward\n      - relation: date\n        event: "The Book"\n        entity: dt-book\n        only: forward\n'
		});
		expect(inspect(files).faults).toEqual([]);
	});
});
