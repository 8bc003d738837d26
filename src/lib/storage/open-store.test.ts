import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEVICE_KEY } from './device.ts';
import { dexieWorld, NEWER_EPOCH, type DexieWorld } from './dexie-world.ts';
import { eventNumber } from './event-fixture.ts';
import { openStore, type OpenedStore } from './open-store.ts';

const KEPT_DEVICE = '11111111-2222-4333-8444-555555555555';

describe('openStore', () => {
	let world: DexieWorld;
	let kept: Map<string, string>;
	const opened: OpenedStore[] = [];
	const open = async (): Promise<OpenedStore> => {
		const local = {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => void kept.set(key, value)
		} as Storage;
		const result = await openStore({ name: world.name, local, random: crypto, onBlocked: () => undefined, now: 0 });
		opened.push(result);
		return result;
	};
	beforeEach(() => {
		world = dexieWorld();
		kept = new Map();
	});
	afterEach(async () => {
		vi.restoreAllMocks();
		for (const { store } of opened.splice(0)) store.close();
		await world.end();
	});

	it('opens the database and makes a device id, kept twice', async () => {
		const { kept: isKept, store } = await open();
		expect(isKept).toBe(true);
		expect(kept.get(DEVICE_KEY)).toBe(store.device);
		expect((await open()).store.device).toBe(store.device);
	});

	it('knows the device by the database when local storage was cleared', async () => {
		const { store } = await open();
		kept.clear();
		expect((await open()).store.device).toBe(store.device);
		expect(kept.get(DEVICE_KEY)).toBe(store.device);
	});

	it('knows the device by local storage when the database was cleared', async () => {
		kept.set(DEVICE_KEY, KEPT_DEVICE);
		expect((await open()).store.device).toBe(KEPT_DEVICE);
	});

	it.each([
		['SecurityError', 'unavailable'],
		['UnknownError', 'failed'],
		['QuotaExceededError', 'quota']
	])('falls back to memory, with the reason, on %s', async (name, why) => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('no', name);
		});
		const result = await open();
		expect(result).toMatchObject({ kept: false, why });
		expect(await result.store.append([eventNumber(0)])).toBe(1);
		expect((await result.store.read()).events).toEqual([eventNumber(0)]);
	});

	it('reads what a newer app wrote, and writes nothing', async () => {
		const first = await open();
		await first.store.append([eventNumber(0)]);
		first.store.close();
		await world.plant({ id: 'from-the-future' });
		await world.setMeta('epoch', NEWER_EPOCH);
		const { store, ...opened } = await open();
		expect(opened).toEqual({ kept: false, why: 'newer' });
		const { events, faults } = await store.read();
		expect(events).toEqual([eventNumber(0)]);
		expect(faults).toHaveLength(1);
		await expect(store.append([eventNumber(1)])).rejects.toMatchObject({ code: 'newer' });
		expect(store.device).toBe(first.store.device);
		expect(await world.keys()).toEqual([eventNumber(0).id, 'from-the-future']);
	});
});
