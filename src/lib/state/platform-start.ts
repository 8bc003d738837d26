/** The browser, as a start needs it before the app itself is there; the rest of it is in platform.ts. */
import type { Millis } from '#lib/core/ids.ts';
import { localStorageOf } from '#lib/storage/local.ts';
import type { OpenedStore } from '#lib/storage/open-store.ts';
import { rememberedLanguage } from './first-row.ts';

export const now = (): Millis => Date.now() as Millis;

/** Where the browser allows it. */
export const localHere = (): Storage | undefined => localStorageOf(window);

/** Nothing of the app was ever kept here when this page was opened, whatever was kept since: app.html has looked. */
export const isFirstVisit = (): boolean => document.documentElement.dataset['known'] === undefined;

/** The language last in use here, then those of the browser. BCP 47. */
export const preferredLanguages = (): readonly string[] =>
	[rememberedLanguage(localHere()) ?? [], navigator.languages].flat();

/** Longest wait for a paint, in milliseconds: a page in the background is not painted. */
const PAINT_MOST = 100;

/** Resolves once what was just rendered is on the screen. */
export function painted(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, PAINT_MOST);
		requestAnimationFrame(() => setTimeout(resolve));
	});
}

/** Resolves when the code of the store, Dexie with it, is there and the database is being opened. */
export async function openStoreHere(onBlocked: () => void): Promise<{ readonly opened: Promise<OpenedStore> }> {
	const { DATABASE, openStore } = await import('#lib/storage/open-store.ts');
	performance.mark('store');
	return { opened: openStore({ name: DATABASE, local: localHere(), random: crypto, onBlocked, now: now() }) };
}
