import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { newDevice } from '#lib/storage/device.ts';
import { range } from '#lib/storage/event-fixture.ts';
import { memoryBacking, MemoryStore } from '#lib/storage/memory-store.ts';
import type { OpenedStore } from '#lib/storage/open-store.ts';
import { StoreError, type StoreFaultCode } from '#lib/storage/store.ts';
import { beginWith } from './beginning.ts';

/** A store that holds three answers and can be hurt. */
class Hurt extends MemoryStore {
	fault: StoreFaultCode | undefined;
	isClosed = false;

	constructor() {
		super(memoryBacking(newDevice(crypto)));
	}

	override readFold(): Promise<unknown> {
		return Promise.reject(new StoreError('failed'));
	}

	override read(...asked: Parameters<MemoryStore['read']>): ReturnType<MemoryStore['read']> {
		return this.fault ? Promise.reject(new StoreError(this.fault)) : super.read(...asked);
	}

	override close(): void {
		this.isClosed = true;
	}
}

async function hurt(fault?: StoreFaultCode): Promise<{ store: Hurt; opened: OpenedStore }> {
	const store = new Hurt();
	await store.append(range(0, 3));
	store.fault = fault;
	return { store, opened: { kept: true, store } };
}

describe('what a start begins with', () => {
	it('is the whole log where what is kept beside it cannot be read', async () => {
		const { opened } = await hurt();
		expect(await beginWith(opened)).toEqual({ opened, beginning: { kept: null, events: range(0, 3), unreadable: 0 } });
	});

	it('is a store in memory where the log is damaged beyond reading, which is let go', async () => {
		vi.stubGlobal('window', {});
		onTestFinished(() => void vi.unstubAllGlobals());
		const { store, opened } = await hurt('failed');
		const begun = await beginWith(opened);
		expect(begun.opened).toMatchObject({ kept: false, why: 'failed' });
		expect(begun.beginning).toEqual({ kept: null, events: [], unreadable: 0 });
		expect(store.isClosed).toBe(true);
	});

	it.each(['closed', 'newer', 'quota', 'blocked'] as const)(
		'is nothing where it is %s, which may pass',
		async (fault) => {
			const { store, opened } = await hurt(fault);
			expect(await beginWith(opened)).toEqual({ opened, beginning: null });
			expect(store.isClosed).toBe(false);
		}
	);
});
