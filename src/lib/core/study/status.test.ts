import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../log/event.ts';
import { anAnswer, aPromptStatus, aStatus, anUndo } from '../log/event.arbitrary.ts';
import { foldHidden, foldStatuses } from './status.ts';

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

describe('foldHidden', () => {
	it.each<[string, LogEvent[], string[]]>([
		['nothing said: none', [anAnswer(1), aStatus(2, 'a', 'suspended')], []],
		['hidden', [aPromptStatus(1, 'card.a', 'hidden'), aPromptStatus(2, 'b', 'hidden')], ['card.a', 'b']],
		['brought back', [aPromptStatus(1, 'a', 'hidden'), aPromptStatus(2, 'a', 'active')], []],
		['undone', [aPromptStatus(1, 'a', 'hidden'), anUndo(2, 1)], []],
		[
			'brought back, and that undone',
			[aPromptStatus(1, 'a', 'hidden'), aPromptStatus(2, 'a', 'active'), anUndo(3, 2)],
			['a']
		],
		[
			'the latest last',
			[aPromptStatus(1, 'a', 'hidden'), aPromptStatus(2, 'b', 'hidden'), aPromptStatus(3, 'a', 'hidden')],
			['b', 'a']
		]
	])('%s', (_, events, expected) => {
		expect([...foldHidden(events)]).toEqual(expected);
		expect([...foldHidden(events.toReversed())]).toEqual(expected);
	});
});
