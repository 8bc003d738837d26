import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEVICE_KEY, eraseDevice, isDeviceId, newDevice, rememberDevice, rememberedDevice } from './device.ts';
import { localStorageOf } from './local.ts';
import { eventNumber } from './event-fixture.ts';
import { MemoryStore, memoryBacking } from './memory-store.ts';

/** A random source that gives these bytes. */
const giving = (bytes: Iterable<number>): Pick<Crypto, 'getRandomValues'> => ({
	getRandomValues: (array) => {
		if (array instanceof Uint8Array) array.set([...bytes]);
		return array;
	}
});
const DEVICE = newDevice(giving(new Array(16).fill(7)));

function fakeStorage(entries: Record<string, string> = {}): Storage {
	const map = new Map(Object.entries(entries));
	return {
		get length() {
			return map.size;
		},
		key: (index) => [...map.keys()][index] ?? null,
		getItem: (key) => map.get(key) ?? null,
		setItem: (key, value) => void map.set(key, value),
		removeItem: (key) => void map.delete(key),
		clear: () => map.clear()
	};
}
const forbidden = (): never => {
	throw new DOMException('no', 'SecurityError');
};

describe('newDevice', () => {
	it.each([
		[0x00, '00000000-0000-4000-8000-000000000000'],
		[0xff, 'ffffffff-ffff-4fff-bfff-ffffffffffff']
	])('of bytes %i', (byte, id) => {
		expect(newDevice(giving(new Array(16).fill(byte)))).toBe(id);
	});

	it('is an id for any bytes, another one for other bytes', () => {
		const sixteen = fc.uint8Array({ minLength: 16, maxLength: 16 });
		fc.assert(fc.property(sixteen, (bytes) => isDeviceId(newDevice(giving(bytes)))));
		expect(newDevice(crypto)).not.toBe(newDevice(crypto));
	});
});

describe('isDeviceId', () => {
	it.each([undefined, null, 7, '', 'device', `${DEVICE} `, DEVICE.toUpperCase().replace('0', 'A'), `${DEVICE}0`])(
		'refuses %j',
		(value) => expect(isDeviceId(value)).toBe(false)
	);
});

describe('local storage', () => {
	it('remembers the device', () => {
		const local = fakeStorage();
		expect(rememberedDevice(local)).toBeUndefined();
		expect(rememberDevice(local, DEVICE)).toBe(true);
		expect(rememberedDevice(local)).toBe(DEVICE);
	});

	it('takes no id that is none', () => {
		expect(rememberedDevice(fakeStorage({ [DEVICE_KEY]: 'mine' }))).toBeUndefined();
	});

	it('may be full, or forbidden, or missing', () => {
		expect(rememberDevice(Object.assign(fakeStorage(), { setItem: forbidden }), DEVICE)).toBe(false);
		expect(rememberDevice(undefined, DEVICE)).toBe(false);
		expect(rememberedDevice(undefined)).toBeUndefined();
		expect(
			localStorageOf(Object.defineProperty({ localStorage: fakeStorage() }, 'localStorage', { get: forbidden }))
		).toBe(undefined);
		const local = fakeStorage();
		expect(localStorageOf({ localStorage: local })).toBe(local);
	});
});

describe('eraseDevice', () => {
	it('leaves nothing of ours and everything of others', async () => {
		const store = new MemoryStore(memoryBacking(DEVICE));
		await store.append([eventNumber(0)]);
		const local = fakeStorage({ 'liptako-a': '1', other: '2', 'liptako-b': '3', 'my-liptako': '4' });
		rememberDevice(local, DEVICE);
		await eraseDevice(store, local);
		expect((await store.read()).events).toEqual([]);
		expect(Array.from({ length: local.length }, (_, index) => local.key(index))).toEqual(['other', 'my-liptako']);
	});

	it('leaves local storage alone when the log could not be erased', async () => {
		const store = new MemoryStore({ ...memoryBacking(DEVICE), fault: 'failed' });
		const local = fakeStorage({ 'liptako-a': '1' });
		await expect(eraseDevice(store, local)).rejects.toMatchObject({ code: 'failed' });
		expect(local.length).toBe(1);
	});

	it('does without local storage', async () => {
		const store = new MemoryStore(memoryBacking(DEVICE));
		await store.append([eventNumber(0)]);
		await eraseDevice(store, undefined);
		expect((await store.read()).events).toEqual([]);
	});
});
