import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactId } from '../ids.ts';
import { effectiveAnswers } from '../log/effective.ts';
import { anAnswer, eventId } from '../log/event.arbitrary.ts';
import { DEFAULT_WEIGHTS } from './fsrs.ts';
import { applyAnswers, foldMemories, type Memory } from './memory.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

const fold = (facts: readonly string[]): Map<FactId, Memory> =>
	foldMemories(
		DEFAULT_WEIGHTS,
		effectiveAnswers(facts.map((fact, index) => anAnswer(index, { fact, score: (index % 3) / 2 })))
	);
const facts = fc.array(fc.constantFrom('a', 'b', 'p07-1', 'x31'), { minLength: 1, maxLength: 30 });
const memories = fold(['a', 'b', 'a', 'a', 'b']);
const upTo = { count: 5, last: eventId(4) };
const sound = (): Record<string, unknown> =>
	structuredClone(writeSnapshot(memories, upTo)) as unknown as Record<string, unknown>;
const withRow = (change: (row: unknown[]) => unknown): Record<string, unknown> => {
	const { rows, ...head } = sound();
	return { ...head, rows: (rows as unknown[][]).map((row, index) => (index === 1 ? change(row) : row)) };
};

describe('snapshots', () => {
	it('read what was written, through JSON and through a structured clone', () => {
		fc.assert(
			fc.property(facts, (list) => {
				const [before, to] = [fold(list), { count: list.length, last: eventId(list.length - 1) }];
				const written = writeSnapshot(before, to);
				expect(readSnapshot(JSON.parse(JSON.stringify(written)))).toEqual({ memories: before, upTo: to });
				expect([...(readSnapshot(structuredClone(written))?.memories ?? [])]).toEqual([...before]);
			})
		);
	});

	it('go on from where they are as if the whole log had been folded', () => {
		const log = ['a', 'b', 'a', 'c'].map((fact, index) =>
			anAnswer(index, { fact, day: 100 + 5 * index, at: index * 432_000_000 })
		);
		const half = readSnapshot(
			writeSnapshot(foldMemories(DEFAULT_WEIGHTS, log.slice(0, 2)), { count: 2, last: eventId(1) })
		);
		const whole = foldMemories(DEFAULT_WEIGHTS, log);
		const rest = log.slice(half?.upTo.count);
		expect(rest).toHaveLength(2);
		const resumed = applyAnswers(DEFAULT_WEIGHTS, half?.memories ?? new Map<FactId, Memory>(), rest);
		expect(resumed).toEqual(whole);
	});

	it('of an empty log have no last id', () => {
		const empty = { count: 0, last: null };
		expect(readSnapshot(writeSnapshot(new Map(), empty))).toEqual({ memories: new Map(), upTo: empty });
	});

	it.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['a list', []],
		['an older version', { ...sound(), version: 0 }],
		['another model', { ...sound(), model: 'fsrs6-2' }],
		['a field too many', { ...sound(), edition: 'x' }],
		['a field too few', Object.fromEntries(Object.entries(sound()).slice(1))],
		['a count below 0', { ...sound(), count: -1 }],
		['a broken count', { ...sound(), count: 1.5 }],
		['a last id that is none', { ...sound(), last: 'x' }],
		['no last id although there are events', { ...sound(), last: null }],
		['a last id although there are none', { ...sound(), count: 0 }],
		['rows that are no list', { ...sound(), rows: {} }],
		['a row that is none', withRow(() => null)],
		['a row too short', withRow((row) => row.slice(1))],
		['a row too long', withRow((row) => [...row, 1])],
		['the same fact twice', withRow((row) => ['a', ...row.slice(1)])],
		['a fact that is no id', withRow((row) => ['../a', ...row.slice(1)])],
		['a stability of 0', withRow((row) => row.with(1, 0))],
		['a stability that is no number', withRow((row) => row.with(1, Number.NaN))],
		['a stability as text', withRow((row) => row.with(1, '3'))],
		['a difficulty of 11', withRow((row) => row.with(2, 11))],
		['half a first day', withRow((row) => row.with(3, 0.5))],
		['an instant out of time', withRow((row) => row.with(4, 9e15))],
		['half a day', withRow((row) => row.with(5, 0.5))],
		['no reviews', withRow((row) => row.with(6, 0))],
		['as many lapses as reviews', withRow((row) => row.with(7, row[6]))],
		['a score above 1', withRow((row) => row.with(8, 2))]
	])('are thrown away: %s', (_, value) => {
		expect(readSnapshot(sound())).toBeDefined();
		expect(readSnapshot(value)).toBeUndefined();
	});

	it('survive whatever a store holds', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				expect(readSnapshot(value)).toBeUndefined();
			})
		);
	});
});
