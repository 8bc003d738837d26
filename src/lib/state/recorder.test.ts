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
		secure = (_: readonly LogEvent[], __: boolean) => Promise.resolve(),
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
		const secured: { readonly size: number; readonly isDoubtful: boolean }[] = [];
		const place = { isFull: false, isFreed: false };
		const secure = ({ length: size }: readonly LogEvent[], isDoubtful: boolean): Promise<void> => {
			secured.push({ size, isDoubtful });
			const isFull = place.isFull && !(place.isFreed && calls > 0);
			return isFull ? Promise.reject(new DOMException('full', 'InvalidAccessError')) : Promise.resolve();
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

	it('counts as saved only with a second copy, which has it before the store', async () => {
		const { one, store, secured, place } = full(5);
		place.isFull = true;
		expect(await save(one)).toBe(false);
		expect(one.fault).toBe('quota');
		expect(one.unsaved).toHaveLength(1);
		expect((await store.read()).events).toEqual([]);
		place.isFull = false;
		expect(await save(one)).toBe(true);
		expect(one.unsaved).toEqual([]);
		expect(secured.at(-1)).toEqual({ size: 2, isDoubtful: true });
		expect(await save(one)).toBe(true);
	});

	it('gets the space held back where it is the second copy that has none', async () => {
		const { one, place, calls } = full(5);
		place.isFull = true;
		place.isFreed = true;
		expect(await save(one)).toBe(true);
		expect(calls()).toBe(1);
	});

	it('costs no space where the second copy fails for another reason, which is said', async () => {
		let calls = 0;
		const makeRoom = () => Promise.resolve((calls += 1) > 0);
		const one = recorder([], { makeRoom, secure: () => Promise.reject(new StoreError('failed')) });
		expect(await save(one)).toBe(false);
		expect(one.fault).toBe('failed');
		expect(calls).toBe(0);
	});

	it('tells the second copy when nothing has failed', async () => {
		const doubts: boolean[] = [];
		const one = recorder([], { secure: (_, isDoubtful) => Promise.resolve(void doubts.push(isDoubtful)) });
		expect(await save(one)).toBe(true);
		expect(await save(one)).toBe(true);
		expect(doubts).toEqual([false, false]);
	});

	it.each([1, 3])('is written together with those before it, of which the store forgets %i', async (forgotten) => {
		// as Chromium's does, opened anew on a full disk
		const backing = memoryBacking('device' as DeviceId);
		let isFull = false;
		class Forgetful extends MemoryStore {
			override append(...how: Parameters<MemoryStore['append']>): Promise<number> {
				if (!isFull) return super.append(...how);
				for (const id of [...backing.rows.keys()].slice(-forgotten)) backing.rows.delete(id);
				isFull = false;
				return Promise.reject(new StoreError('failed'));
			}
		}
		const one = recorder([], { store: new Forgetful(backing) });
		for (let count = 0; count < 3; count += 1) expect(await save(one)).toBe(true);
		isFull = true;
		expect(await save(one)).toBe(false);
		expect(backing.rows.size).toBe(3 - forgotten);
		expect(await one.retry()).toBe(true);
		expect(backing.rows.size).toBe(4);
	});

	it('does not come back after everything was erased, nor do those before it', async () => {
		const backing = memoryBacking('device' as DeviceId);
		const one = recorder([], { store: new MemoryStore(backing) });
		for (let count = 0; count < 3; count += 1) expect(await save(one)).toBe(true);
		backing.fault = 'quota';
		expect(await save(one)).toBe(false);
		delete backing.fault;
		backing.rows.clear();
		one.forget();
		expect(one.unsaved).toEqual([]);
		expect(one.fault).toBeNull();
		expect(await save(one)).toBe(true);
		expect(backing.rows.size).toBe(1);
	});

	it('is written alone where all before it are erased while the second copy takes them', async () => {
		const backing = memoryBacking('device' as DeviceId);
		let isErased = false;
		const secure = (): Promise<void> => {
			if (isErased) {
				backing.rows.clear();
				one.forget(one.unsaved);
			}
			return Promise.resolve();
		};
		const one = recorder([], { store: new MemoryStore(backing), secure });
		for (let count = 0; count < 3; count += 1) expect(await save(one)).toBe(true);
		backing.fault = 'closed';
		expect(await save(one)).toBe(false);
		delete backing.fault;
		isErased = true;
		expect(await one.retry()).toBe(true);
		expect(backing.rows.size).toBe(1);
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
