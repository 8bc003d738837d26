import { describe, expect, it } from 'vitest';
import { edited, inspect, spoil, type Spoiling } from '../../../../../tests/fixtures/tea-source.ts';

const LEAF = 'topics/leaf/o1-1.yaml';
const CUP = 'topics/leaf/o1-2.yaml';
const PAST = 'topics/past/o2-1.yaml';
const FUTURE = 'topics/past/o2-2.yaml';

const CASES: Spoiling[] = [
	{ code: 'fact-unknown', file: LEAF, from: 'states: p02-2', to: 'states: p99-1', at: 'p99-1' },
	{ code: 'fact-unknown', file: FUTURE, from: 'states: p03-2', to: 'states: x99', at: 'x99' },
	{ code: 'fact-unknown', file: 'topics/leaf/topic.yaml', from: '[p03-1, p03-2]', to: '[p03-1, p03-9]', at: 'p03-9' },
	{ code: 'source-unknown', file: CUP, from: 'also: [S03]', to: 'also: [S03, S99]', at: 'S99' },
	{ code: 'source-unknown', file: 'facts/context.yaml', from: '[S02]', to: '[S44]', at: 'S44' },
	{ code: 'correction-unknown', file: PAST, from: 'corrections: [C01]', to: 'corrections: [C01, C02]', at: 'C02' },
	{ code: 'correction-unknown', file: 'facts/seed.yaml', from: '[C01]', to: '[C09]', at: 'C09' },
	{
		code: 'entity-unknown',
		file: PAST,
		from: 'entity: boston',
		to: 'accept: ["Boston"]\n    entity: bostn',
		at: 'bostn'
	},
	{ code: 'entity-unknown', file: 'entities.yaml', from: '[london, canton]', to: '[london, kanton]', at: 'kanton' },
	{
		code: 'entity-unknown',
		file: 'entities.yaml',
		from: 'confusable: [boston]',
		to: 'confusable: [bristol]',
		at: 'bristol'
	},
	{ code: 'entity-unknown', file: 'facts/seed.yaml', from: 'entity: dt-book', to: 'entity: dt-bok', at: 'dt-bok' },
	{ code: 'entity-unknown', file: 'facts/seed.yaml', from: '[dt-party]', to: '[dt-feast]', at: 'dt-feast' },
	{ code: 'item-unknown', file: PAST, from: 'enemies: [tea-bag]', to: 'enemies: [tea-sack]', at: 'tea-sack' },
	{ code: 'item-unknown', file: FUTURE, from: '[tea-retired]', to: '[tea-older]', at: 'tea-older' },
	{ code: 'topic-unknown', file: 'facts/context.yaml', from: 'topic: past', to: 'topic: pasta', at: 'pasta' },
	{ code: 'topic-unknown', file: 'topics/past/topic.yaml', from: 'needs: [leaf]', to: 'needs: [leaves]', at: 'leaves' },
	{ code: 'enemy-self', file: PAST, from: 'enemies: [tea-bag]', to: 'enemies: [tea-bag, tea-order]', at: 'tea-order]' },
	{ code: 'enemy-self', file: FUTURE, from: '[tea-retired]', to: '[tea-retired, tea-day]', at: 'tea-day]' },
	{
		code: 'fact-not-listed',
		file: LEAF,
		from: 'facts: [p02-2, p02-3]',
		to: 'facts: [p02-2]',
		at: 'p02-3\n        choices'
	},
	{ code: 'fact-not-listed', file: LEAF, from: 'fact: p02-1\n    facts', to: 'fact: p02-3\n    facts', at: 'p02-3' },
	{ code: 'fact-not-listed', file: CUP, from: 'back: "80 °C"', to: 'back: "80 °C"\n      fact: p01-1', at: 'p01-1' },
	{
		code: 'context-inside',
		file: FUTURE,
		from: 'context: [x01]',
		to: 'context: [x01, p06-1]',
		at: 'p06-1]\n    source:\n      para: []'
	}
];

describe('references', () => {
	it.each(CASES)('$code in $file: $to', (one) => {
		const { found, expected } = spoil(one);
		expect(found).toEqual(expected);
	});

	it('names the row and what it names', () => {
		const files = edited({ file: LEAF, from: 'states: p02-2', to: 'states: p99-1' });
		expect(inspect(files).faults).toMatchObject([
			{ data: { id: 'tea-green', name: 'p99-1' }, path: 'items[1].choices[2].states' }
		]);
	});

	it('does not hold a fault of a row against those that name it', () => {
		const files = edited({ file: 'facts/context.yaml', from: 'voice: editor', to: 'voice: editors' });
		expect(inspect(files).faults.map(({ code }) => code)).toEqual(['value-unknown']);
	});

	it('does not hold a broken file against those that name what is in it', () => {
		const files = edited({ file: 'sources.yaml', from: 'title: "A handbook of tea"', to: 'title: "A handbook' });
		const codes = new Set(inspect(files).faults.map(({ code }) => code));
		expect([...codes]).toEqual(['yaml-syntax']);
	});
});
