import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactId, Millis, StudyDay } from '../ids.ts';
import { effectiveAnswers } from '../log/effective.ts';
import { anAnswer, anOverruling, anUndo } from '../log/event.arbitrary.ts';
import type { Answered, LogEvent } from '../log/event.ts';
import { merge } from '../log/order.ts';
import { update } from './evidence.ts';
import { DEFAULT_WEIGHTS as WEIGHTS } from './fsrs.ts';
import { applyAnswers, evidenceOf, type FactEvidence, foldMemories, type Memory, remember } from './memory.ts';

const DAY = 86_400_000;
const fact = (id: string): FactId => id as FactId;
const evidence = (day: number, score: number, more: object = {}): FactEvidence => ({
	fact: fact('p07-1'),
	score,
	chance: 0,
	isEasy: false,
	at: (day * DAY) as Millis,
	day: day as StudyDay,
	...more
});
const after = (...answers: FactEvidence[]): Memory | null =>
	answers.reduce<Memory | null>((memory, answer) => remember(WEIGHTS, memory, answer), null);

describe('remember', () => {
	it('begins with the first answer', () => {
		expect(after(evidence(100, 1))).toEqual({
			fact: 'p07-1',
			...update(WEIGHTS, null, { score: 1, chance: 0, isEasy: false }, 0),
			first: 100,
			at: 100 * DAY,
			day: 100,
			reviews: 1,
			lapses: 0,
			lastScore: 1
		});
	});

	it('goes on with the study days between', () => {
		const memory = after(evidence(100, 1));
		expect(after(evidence(100, 1), evidence(107, 0.25))).toEqual({
			fact: 'p07-1',
			...update(WEIGHTS, memory, { score: 0.25, chance: 0, isEasy: false }, 7),
			first: 100,
			at: 107 * DAY,
			day: 107,
			reviews: 2,
			lapses: 1,
			lastScore: 0.25
		});
	});

	it.each<[string, number[], number]>([
		['the first answer is no lapse', [0], 0],
		['wrong after right', [1, 0], 1],
		['half right is no lapse', [1, 0.5], 0],
		['each wrong one counts', [0, 0, 1, 0.49], 2]
	])('lapses: %s', (_, scores, lapses) => {
		expect(after(...scores.map((score, index) => evidence(index, score)))?.lapses).toBe(lapses);
	});

	it('a clock set back counts as the same day and never makes a memory worse than that', () => {
		const [first, second] = [evidence(5000, 1), evidence(100, 1)];
		const memory = after(first, second);
		expect(memory).toMatchObject({
			...update(WEIGHTS, after(first), { score: 1, chance: 0, isEasy: false }, 0),
			day: 100
		});
	});

	it('two answers within the hour are one day, although the rollover lies between them', () => {
		const later = evidence(101, 1, { at: 100 * DAY + 3_600_000 });
		expect(after(evidence(100, 1), later)).toMatchObject(
			update(WEIGHTS, after(evidence(100, 1)), { score: 1, chance: 0, isEasy: false }, 0)
		);
	});

	it('takes Easy at its word', () => {
		expect(after(evidence(1, 1, { isEasy: true }))?.stability).toBe(8.2956);
	});
});

describe('evidenceOf', () => {
	it.each(['sure', 'unsure', undefined] as const)('carries the tap to each fact: %s', (confidence) => {
		const parts = ['a', 'b'].map((fact) => ({ part: fact, fact, score: 1, chance: 0.5 }));
		const answer = anAnswer(1, { parts, ...(confidence === undefined ? {} : { confidence }) });
		expect(evidenceOf(answer).map((evidence) => evidence.confidence)).toEqual([confidence, confidence]);
	});

	const part = (id: string, score: number, chance = 0.5) => ({ part: 'x', fact: id, score, chance });

	it('one piece a fact, in the order of the parts', () => {
		const answer = anAnswer(1, { parts: [part('b', 1), part('a', 0.5, 0)] });
		const { at, day } = answer;
		expect(evidenceOf(answer)).toEqual([
			{ fact: 'b', score: 1, chance: 0.5, isEasy: false, at, day },
			{ fact: 'a', score: 0.5, chance: 0, isEasy: false, at, day }
		]);
	});

	it('parts of one fact together: mean score, the chance of guessing them all', () => {
		const [only, ...others] = evidenceOf(anAnswer(1, { parts: [part('a', 1), part('a', 0), part('a', 0.5)] }));
		expect(only).toMatchObject({ fact: 'a', score: 0.5, chance: 0.125 });
		expect(others).toEqual([]);
	});

	it.each<[string, Answered['response'], boolean]>([
		['easy', { kind: 'self', grade: 'easy' }, true],
		['got', { kind: 'self', grade: 'got' }, false],
		['forgot', { kind: 'self', grade: 'forgot' }, false],
		['skipped', { kind: 'skipped' }, false]
	])('%s', (_, response, isEasy) => {
		const answer = anAnswer(1, { response });
		const { at, day } = answer;
		expect(evidenceOf(answer)).toEqual([{ fact: 'p01-1', score: 1, chance: 0, isEasy, at, day }]);
	});

	it('no parts, no evidence; what is no id of a fact is passed over', () => {
		expect(evidenceOf(anAnswer(1, { parts: [] }))).toEqual([]);
		expect(evidenceOf(anAnswer(1, { parts: [part('__proto__', 1)] }))).toEqual([]);
	});
});

/** A log of answers to five facts over a few weeks, on a clock that now and then jumps, with undos and overrulings. */
const anEntry = fc.record({
	kind: fc.constantFrom('answered', 'answered', 'answered', 'answered', 'undone', 'overruled'),
	fact: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
	score: fc.constantFrom(0, 0.5, 1, 1),
	chance: fc.constantFrom(0, 0.25, 0.5),
	gap: fc.oneof(fc.integer({ min: 0, max: 4 * DAY }), fc.integer({ min: -400 * DAY, max: 400 * DAY })),
	target: fc.nat()
});
const aLog = fc.array(anEntry, { maxLength: 40 }).map((entries) => {
	let at = 1_767_225_600_000;
	return entries.map(({ kind, gap, target, ...answer }, index): LogEvent => {
		at += gap;
		if (kind === 'undone') return anUndo(index, target % (index + 1));
		if (kind === 'overruled') return anOverruling(index, target % (index + 1));
		return anAnswer(index, { ...answer, at, day: Math.floor(at / DAY) });
	});
});
const fold = (log: readonly LogEvent[]): Map<FactId, Memory> => foldMemories(WEIGHTS, effectiveAnswers(log));

describe('foldMemories', () => {
	it('is the replay, answer by answer, and each step leaves the map before it alone', () => {
		fc.assert(
			fc.property(aLog, (log) => {
				let memories: ReadonlyMap<FactId, Memory> = new Map();
				for (const answer of effectiveAnswers(log)) {
					const before = [...memories];
					const next = applyAnswers(WEIGHTS, memories, [answer]);
					expect([...memories]).toEqual(before);
					memories = next;
				}
				expect([...fold(log)]).toEqual([...memories]);
			})
		);
	});

	it('two devices that merge their logs in any order have the same memories', () => {
		fc.assert(
			fc.property(aLog, fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }), (log, owners) => {
				const of = (...devices: number[]): LogEvent[] => log.filter((_, index) => devices.includes(owners[index] ?? 0));
				const [phone, tablet] = [of(0, 1), of(1, 2).reverse()];
				const merged = fold(merge(phone, tablet));
				expect([...fold(merge(tablet, phone))]).toEqual([...merged]);
				expect([...fold(merge(merge(tablet, phone), tablet))]).toEqual([...merged]);
				expect([...merged]).toEqual([...fold(log)]);
			})
		);
	});

	it('what was undone leaves no trace', () => {
		const kept = [anAnswer(1, { fact: 'a' }), anAnswer(3, { fact: 'b' })];
		expect(fold([...kept, anAnswer(2, { fact: 'a', score: 0 }), anUndo(4, 2)])).toEqual(fold(kept));
		expect(fold([anAnswer(1), anUndo(2, 1)])).toEqual(new Map());
	});

	it('what was overruled counts as right', () => {
		expect(fold([anAnswer(1, { score: 0 }), anOverruling(2, 1)])).toEqual(fold([anAnswer(1)]));
	});

	it('never leaves the ranges', () => {
		fc.assert(
			fc.property(aLog, (log) => {
				for (const memory of fold(log).values()) {
					expect(memory.stability >= 0.001 && memory.stability <= 36_500).toBe(true);
					expect(memory.difficulty >= 1 && memory.difficulty <= 10).toBe(true);
					expect(memory.lapses < memory.reviews).toBe(true);
				}
				expect(fold(log).size).toBeLessThanOrEqual(5);
			})
		);
	});
});
