import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactId, StudyDay } from '../ids.ts';
import { effectiveAnswers } from '../log/effective.ts';
import { anAdoption, anAnswer, anOverruling, anUndo, aSetting, aStatus, eventId } from '../log/event.arbitrary.ts';
import type { LogEvent } from '../log/event.ts';
import { learnFrom, NOTHING_LEARNED } from '../memory/learned.ts';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import { inMeaning, UNCHANGED, type Changes } from '../memory/meaning.ts';
import { foldMemories } from '../memory/memory.ts';
import { foldStatuses } from '../study/status.ts';
import { extendUsage } from '../study/prompts.ts';
import { extendDays } from './calendar.ts';
import { type Digest, digestOn, EMPTY_DIGEST } from './digest.ts';
import { readDigest, writeDigest } from './digest-row.ts';
import { foldSettings } from './settings.ts';

const own = DEFAULT_WEIGHTS.with(2, 3);
const CHANGES: Changes = new Map([['b' as FactId, 103 as StudyDay]]);

/** The n-th event of a log: mostly answers, and whatever else moves a fold; undos and overrulings of any event before. */
const step = fc.record({
	what: fc.constantFrom('answer', 'answer', 'answer', 'answer', 'undo', 'overrule', 'setting', 'status', 'adopt'),
	fact: fc.constantFrom('a', 'b', 'c'),
	score: fc.constantFrom(0, 0.5, 1),
	back: fc.nat(12)
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

function eventOf({ what, fact, score, back }: Step, number: number): LogEvent {
	const target = Math.max(0, number - 1 - back);
	if (what === 'undo' && number > 0) return anUndo(number, target);
	if (what === 'overrule' && number > 0) return anOverruling(number, target);
	if (what === 'setting') return aSetting(number, 'minutesPerDay', 5 + back);
	if (what === 'status') return aStatus(number, fact, score === 1 ? 'suspended' : 'active');
	// rare: each folds everything anew
	if (what === 'adopt' && back > 10) return anAdoption(number, own);
	return anAnswer(number, { fact, score, day: 100 + Math.floor(number / 3), at: number * 30_000_000 });
}

const logs = fc.array(step, { maxLength: 40 }).map((steps) => steps.map(eventOf));
const whole = (log: readonly LogEvent[], changes: Changes = UNCHANGED): Digest => {
	const digest = digestOn(EMPTY_DIGEST, log, changes);
	if (!digest) throw new Error('a whole log can always be folded');
	return digest;
};

describe('digestOn', () => {
	it('is, of a whole log, each of the folds', () => {
		fc.assert(
			fc.property(logs, fc.constantFrom(UNCHANGED, CHANGES), (log, changes) => {
				const digest = whole(log, changes);
				const answers = effectiveAnswers(log);
				expect(digest).toMatchObject({ size: log.length, last: log.at(-1)?.id ?? null, answers: answers.length });
				expect(digest.memories).toEqual(foldMemories(digest.weights, inMeaning(answers, changes)));
				expect(digest.days).toEqual(extendDays(new Map(), answers));
				expect(digest.usage).toEqual(extendUsage(new Map(), answers, 0));
				expect(foldSettings(digest.choices)).toEqual(foldSettings(log));
				expect(foldStatuses(digest.choices)).toEqual(foldStatuses(log));
			})
		);
	});

	it('kept at any place and gone on from, is that of the whole log, or nothing', () => {
		let goneOn = 0;
		fc.assert(
			fc.property(logs, fc.nat(40), fc.constantFrom(UNCHANGED, CHANGES), (log, place, changes) => {
				const before = log.slice(0, place);
				const digest = whole(before, changes);
				const { adjustment } = learnFrom(digest.weights, NOTHING_LEARNED, effectiveAnswers(before));
				const row: unknown = structuredClone(writeDigest({ digest, changes, adjustment }));
				const kept = readDigest(row);
				expect(kept).toEqual({ digest, changes, adjustment });
				const after = digestOn(kept?.digest ?? EMPTY_DIGEST, log.slice(place), changes);
				if (after) expect(after).toEqual(whole(log, changes));
				if (after && before.length > 0 && before.length < log.length) goneOn += 1;
			})
		);
		expect(goneOn).toBeGreaterThan(0);
	});

	it('goes on answer by answer as in one', () => {
		fc.assert(
			fc.property(logs, (log) => {
				const answers = log.filter((event) => event.kind === 'answered');
				const one = answers.reduce(
					(digest, answer) => digestOn(digest, [answer], CHANGES) ?? EMPTY_DIGEST,
					EMPTY_DIGEST
				);
				expect(one).toEqual(whole(answers, CHANGES));
			})
		);
	});

	const kept = whole([anAnswer(1), anAnswer(3)]);
	it.each<[string, LogEvent]>([
		['comes before its end', anAnswer(2)],
		['is its end', anAnswer(3)],
		['takes back what is in it', anUndo(4, 1)],
		['overrules what is in it', anOverruling(4, 3)],
		['brings other weights', anAdoption(4, own)]
	])('does not fold on top what %s', (_, event) => {
		expect(digestOn(kept, [event], UNCHANGED)).toBeUndefined();
	});

	it('folds on top what takes back something after it', () => {
		expect(digestOn(kept, [anAnswer(4), anUndo(5, 4)], UNCHANGED)).toEqual({ ...kept, size: 4, last: eventId(5) });
	});
});

describe('readDigest', () => {
	const log = [aSetting(0, 'minutesPerDay', 20), anAnswer(1), anAnswer(2, { fact: 'b' })];
	const { adjustment } = NOTHING_LEARNED;
	const sound = (): Record<string, unknown> =>
		structuredClone(writeDigest({ digest: whole(log), changes: CHANGES, adjustment })) as unknown as Record<
			string,
			unknown
		>;

	it.each<[string, unknown]>([
		['nothing', undefined],
		['a text', 'digest'],
		['another version', { ...sound(), version: 0 }],
		['a damaged snapshot', { ...sound(), snapshot: {} }],
		['no first day', { ...sound(), since: null }],
		['more answers than events', { ...sound(), answers: 4 }],
		['half an answer', { ...sound(), answers: 1.5 }],
		['a day that is none', { ...sound(), days: [[1.5, 1, 1]] }],
		['a list that is none', { ...sound(), usage: 'a' }],
		['a use that is none', { ...sound(), usage: [['a', -1, 0]] }],
		['a pace that is none', { ...sound(), paces: ['1'] }],
		['too many paces', { ...sound(), paces: new Array(201).fill(1) }],
		['an id that is none', { ...sound(), studied: 'a' }],
		['a choice that is none', { ...sound(), choices: [anAnswer(1)] }],
		['a change that is none', { ...sound(), changes: [['b', 'x']] }],
		['a short shift', { ...sound(), adjustment: { ...adjustment, shift: [0] } }],
		['no covariance', { ...sound(), adjustment: { ...adjustment, covariance: [] } }],
		['a shift that is no number', { ...sound(), adjustment: { ...adjustment, shift: adjustment.shift.map(() => NaN) } }]
	])('drops a row with %s', (_, row) => {
		expect(readDigest(sound())).toBeDefined();
		expect(readDigest(row)).toBeUndefined();
	});
});
