import { describe, expect, it } from 'vitest';
import type { Millis } from '../ids.ts';
import { standingOf } from './standing.ts';

const day = (number: number): Millis => (number * 86_400_000) as Millis;

describe('standingOf', () => {
	it.each([
		['an empty log', undefined, { count: 0, first: undefined }, 100, { at: null, since: 0, isDue: false }],
		[
			'a young log without a backup',
			undefined,
			{ count: 5, first: day(80) },
			100,
			{ at: null, since: 5, isDue: false }
		],
		['an old log without a backup', undefined, { count: 5, first: day(60) }, 100, { at: null, since: 5, isDue: true }],
		['exactly 30 days', undefined, { count: 5, first: day(70) }, 100, { at: null, since: 5, isDue: false }],
		[
			'an old backup with everything',
			{ at: day(1), count: 5 },
			{ count: 5, first: day(0) },
			100,
			{ at: day(1), since: 0, isDue: false }
		],
		[
			'an old backup that lacks one',
			{ at: day(1), count: 4 },
			{ count: 5, first: day(0) },
			100,
			{ at: day(1), since: 1, isDue: true }
		],
		[
			'a young backup',
			{ at: day(90), count: 4 },
			{ count: 50, first: day(0) },
			100,
			{ at: day(90), since: 46, isDue: false }
		],
		[
			'a backup of more than there is now',
			{ at: day(1), count: 9 },
			{ count: 5, first: day(0) },
			100,
			{ at: day(1), since: 0, isDue: false }
		],
		[
			'a clock set back',
			{ at: day(200), count: 4 },
			{ count: 50, first: day(0) },
			100,
			{ at: day(200), since: 46, isDue: false }
		]
	])('%s', (_, note, log, now, standing) => {
		expect(standingOf(note, log, day(now))).toEqual(standing);
	});
});
