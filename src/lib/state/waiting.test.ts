import { describe, expect, it } from 'vitest';
import { courseIndex } from '../../../tests/fixtures/course.ts';
import type { BankEdition, DeviceId, FactId, Millis, StudyDay } from '#lib/core/ids.ts';
import type { Opening } from '#lib/core/study/opening.ts';
import { memoryBacking, MemoryStore } from '#lib/storage/memory-store.ts';
import type { Desk } from './desk.ts';
import { keepWaiting, WAITING } from './first-row.ts';
import { FirstRun } from './first-run.svelte.ts';
import { recordHanded } from './handed.ts';
import { History } from './history.svelte.ts';
import { Recorder } from './recorder.svelte.ts';
import { StudyRun } from './study-run.svelte.ts';
import { takeWaiting } from './waiting.ts';

const NOW = 1_772_000_000_000;
const DAY = 86_400_000;

/** Local storage, whose keys can be listed as a browser's can. */
function storage(): Storage {
	const methods = {
		getItem(this: Record<string, string>, key: string) {
			return this[key] ?? null;
		},
		setItem(this: Record<string, string>, key: string, text: string) {
			this[key] = text;
		},
		removeItem(this: Record<string, string>, key: string) {
			Reflect.deleteProperty(this, key);
		}
	};
	return Object.create(methods) as Storage;
}

const hasWaiting = (local: Storage): boolean => Object.keys(local).some((key) => key.startsWith(WAITING));

function visit(backing = memoryBacking('device' as DeviceId), now = NOW + 2 * DAY) {
	const history = new History();
	const store = new MemoryStore(backing);
	const clock = {
		now: () => now as Millis,
		zone: () => 'UTC',
		random: (count: number) => new Uint8Array(count).fill(7)
	};
	const recorder = new Recorder({
		...{ store, clock, device: store.device, edition: 'test-00000000' as BankEdition },
		makeRoom: () => Promise.resolve(false),
		secure: () => Promise.resolve(),
		onsaved: (events) => history.add(events)
	});
	const desk: Desk = { index: courseIndex(), history, recorder, clock };
	return { desk, history, backing };
}

/** Given in a tab that never had its log. */
function given(local: Storage, change: Partial<Opening['prompt']> = {}): FirstRun {
	const { opening } = new StudyRun(visit().desk, 0 as StudyDay, { facts: ['a1' as FactId] });
	if (!opening) throw new Error('nothing is asked');
	let at = NOW;
	const prompt = { ...opening.prompt, ...change } as Opening['prompt'];
	const run = new FirstRun(
		{ ...opening, prompt },
		() => (at += 1500) as Millis,
		(one) => keepWaiting(local, one)
	);
	run.submit({ kind: 'self', grade: 'got' }, 'sure');
	return run;
}

describe('an answer that waits for the log when its tab is closed', () => {
	it('goes into the log of the next visit, as it was given and when, and is kept no longer', async () => {
		const local = storage();
		expect(hasWaiting(local)).toBe(false);
		given(local);
		expect(hasWaiting(local)).toBe(true);
		const { desk, history } = visit();
		await takeWaiting(desk, local);
		expect(history.answers).toHaveLength(1);
		expect(history.answers[0]).toMatchObject({
			...{ prompt: 'card.a1', confidence: 'sure', score: 1, ms: 1500, at: NOW + 3000 },
			day: Math.floor(NOW / DAY)
		});
		expect(hasWaiting(local)).toBe(false);
	});

	it('stays where the store refuses it, and goes in once', async () => {
		const local = storage();
		given(local);
		const { desk, backing } = visit();
		backing.fault = 'quota';
		await takeWaiting(desk, local);
		await takeWaiting(desk, local);
		expect(desk.recorder.unsaved).toHaveLength(1);
		expect(hasWaiting(local)).toBe(true);
		delete backing.fault;
		await takeWaiting(desk, local);
		expect(backing.rows.size).toBe(1);
		expect(hasWaiting(local)).toBe(false);
	});

	it('is not recorded again where its own tab could save it', async () => {
		const local = storage();
		const run = given(local);
		const { desk, history } = visit();
		recordHanded(desk, run);
		await takeWaiting(desk, local);
		expect(history.answers).toHaveLength(1);
		expect(hasWaiting(local)).toBe(false);
	});

	it('is dropped where the bank asks something else now, or the row is none', async () => {
		const local = storage();
		given(local, { version: 99 });
		for (const [at, row] of ['', '{', 'null', '{"prompt":"card.a1"}', '[1]', '["card.a1",1,"card",0,{}]'].entries())
			local.setItem(`${WAITING}${at}`, row);
		const { desk, history } = visit();
		await takeWaiting(desk, local);
		expect(history.events).toEqual([]);
		expect(hasWaiting(local)).toBe(false);
	});
});
