import { expect, it } from 'vitest';
import { DEVICE_KEY } from './device.ts';
import { cachesOf, keepLocal } from './local.ts';
import { openInMemory } from './open-memory.ts';

it('the Cache Storage is none where naming it throws', () => {
	const forbidden = (): never => {
		throw new DOMException('The operation is insecure.', 'SecurityError');
	};
	expect(cachesOf(Object.defineProperty({}, 'caches', { get: forbidden }))).toBe(undefined);
	expect(cachesOf({})).toBe(undefined);
	const caches = {} as CacheStorage;
	expect(cachesOf({ caches })).toBe(caches);
});

it('a store in memory is of the device that local storage remembers', () => {
	const device = '11111111-2222-4333-8444-555555555555';
	const local = { getItem: (key: string) => (key === DEVICE_KEY ? device : null) } as Storage;
	const opened = openInMemory({ local, random: crypto, why: 'unavailable' });
	expect(opened).toMatchObject({ kept: false, why: 'unavailable', store: { device } });
	expect(openInMemory({ local: undefined, random: crypto, why: 'failed' }).store.device).not.toBe(device);
});

it('a text is kept, or it is said that it was not', () => {
	const kept = new Map<string, string>();
	const full = (): never => {
		throw new DOMException('full', 'QuotaExceededError');
	};
	expect(keepLocal({ setItem: (key, text) => void kept.set(key, text) }, 'a', 'b')).toBe(true);
	expect([...kept]).toEqual([['a', 'b']]);
	expect(keepLocal({ setItem: full }, 'a', 'b')).toBe(false);
	expect(keepLocal(undefined, 'a', 'b')).toBe(false);
});
