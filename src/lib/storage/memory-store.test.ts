import { describe, expect, it } from 'vitest';
import { storeContract } from './contract.ts';
import { eventNumber } from './event-fixture.ts';
import { isDeviceId } from './device.ts';
import { MemoryStore, memoryBacking } from './memory-store.ts';

const DEVICE = '0b8b0f6e-7a4c-4d5e-9f10-2233445566aa';
const newBacking = () => {
	if (!isDeviceId(DEVICE)) throw new Error('not a device id');
	return memoryBacking(DEVICE);
};

storeContract('MemoryStore', () => {
	const backing = newBacking();
	return {
		open: () => Promise.resolve(new MemoryStore(backing)),
		plant: (row) => {
			backing.rows.set(row.id, row);
			return Promise.resolve();
		},
		aside: (id) => Promise.resolve(backing.aside.get(id)),
		keys: () => Promise.resolve([...backing.rows.keys()]),
		fillDisk: () => {
			backing.fault = 'quota';
			return () => delete backing.fault;
		},
		end: () => Promise.resolve()
	};
});

describe('MemoryStore', () => {
	it('fails as it is told to, for tests of what the learner then sees', async () => {
		const backing = newBacking();
		const store = new MemoryStore(backing);
		backing.fault = 'newer';
		await expect(store.append([eventNumber(0)])).rejects.toMatchObject({ code: 'newer' });
		await expect(store.erase()).rejects.toMatchObject({ code: 'newer' });
		expect(await store.read()).toEqual({ events: [], faults: [], unread: [] });
	});

	it('shares nothing between two backings', async () => {
		const one = new MemoryStore(newBacking());
		const two = new MemoryStore(newBacking());
		await one.append([eventNumber(0)]);
		expect((await two.read()).events).toEqual([]);
	});
});
