import { describe, expect, it } from 'vitest';
import { teaFiles } from '../../../../../tests/fixtures/tea-source.ts';
import { readBank } from './read.ts';
import { testedParts } from './tested.ts';

const items = new Map(readBank(teaFiles()).source.items.map(({ value }) => [value.id as string, value]));

describe('tested parts', () => {
	it.each([
		['tea-green', [['p02-1', ['fact']]]],
		['tea-species', [['p01-1', ['fact']]]],
		['tea-herbal', [['p01-2', ['fact']]]],
		['tea-heat', [['p03-1', ['fact']]]],
		['tea-party-date', [['p04-1', ['fact']]]],
		[
			'tea-true',
			[
				['p02-2', ['choices', 0, 'fact']],
				['p02-1', ['choices', 2, 'fact']]
			]
		],
		[
			'tea-sentence',
			[
				['p02-2', ['gaps', 0, 'fact']],
				['p02-3', ['gaps', 1, 'fact']]
			]
		],
		[
			'tea-match',
			[
				['p02-1', ['left', 0, 'fact']],
				['p02-3', ['left', 1, 'fact']],
				['p02-2', ['left', 2, 'fact']]
			]
		],
		[
			'tea-order',
			[
				['p04-1', ['sequence', 0, 'fact']],
				['p05-3', ['sequence', 1, 'fact']],
				['p05-1', ['sequence', 2, 'fact']],
				['p05-2', ['sequence', 3, 'fact']]
			]
		],
		['tea-harbour', [['p04-2', ['choices', 0, 'fact']]]],
		[
			'tea-reading',
			[
				['p05-3', ['fact']],
				['p05-2', ['evidence']]
			]
		],
		['tea-sorted', ['p02-2', 'p02-1', 'p02-2', 'p02-1', 'p02-1'].map((fact, at) => [fact, ['entries', at, 'fact']])]
	])('%s', (id, parts) => {
		expect(testedParts(items.get(id)!).map(({ fact, path }) => [fact, path])).toEqual(parts);
	});
});
