/** The browser, as the app uses it: of what a start loads, nothing else names a global. */
import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import type { Millis } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { MIRROR_CACHE } from '#lib/storage/canary.ts';
import { cachesOf, localStorageOf } from '#lib/storage/local.ts';
import type { Reserve } from '#lib/storage/reserve.ts';
import type { Store } from '#lib/storage/store.ts';
import { CARRIED_KEY, renew, withCarried } from './carrying.ts';
import type { Clock } from './clock.ts';
import type { Refuge } from './safety.svelte.ts';
import type { Surroundings } from './offline.svelte.ts';
import { trustedWorkerUrl } from './worker-messages.ts';

export function browserClock(): Clock {
	return {
		now: () => Date.now() as Millis,
		zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
		random: (count) => crypto.getRandomValues(new Uint8Array(count))
	};
}

/** Longest wait for a quiet moment, in milliseconds. */
const IDLE_MOST = 2000;

/** A quiet moment; at once when the page is being left, and soon where the browser knows of none. */
export function idle(): Promise<void> {
	if (document.visibilityState === 'hidden') return Promise.resolve();
	return new Promise((resolve) => {
		const now = (): void => {
			document.removeEventListener('visibilitychange', now);
			resolve();
		};
		document.addEventListener('visibilitychange', now);
		if (typeof requestIdleCallback === 'function') requestIdleCallback(now, { timeout: IDLE_MOST });
		else setTimeout(now, IDLE_MOST / 4);
	});
}

/** Lets the page answer the learner between two pieces of work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What is kept beside the database: local storage, and the Cache Storage where the address allows it. */
export function browserRefuge(): Refuge {
	const caches = cachesOf(globalThis);
	/** The same each time: it knows how often it was tried in vain. */
	let reserve: Reserve | undefined;
	return {
		get local() {
			return localStorageOf(window);
		},
		isUsed: async () => (await caches?.has(MIRROR_CACHE)) === true,
		mirror: async () => (caches ? (await import('#lib/storage/browser-mirror.ts')).browserMirror(caches) : null),
		reserve: async () =>
			caches ? (reserve ??= (await import('#lib/storage/reserve.ts')).openReserve(caches, crypto)) : null,
		idle
	};
}

/** In development there is no worker: it would serve old code. Call it once a page. */
export function surroundings(): Omit<Surroundings, 'started'> {
	return {
		container: !dev && 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
		url: trustedWorkerUrl(`${resolve('/')}service-worker.js`, globalThis),
		document,
		reload: () => location.reload()
	};
}

/** Whether the browser has promised not to clear the store on its own; with `ask`, asks for it. */
export async function persistent(ask: boolean): Promise<boolean> {
	const { askToPersist, persistenceOf } = await import('#lib/storage/durable.ts');
	const manager: StorageManager | undefined = 'storage' in navigator ? navigator.storage : undefined;
	return (await (ask ? askToPersist(manager) : persistenceOf(manager))) === 'persistent';
}

/** Answers that the store did not take, kept over a reload of this tab; at most what session storage holds. */
export function carry(events: readonly LogEvent[]): void {
	try {
		if (events.length > 0)
			sessionStorage.setItem(CARRIED_KEY, withCarried(sessionStorage.getItem(CARRIED_KEY), events));
	} catch {
		// full or forbidden: the banner has offered them as a file
	}
}

/** Saves what an earlier load of this tab carried over. Resolves when that is done, whether or not it could be. */
export async function unloadCarried(store: Store): Promise<void> {
	try {
		if (sessionStorage.getItem(CARRIED_KEY) === null) return;
		await (await import('./carried.ts')).unload(sessionStorage, store);
	} catch {
		// kept there for the next time
	}
}

/** Loads the page anew for a newer app, unless it was just now. False: the learner has to. */
export function renewPage(reload: () => void): boolean {
	try {
		return renew(sessionStorage, Date.now(), reload);
	} catch {
		return false;
	}
}
