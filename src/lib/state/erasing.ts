/** Removing everything; fetched when someone asks for it. */
import { MIRROR_CACHE, RESERVE_CACHE } from '#lib/storage/canary.ts';
import { dropClass } from '#lib/storage/class/drop-class.ts';
import { eraseDevice } from '#lib/storage/device.ts';
import { cachesOf, localStorageOf } from '#lib/storage/local.ts';
import type { Store } from '#lib/storage/store.ts';
import { CARRIED_KEY } from './carrying.ts';

/** Removes everything Liptako keeps here. */
export async function eraseBrowser(store: Store): Promise<void> {
	await dropClass();
	await dropCopies();
	await eraseDevice(store, localStorageOf(window));
	// until it heard of it, another tab may have written there
	await dropCopies();
	forgetCarried();
}

async function dropCopies(): Promise<void> {
	for (const name of [MIRROR_CACHE, RESERVE_CACHE]) await cachesOf(globalThis)?.delete(name);
}

function forgetCarried(): void {
	try {
		window.sessionStorage.removeItem(CARRIED_KEY);
	} catch {
		// forbidden: nothing was carried
	}
}
