import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { MIRROR_CACHE } from '#lib/storage/canary.ts';
import { range } from '#lib/storage/event-fixture.ts';
import { memoryBacking, MemoryStore } from '#lib/storage/memory-store.ts';
import type { BankEdition, DeviceId, Millis } from '#lib/core/ids.ts';
import { CARRIED_KEY, withCarried } from './carrying.ts';
import { eraseBrowser } from './erasing.ts';
import { History } from './history.svelte.ts';
import { erase, type Room } from './log-room.ts';
import { Recorder } from './recorder.svelte.ts';

afterEach(() => void vi.unstubAllGlobals());

it('what is erased does not come back: not by the next failed write, nor by what was carried over a reload', async () => {
	const session = new Map([[CARRIED_KEY, withCarried(null, range(0, 1))]]);
	vi.stubGlobal('window', { sessionStorage: { removeItem: (key: string) => void session.delete(key) } });
	const backing = memoryBacking('device' as DeviceId);
	const [store, history] = [new MemoryStore(backing), new History()];
	const clock = { now: () => 1_772_000_000_000 as Millis, zone: () => 'UTC', random: (n: number) => new Uint8Array(n) };
	const recorder = new Recorder({
		...{ store, clock, device: store.device, edition: 'test-00000000' as BankEdition },
		onsaved: (events) => history.add(events),
		makeRoom: () => Promise.resolve(false),
		secure: () => Promise.resolve()
	});
	const save = () => recorder.record({ kind: 'setting-changed', name: 'theme', value: 'dark' }).saved;
	for (let count = 0; count < 3; count += 1) expect(await save()).toBe(true);
	backing.fault = 'quota';
	expect(await save()).toBe(false);
	delete backing.fault;

	await erase({ desk: { store, history, recorder }, safety: { wake: () => Promise.resolve() } } as unknown as Room);

	expect(recorder.unsaved).toEqual([]);
	expect(session.size).toBe(0);
	backing.fault = 'closed';
	expect(await save()).toBe(false);
	delete backing.fault;
	expect(await recorder.retry()).toBe(true);
	expect(backing.rows.size).toBe(1);
	expect(history.events).toHaveLength(1);
});

it('neither does what another tab puts into the second copy before it hears of it', async () => {
	const copies = new Set([MIRROR_CACHE]);
	vi.stubGlobal('caches', { delete: (name: string) => Promise.resolve(copies.delete(name)) });
	vi.stubGlobal('window', {});
	class Shared extends MemoryStore {
		override erase(): Promise<void> {
			copies.add(MIRROR_CACHE);
			return super.erase();
		}
	}
	await eraseBrowser(new Shared(memoryBacking('device' as DeviceId)));
	expect(copies.size).toBe(0);
});
