import { beforeEach, describe, expect, it } from 'vitest';
import { RESERVE_CACHE } from './canary.ts';
import { openReserve } from './reserve.ts';

/** A cache storage with a limit, as far as the reserve goes. */
class Caches {
	room = 5_000_000;
	failure = new DOMException('full', 'QuotaExceededError');
	readonly files = new Map<string, number>();
	/** The most that was ever held. */
	peak = 0;

	get used(): number {
		return [...this.files.values()].reduce((sum, size) => sum + size, 0);
	}
	opened = 0;
	open = () => {
		this.opened += 1;
		return Promise.resolve({
			keys: (url: string) => Promise.resolve([...this.files.keys()].filter((key) => key === url)),
			put: async (url: string, response: Response) => {
				const { byteLength } = await response.arrayBuffer();
				if (this.used + byteLength > this.room) throw this.failure;
				this.files.set(url, byteLength);
				this.peak = Math.max(this.peak, this.used);
			},
			delete: (url: string) => Promise.resolve(this.files.delete(url))
		});
	};
}

describe('the reserve', () => {
	let caches: Caches;
	const reserve = () => openReserve(caches as unknown as CacheStorage, crypto);
	beforeEach(() => {
		caches = new Caches();
	});

	it('is a megabyte, and taken once', async () => {
		expect(await reserve().take()).toBe('held');
		expect(await reserve().take()).toBe('held');
		expect(caches.used).toBe(1_000_000);
	});

	it('is taken only where as much again stays free', async () => {
		caches.room = 1_999_999;
		expect(await reserve().take()).toBe('full');
		expect(caches.used).toBe(0);
		caches.room = 2_000_000;
		expect(await reserve().take()).toBe('held');
	});

	it('is tried for ever more seldom where there is no room, and at once again when there was', async () => {
		const one = reserve();
		caches.room = 0;
		const tries: number[] = [];
		for (let call = 1; call <= 80; call += 1) {
			const { opened } = caches;
			expect(await one.take()).toBe('full');
			if (caches.opened > opened) tries.push(call);
		}
		expect(tries).toEqual([1, 2, 4, 8, 16, 32, 64]);
		caches.room = 5_000_000;
		for (let call = 81; call < 96; call += 1) expect(await one.take()).toBe('full');
		expect(await one.take()).toBe('held');
		caches.room = 0;
		await one.free();
		expect([await one.take(), await one.take()]).toEqual(['full', 'full']);
	});

	it('is given up once, and taken again', async () => {
		await reserve().take();
		expect(await reserve().free()).toBe(true);
		expect(caches.used).toBe(0);
		expect(await reserve().free()).toBe(false);
		expect(await reserve().take()).toBe('held');
	});

	it('is none where the place itself fails', async () => {
		caches.room = 0;
		caches.failure = new DOMException('Unexpected internal error.', 'UnknownError');
		expect(await reserve().take()).toBe('none');
		caches.open = () => Promise.reject(caches.failure);
		expect(await reserve().take()).toBe('none');
		expect(await reserve().free()).toBe(false);
	});

	it('has a name that the worker, which tidies up what begins with `liptako:`, leaves alone', () => {
		expect(RESERVE_CACHE).not.toContain(':');
	});
});
