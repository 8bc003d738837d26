import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveAnswers, effectiveEvents, undoneIds } from './effective.ts';
import { anAnswer, anOverruling, anUndo, aSetting, eventId } from './event.arbitrary.ts';
import type { LogEvent } from './event.ts';
import { merge } from './order.ts';

const numbers = (events: readonly LogEvent[]): number[] => events.map(({ id }) => parseInt(id.slice(9, 13), 16));
const wrong = (number: number): LogEvent => anAnswer(number, { score: 0 });

describe('effectiveAnswers', () => {
	it.each<[string, LogEvent[], number[]]>([
		['all of them', [anAnswer(1), anAnswer(2)], [1, 2]],
		['an answer undone', [anAnswer(1), anAnswer(2), anUndo(3, 1)], [2]],
		['an undo undone: the answer is back', [anAnswer(1), anUndo(2, 1), anUndo(3, 2)], [1]],
		['undone, redone, undone', [anAnswer(1), anUndo(2, 1), anUndo(3, 2), anUndo(4, 3)], []],
		['undone twice, one of them taken back', [anAnswer(1), anUndo(2, 1), anUndo(3, 1), anUndo(4, 2)], []],
		['undone twice, both taken back', [anAnswer(1), anUndo(2, 1), anUndo(3, 1), anUndo(4, 2), anUndo(5, 3)], [1]],
		['one redone twice', [anAnswer(1), anUndo(2, 1), anUndo(3, 2), anUndo(4, 2)], [1]],
		['the undo has the smaller id', [anUndo(1, 9), anAnswer(9)], []],
		['an undo of what is not there yet', [anAnswer(1), anUndo(2, 77)], [1]],
		['an undo of itself', [anAnswer(1), anUndo(2, 2)], [1]],
		['a ring of undos', [anAnswer(1), anUndo(2, 3), anUndo(3, 2)], [1]],
		['a ring opened from outside', [anAnswer(1), anUndo(2, 3), anUndo(3, 2), anUndo(4, 2)], [1]],
		[
			'an undo out of a ring has no effect',
			[anAnswer(1), anUndo(2, 3), anUndo(3, 4), anUndo(4, 2), anUndo(5, 1), anUndo(6, 5)],
			[1]
		]
	])('%s', (_, log, expected) => {
		expect(numbers(effectiveAnswers(log))).toEqual(expected);
		expect(numbers(effectiveAnswers([...log].reverse()))).toEqual(expected);
	});

	it('a ring opened from outside: the undo that is left is in force', () => {
		// 4 takes back 2; so 3, which only 2 targeted, is in force
		expect([...undoneIds([anUndo(2, 3), anUndo(3, 2), anUndo(4, 2)])]).toEqual([eventId(2)]);
	});

	it('settles a chain of ten thousand undos without recursion', () => {
		const chain = Array.from({ length: 10_000 }, (_, index) => anUndo(index + 2, index + 1));
		expect(effectiveAnswers([anAnswer(1), ...chain])).toHaveLength(1);
		expect(effectiveAnswers([anAnswer(1), ...chain, anUndo(10_002, 10_001)])).toHaveLength(0);
	});
});

describe('overruling', () => {
	const scores = (log: LogEvent[]): number[] => effectiveAnswers(log).map(({ score }) => score);

	it('makes every part right, and only that answer', () => {
		const parts = [0, 0.5].map((score, index) => ({ part: `g${String(index)}`, fact: 'p01-1', score, chance: 0.25 }));
		const answer = anAnswer(1, { score: 0.25, parts });
		const [overruled, other] = effectiveAnswers([answer, wrong(2), anOverruling(3, 1)]);
		expect(overruled).toEqual({ ...answer, score: 1, parts: parts.map((part) => ({ ...part, score: 1 })) });
		expect(other).toEqual(wrong(2));
		expect(answer.score).toBe(0.25);
	});

	it.each<[string, LogEvent[], number[]]>([
		['before its answer', [anOverruling(1, 2), wrong(2)], [1]],
		['undone', [wrong(1), anOverruling(2, 1), anUndo(3, 2)], [0]],
		['undone and redone', [wrong(1), anOverruling(2, 1), anUndo(3, 2), anUndo(4, 3)], [1]],
		['twice, one undone', [wrong(1), anOverruling(2, 1), anOverruling(3, 1), anUndo(4, 2)], [1]],
		['of an answer undone', [wrong(1), anOverruling(2, 1), anUndo(3, 1)], []],
		['of a setting: nothing', [wrong(1), aSetting(2, 'theme', 'dark'), anOverruling(3, 2)], [0]]
	])('%s', (_, log, expected) => {
		expect(scores(log)).toEqual(expected);
	});
});

describe('any order', () => {
	const event = fc.tuple(fc.constantFrom(anUndo, anOverruling, wrong), fc.integer({ min: 1, max: 12 }));
	const log = fc
		.array(event, { maxLength: 12 })
		.map((events) => events.map(([make, target], index): LogEvent => make(index + 1, target)));

	it('any order and any doubling of the log has the same events in force', () => {
		fc.assert(
			fc.property(log, fc.nat(), (events, turn) => {
				const turned = [...events.slice(turn % 12), ...events.slice(0, turn % 12), ...events.slice(turn % 5)];
				expect(effectiveEvents(turned)).toEqual(effectiveEvents(events));
				expect(effectiveAnswers(turned.reverse())).toEqual(effectiveAnswers(events));
			})
		);
	});

	it('an undo in force leaves its target out, and without a ring nothing else is left out', () => {
		fc.assert(
			fc.property(log, (events) => {
				const forward = events.filter((entry) => entry.kind !== 'undone' || entry.target < entry.id);
				const undone = undoneIds(forward);
				for (const { id } of forward) {
					const against = forward.filter((entry) => entry.kind === 'undone' && entry.target === id);
					expect(undone.has(id)).toBe(against.some((undo) => !undone.has(undo.id)));
				}
			})
		);
	});

	it('two devices that exchange logs agree', () => {
		fc.assert(
			fc.property(log, fc.nat(0xfff), (events, mask) => {
				const [phone, tablet] = [0, 1].map((side) =>
					events.filter((_, index) => ((mask >> index) & 1) === side || index % 3 === 0)
				);
				expect(effectiveAnswers(merge(phone!, tablet!))).toEqual(effectiveAnswers(merge(tablet!, phone!)));
			})
		);
	});
});
