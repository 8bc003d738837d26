/** A store for as long as the page lasts: a lazy entry, for browsers that allow no other. Knows nothing of Dexie. */
import { newDevice, rememberedDevice } from './device.ts';
import { MemoryStore, memoryBacking } from './memory-store.ts';
import type { OpenedStore } from './open-store.ts';
import type { StoreFaultCode } from './store.ts';

export interface InMemoryOptions {
	/** Local storage, where the browser allows it. */
	readonly local: Storage | undefined;
	readonly random: Pick<Crypto, 'getRandomValues'>;
	readonly why: StoreFaultCode;
}

export function openInMemory({ local, random, why }: InMemoryOptions): OpenedStore {
	const device = rememberedDevice(local) ?? newDevice(random);
	return { kept: false, store: new MemoryStore(memoryBacking(device)), why };
}
