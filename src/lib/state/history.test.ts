import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAdoption, anAnswer, anUndo, aSetting } from '#lib/core/log/event.arbitrary.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { DEFAULT_WEIGHTS } from '#lib/core/memory/fsrs.ts';
import { readDigest, writeDigest } from '#lib/core/progress/digest-row.ts';
import { learnOn, outlookOf } from './ahead.ts';
import { History } from './history.svelte.ts';

const wholeOf = (events: readonly LogEvent[]): History => {
	const history = new History();
	history.add(events);
	return history;
};
const seen = (history: History): unknown => {
	const { digest, settings, weights, statuses, hidden } = history;
	return { digest, settings, weights, statuses, hidden, outlook: outlookOf(history) };
};
const answer = (number: number): LogEvent =>
	anAnswer(number, { fact: `f${number % 3}`, score: number % 4 ? 1 : 0, day: 100 + number, at: number * 86_400_000 });
const ANSWERS = Array.from({ length: 30 }, (_, number) => answer(number));

/** One that began with a digest of the first events, while the store has `log`. */
function begun(log: readonly LogEvent[], place: number): History {
	const before = wholeOf(log.slice(0, place));
	const row: unknown = structuredClone(
		writeDigest({ digest: before.digest, changes: before.changes, adjustment: outlookOf(before).adjustment })
	);
	const history = new History();
	const kept = readDigest(row);
	expect(kept && history.begin(kept, log.slice(place), () => Promise.resolve(log))).toBe(true);
	return history;
}

describe('History begun with a digest', () => {
	it('shows from the start what the whole log shows, and still does when that has been read', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: 30 }), fc.boolean(), async (place, isAsked) => {
				const history = begun(ANSWERS, place);
				if (isAsked) expect(seen(history)).toEqual(seen(wholeOf(ANSWERS)));
				expect(history).toMatchObject({ isWhole: false, answers: ANSWERS.slice(place) });
				const { folded } = history;
				expect(await history.whole()).toBe(true);
				expect(history).toMatchObject({ isWhole: true, folded, events: ANSWERS, answers: ANSWERS });
				expect(seen(history)).toEqual(seen(wholeOf(ANSWERS)));
			}),
			{ numRuns: 40 }
		);
	});

	it.each<[string, readonly LogEvent[]]>([
		['an answer', [answer(30)]],
		['an answer, and its undo', [answer(30), anUndo(31, 30)]],
		['the undo of an older answer', [anUndo(30, 2)]],
		['a setting', [aSetting(30, 'minutesPerDay', 30)]],
		['other weights', [anAdoption(30, DEFAULT_WEIGHTS.with(2, 3)), answer(31)]]
	])('takes in %s before the whole log is there', async (_, more) => {
		const history = begun(ANSWERS, 20);
		for (const event of more) history.add([event]);
		await history.whole();
		expect(seen(history)).toEqual(seen(wholeOf([...ANSWERS, ...more])));
	});

	it('folds anew, and says so, when the digest was not of this log', async () => {
		const history = begun(ANSWERS, 20);
		const store = [...ANSWERS.slice(0, 5), ...ANSWERS.slice(6)];
		const other = new History();
		const kept = { digest: wholeOf(ANSWERS).digest, changes: history.changes, ...outlookOf(wholeOf(ANSWERS)) };
		expect(other.begin(kept, [], () => Promise.resolve(store))).toBe(true);
		expect(await other.whole()).toBe(false);
		expect(seen(other)).toEqual(seen(wholeOf(store)));
	});

	it('can be asked again when the log could not be read', async () => {
		const before = wholeOf(ANSWERS);
		const history = new History();
		let tries = 0;
		const read = (): Promise<readonly LogEvent[]> =>
			tries++ === 0 ? Promise.reject(new Error('closed')) : Promise.resolve(ANSWERS);
		history.begin({ digest: before.digest, changes: before.changes, ...outlookOf(before) }, [], read);
		await expect(history.whole()).rejects.toThrow('closed');
		expect(history.isWhole).toBe(false);
		expect(await history.whole()).toBe(true);
	});

	it('learns piece by piece what it learns at once', () => {
		const [one, other] = [wholeOf(ANSWERS), wholeOf(ANSWERS)];
		while (!learnOn(one, 7));
		expect(outlookOf(one)).toEqual(outlookOf(other));
	});
});
