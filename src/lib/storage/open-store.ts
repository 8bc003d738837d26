/** Opening the store: the lazy entry, to be imported dynamically, so that Dexie stays out of the first paint. */
import { newDevice, rememberDevice, rememberedDevice } from './device.ts';
import { DATABASE, DexieStore } from './dexie-store.ts';
import { GENERATIONS } from './generations.ts';
import { asStoreError } from './store-error.ts';
import type { Store, StoreFaultCode } from './store.ts';

/**
 * `kept: false`: answers last as long as the page. Say so before the first answer; `why` names the reason. Where that is
 * `newer`, the store is the one that a newer app wrote, to be read and not to be written.
 */
export type OpenedStore =
	| { readonly kept: true; readonly store: Store }
	| { readonly kept: false; readonly store: Store; readonly why: StoreFaultCode };

export interface OpenStoreOptions {
	/** `DATABASE` but for tests. */
	readonly name: string;
	/** Local storage, where the browser allows it. */
	readonly local: Storage | undefined;
	readonly random: Pick<Crypto, 'getRandomValues'>;
	/** Another tab holds an older schema open: ask to close it. Opening goes on by itself when it lets go. */
	readonly onBlocked: () => void;
	/** The wall clock, milliseconds: how long an older database is still kept. */
	readonly now: number;
}

/** Brings the log of an earlier release to where this one keeps it. While there is one generation only, nothing. */
async function bringForward({ name, now }: OpenStoreOptions): Promise<void> {
	if (name !== DATABASE || GENERATIONS.length === 1) return;
	const { copyForward } = await import('./copy-forward.ts');
	await copyForward({ generations: GENERATIONS, now });
}

/** Never rejects: where the database cannot be opened, the store is in memory; what a newer app wrote is opened to be read. */
export async function openStore(options: OpenStoreOptions): Promise<OpenedStore> {
	const { name, local, random, onBlocked } = options;
	const device = rememberedDevice(local) ?? newDevice(random);
	try {
		await bringForward(options);
		const store = await DexieStore.open({ name, device, onBlocked });
		rememberDevice(local, store.device);
		return { kept: true, store };
	} catch (error) {
		const why = asStoreError(error).code;
		const newer =
			why === 'newer' ? await DexieStore.open({ name, device, onBlocked, readOnly: true }).catch(() => null) : null;
		if (newer) return { kept: false, store: newer, why };
		return (await import('./open-memory.ts')).openInMemory({ local, random, why });
	}
}

export { DATABASE } from './dexie-store.ts';
