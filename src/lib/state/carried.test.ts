import { describe, expect, it } from 'vitest';
import { range } from '#lib/storage/event-fixture.ts';
import { MemoryStore, memoryBacking } from '#lib/storage/memory-store.ts';
import type { DeviceId } from '#lib/core/ids.ts';
import { unload } from './carried.ts';
import { CARRIED_KEY, renew, withCarried } from './carrying.ts';

const sessionOf = (kept: Map<string, string>) => ({
	getItem: (key: string) => kept.get(key) ?? null,
	setItem: (key: string, value: string) => void kept.set(key, value),
	removeItem: (key: string) => void kept.delete(key)
});

describe('what is carried over a reload', () => {
	const backing = () => memoryBacking('0b8b0f6e-7a4c-4d5e-9f10-2233445566aa' as DeviceId);

	it('is saved once and then forgotten', async () => {
		const kept = new Map([[CARRIED_KEY, JSON.stringify(range(0, 2))]]);
		const store = new MemoryStore(backing());
		expect(await unload(sessionOf(kept), store)).toBe(2);
		expect(kept.size).toBe(0);
		expect(await unload(sessionOf(kept), store)).toBe(0);
		expect((await store.read()).events).toEqual(range(0, 2));
	});

	it('stays carried while no store takes it', async () => {
		const kept = new Map([[CARRIED_KEY, JSON.stringify(range(0, 2))]]);
		const disk = backing();
		disk.fault = 'newer';
		const store = new MemoryStore(disk);
		expect(await unload(sessionOf(kept), store)).toBe(0);
		expect(kept.size).toBe(1);
		delete disk.fault;
		expect(await unload(sessionOf(kept), store)).toBe(2);
	});

	it('grows with each load that could not save, and holds nothing twice', async () => {
		const kept = new Map<string, string>();
		for (const [from, to] of [
			[0, 1],
			[1, 2],
			[0, 2]
		] as const)
			kept.set(CARRIED_KEY, withCarried(kept.get(CARRIED_KEY) ?? null, range(from, to)));
		const store = new MemoryStore(backing());
		expect(await unload(sessionOf(kept), store)).toBe(2);
		expect((await store.read()).events).toEqual(range(0, 2));
		expect(withCarried('x', range(0, 1))).toBe(JSON.stringify(range(0, 1)));
	});

	it.each(['', 'x', '{}', '[1, null, {"id": "a"}]'])('is nothing where it says %j', async (text) => {
		const store = new MemoryStore(backing());
		expect(await unload(sessionOf(new Map([[CARRIED_KEY, text]])), store)).toBe(0);
		expect((await store.read()).events).toEqual([]);
	});
});

describe('renew', () => {
	it('loads the page anew, but not again within five seconds', () => {
		const session = sessionOf(new Map());
		const loads: number[] = [];
		for (const now of [100_000, 100_001, 104_999, 105_000, 99_999, 200_000]) renew(session, now, () => loads.push(now));
		expect(loads).toEqual([100_000, 105_000, 99_999, 200_000]);
	});
});
