import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../tests/fixtures/tea.ts';
import { indexBank } from '#lib/core/bank/index-bank.ts';
import { aSetting } from '#lib/core/log/event.arbitrary.ts';
import type { StudyDay } from '#lib/core/ids.ts';
import { courseOf, figuresOf } from './figures.ts';
import { planFor, topicsOf } from './planning.ts';
import { History } from './history.svelte.ts';

const DAY = 100 as StudyDay;
const bank = teaBank();
const topics = bank.topics.map((topic) => ({ ...topic, needs: [], optional: topic.id === 'past' }));
const index = indexBank({ ...bank, topics });

/** “Tea through time” is optional, “From leaf to cup” is not. */
function view(...changes: readonly [name: 'topicsOff' | 'topicsOn', value: string[]][]) {
	const history = new History();
	history.add(changes.map(([name, value], at) => aSetting(at, name, value)));
	return { index, history };
}

describe('topicsOf', () => {
	it.each([
		{ case: 'an optional topic is off by default', changes: [], expected: ['leaf'] },
		{ case: 'switched on', changes: [['topicsOn', ['past']]], expected: ['leaf', 'past'] },
		{
			case: 'switched on again after all',
			changes: [
				['topicsOn', ['past']],
				['topicsOn', []]
			],
			expected: ['leaf']
		},
		{
			case: 'the other switched off',
			changes: [
				['topicsOff', ['leaf']],
				['topicsOn', ['past']]
			],
			expected: ['past']
		},
		{
			case: 'each name for its own kind',
			changes: [
				['topicsOff', ['past']],
				['topicsOn', ['leaf']]
			],
			expected: ['leaf']
		}
	] as { case: string; changes: ['topicsOff' | 'topicsOn', string[]][]; expected: string[] }[])(
		'$case',
		({ changes, expected }) => {
			expect([...topicsOf(view(...changes))]).toEqual(expected);
		}
	);
});

describe('an optional topic', () => {
	const off = view();
	const on = view(['topicsOn', ['past']]);
	const topicOf = (fact: string) => bank.facts.find(({ id }) => id === fact)?.topic;

	it('brings nothing new while it is off', () => {
		const fresh = (of: typeof off) =>
			new Set(planFor(of, { day: DAY, minutes: 240, mode: 'life' }, null).fresh.map(topicOf));
		expect([...fresh(off)]).toEqual(['leaf']);
		expect([...fresh(on)].sort()).toEqual(['leaf', 'past']);
	});

	it('counts in no figure while it is off', () => {
		expect(courseOf(off, DAY).all).toBeLessThan(courseOf(on, DAY).all);
		expect(figuresOf(off, DAY).strength.map(({ id }) => id)).toEqual(['leaf']);
		expect(figuresOf(on, DAY).strength.map(({ id }) => id)).toEqual(['leaf', 'past']);
	});
});
