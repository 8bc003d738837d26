import { describe, expect, it } from 'vitest';
import type { BankEdition, DeviceId, EventId, Millis } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { memoryBacking, MemoryStore } from '#lib/storage/memory-store.ts';
import type { Clock } from './clock.ts';
import { StoreError } from '#lib/storage/store.ts';
import { Recorder } from './recorder.svelte.ts';

const NOW = 1_772_000_000_000;

function recorder(
	seen: readonly string[] = [],
	{
		makeRoom = () => Promise.resolve(false),
		secure = (_: readonly LogEvent[]) => Promise.resolve(),
		store = new MemoryStore(memoryBacking('device' as DeviceId))
	} = {}
) {
	const clock: Clock = {
		now: () => NOW as Millis,
		zone: () => 'UTC',
		random: (count) => new Uint8Array(count).fill(255)
	};
	const made = new Recorder({
		store,
		clock,
		device: store.device,
		edition: 'test-00000000' as BankEdition,
		onsaved: () => undefined,
		makeRoom,
		secure
	});
	for (const id of seen) made.seen(id as EventId);
	return made;
}

const record = (one: Recorder): EventId =>
	one.record({ kind: 'setting-changed', name: 'theme', value: 'dark' }).event.id;

describe('an id', () => {
	it('comes after everything seen, whatever the clock says', () => {
		const seen = '02000000-0000-7000-8000-000000000000';
		expect(record(recorder([seen])) > seen).toBe(true);
	});

	it.each([
		'dfffffff-ffff-7fff-bfff-ffffffffffff',
		'dfffffff-ffff-7000-8000-000000000000',
		'80000000-0000-7000-8000-000000000000'
	])('can still be made after a file brought the id %s', (forged) => {
		const one = recorder(['01000000-0000-7000-8000-000000000000', forged]);
		const ids = Array.from({ length: 300 }, () => record(one));
		expect(ids[0]?.startsWith(NOW.toString(16).padStart(12, '0').slice(0, 8))).toBe(true);
		expect(ids).toEqual([...new Set(ids)].sort());
	});

	it('can be made for ever after the last plausible one', () => {
		const one = recorder(['7fffffff-ffff-7fff-bfff-ffffffffffff']);
		const ids = Array.from({ length: 300 }, () => record(one));
		expect(ids).toEqual([...new Set(ids)].sort());
	});
});

describe('an answer that does not fit', () => {
	/** Full until room is made; `roomFor` writes fit after that. */
	function full(roomFor: number, code: 'quota' | 'failed' = 'quota') {
		let [left, calls] = [0, 0];
		class Full extends MemoryStore {
			override append(...how: Parameters<MemoryStore['append']>): Promise<number> {
				left -= 1;
				return left < 0 ? Promise.reject(new StoreError(code)) : super.append(...how);
			}
		}
		const store = new Full(memoryBacking('device' as DeviceId));
		const makeRoom = (): Promise<boolean> => {
			calls += 1;
			left = roomFor;
			return Promise.resolve(roomFor > 0);
		};
		const secured: (readonly LogEvent[])[] = [];
		const place = { isFull: false };
		const secure = (events: readonly LogEvent[]): Promise<void> => {
			secured.push(events);
			return place.isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : Promise.resolve();
		};
		return { one: recorder([], { makeRoom, store, secure }), store, calls: () => calls, secured, place };
	}
	const save = (one: Recorder) => one.record({ kind: 'setting-changed', name: 'theme', value: 'dark' }).saved;

	it('is saved in the space given up for it', async () => {
		const { one, store, calls } = full(5);
		expect(await save(one)).toBe(true);
		expect(one.fault).toBeNull();
		expect((await store.read()).events).toHaveLength(1);
		expect(await save(one)).toBe(true);
		expect(calls()).toBe(1);
	});

	it('counts as saved only with a second copy, as do those after it', async () => {
		const { one, secured, place } = full(5);
		place.isFull = true;
		expect(await save(one)).toBe(false);
		expect(one.fault).toBe('quota');
		expect(one.unsaved).toHaveLength(1);
		place.isFull = false;
		expect(await save(one)).toBe(true);
		expect(one.unsaved).toEqual([]);
		expect(secured.map(({ length }) => length)).toEqual([1, 2]);
		expect(await save(one)).toBe(true);
		expect(secured).toHaveLength(3);
	});

	it('leaves the second copy its time where none has failed', async () => {
		let calls = 0;
		const one = recorder([], { secure: () => Promise.resolve(void (calls += 1)) });
		expect(await save(one)).toBe(true);
		expect(calls).toBe(0);
	});

	it('is said to be unsaved, and kept, where there is none to give', async () => {
		const { one, store } = full(0);
		expect(await save(one)).toBe(false);
		expect(one.fault).toBe('quota');
		expect(one.unsaved).toHaveLength(1);
		expect((await store.read()).events).toEqual([]);
	});

	it('costs no space when it fails for another reason', async () => {
		const { one, calls } = full(5, 'failed');
		expect(await save(one)).toBe(false);
		expect(calls()).toBe(0);
	});
});
