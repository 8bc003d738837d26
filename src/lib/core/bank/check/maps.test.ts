import { describe, expect, it } from 'vitest';
import { edited, inspect, spoil, withFile, type Spoiling } from '../../../../../tests/fixtures/tea-source.ts';

const MAP = 'maps/ports.yaml';
const ITEMS = 'topics/past/o2-2.yaml';

const CASES: Spoiling[] = [
	{ code: 'file-name-wrong', file: MAP, from: 'id: ports', to: 'id: harbours', at: 'harbours' },
	{ code: 'part-duplicate', file: MAP, from: '[in, lake]', to: '[in, lake, in]', at: 'in]' },
	{
		code: 'part-duplicate',
		file: MAP,
		from: '  - entity: canton',
		to: '  - entity: london',
		at: 'london\n    at: [90'
	},
	{ code: 'place-ungrouped', file: MAP, from: '[in, lake]', to: '[in]', at: 'lake\n' },
	{ code: 'place-unknown', file: MAP, from: '[in, lake]', to: '[in, lake, cn]', at: 'cn]' },
	{ code: 'place-nameless', file: MAP, from: 'iso: IN', to: 'iso: CN', at: 'CN' },
	{ code: 'place-nameless', file: MAP, from: 'entity: lake', to: 'entity: pond', at: 'pond' },
	{ code: 'map-unknown', file: ITEMS, from: 'map: ports', to: 'map: rivers', at: 'rivers' },
	{ code: 'place-unknown', file: ITEMS, from: '- id: in\n', to: '- id: cn\n', at: 'cn\n' },
	{ code: 'outline-malformed', file: MAP, from: 'M158,36l', to: 'M158,36c', at: '"M158' },
	{
		code: 'key-missing',
		file: ITEMS,
		from: 'key: true\n        fact: p04-2',
		to: 'tempting: "So."\n        feedback: "No."',
		at: '- id: boston'
	},
	{ code: 'key-without-fact', file: ITEMS, from: '        fact: p04-2\n', to: '', at: 'id: boston' },
	{
		code: 'feedback-missing',
		file: ITEMS,
		from: '        feedback: "The chests were loaded there and thrown overboard elsewhere."\n',
		to: '',
		at: 'id: canton'
	},
	{ code: 'part-duplicate', file: ITEMS, from: '- id: canton', to: '- id: boston', at: 'boston\n        tempting' }
];

/** Faults that renaming one thing draws after it. */
const AFTER: ReadonlySet<string> = new Set(['place-unknown', 'place-ungrouped', 'map-unknown']);

describe('maps', () => {
	it.each(CASES)('$code in $file: $to', (one) => {
		const { found, expected } = spoil(one);
		const [first] = expected;
		expect(found).toContainEqual(first);
		expect(found.filter(({ code }) => code !== first?.code && !AFTER.has(code))).toEqual([]);
	});

	it('lets a map be that nobody is asked on', () => {
		const files = edited({ file: ITEMS, from: 'status: published\n    kind: map', to: 'status: draft\n    kind: map' });
		expect(inspect(files).faults).toEqual([]);
	});

	it('does not blame an item for a map that could not be read', () => {
		const files = edited({ file: MAP, from: 'width: 220', to: 'width: wide' });
		expect(inspect(files).faults.map(({ code }) => code)).toEqual(['type-wrong']);
	});

	it('does not take the code of a city for that of its state', () => {
		const files = edited({
			file: 'entities.yaml',
			from: '  - id: boston\n    type: city\n',
			to: '  - id: boston\n    type: city\n    iso: IN\n'
		});
		expect(inspect(files).faults).toEqual([]);
	});

	it('knows no map of another folder', () => {
		expect(inspect(withFile('maps/old/ports.yaml', 'id: ports\n')).faults.map(({ code }) => code)).toEqual([
			'file-unexpected'
		]);
	});
});
