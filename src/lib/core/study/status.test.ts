import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../log/event.ts';
import { anAnswer, aStatus, anUndo } from '../log/event.arbitrary.ts';
import { foldStatuses } from './status.ts';

const entries = (events: readonly LogEvent[]) => [...foldStatuses(events)];

describe('foldStatuses', () => {
	it.each<[string, LogEvent[], [string, string][]]>([
		['nothing said: all active', [anAnswer(1)], []],
		['suspended', [aStatus(1, 'a', 'suspended')], [['a', 'suspended']]],
		['the last one counts', [aStatus(1, 'a', 'suspended'), aStatus(2, 'a', 'disputed')], [['a', 'disputed']]],
		['active again', [aStatus(1, 'a', 'suspended'), aStatus(2, 'a', 'active')], []],
		['undone', [aStatus(1, 'a', 'suspended'), anUndo(2, 1)], []],
		[
			'an undo of the last puts the one before in force',
			[aStatus(1, 'a', 'suspended'), aStatus(2, 'a', 'active'), anUndo(3, 2)],
			[['a', 'suspended']]
		],
		[
			'each fact by itself',
			[aStatus(1, 'a', 'suspended'), aStatus(2, 'b', 'disputed')],
			[
				['a', 'suspended'],
				['b', 'disputed']
			]
		]
	])('%s', (_, events, expected) => {
		expect(entries(events)).toEqual(expected);
	});

	it('is the same for the events in any order', () => {
		const log = [
			aStatus(1, 'a', 'suspended'),
			aStatus(2, 'b', 'suspended'),
			aStatus(3, 'a', 'active'),
			anUndo(4, 3),
			aStatus(5, 'b', 'disputed')
		];
		fc.assert(
			fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (mixed) => {
				expect(entries(mixed)).toEqual(entries(log));
			})
		);
	});
});
