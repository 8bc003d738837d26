/** The caches of this app: one for each build, filled with exactly the files of the list, each checked by its hash. */
import { sha256 } from '#lib/storage/sha256.ts';
import type { Precache, PrecacheEntry } from './precache.ts';

/** Written on each stored response, so that a later build can tell what it need not fetch again. */
const STAMP = 'x-liptako-sha256';
/** Fetched at a time: a phone's connection is no faster with more, and its memory is small. */
const AT_ONCE = 6;
/** Files under here have their hash in their name: the same path is the same content in every build. */
export const IMMUTABLE = '_app/immutable/';

export interface AppCache {
	/** The name of this build's cache. */
	readonly name: string;
	/**
	 * Brings in whatever is missing. Rejects at the first file that is not as listed; what is in stays, for the next try. A
	 * cache that cannot be used at all, which is how a power cut can leave one, is thrown away and filled anew.
	 */
	fill(): Promise<void>;
	isComplete(): Promise<boolean>;
	/** The stored response for a file of this build, or for an immutable one of another build that a page still runs; undefined also where the cache cannot be used. */
	match(path: string): Promise<Response | undefined>;
	/**
	 * Removes this app's other caches, except so many of the newest (pages of those builds may still be open).
	 * Does nothing when `isBusy`: a next build is then filling its cache, or waits with a full one.
	 */
	dropOthers(keep: number, isBusy: () => boolean): Promise<void>;
}

/** `root`: the app's address, ending in a slash. Other apps may live on the same origin. */
export function openAppCache(root: URL, { version, files }: Precache): AppCache {
	const prefix = `liptako:${root.pathname}:`;
	const name = `${prefix}${version}`;
	const address = (path: string): string => new URL(encodeURI(path), root).href;
	const otherNames = async (): Promise<string[]> =>
		(await caches.keys()).filter((key) => key.startsWith(prefix) && key !== name);

	async function bring(entry: PrecacheEntry, cache: Cache, others: readonly Cache[]): Promise<void> {
		const url = address(entry.path);
		for (const source of [cache, ...others]) {
			const kept = await source.match(url).catch(() => undefined);
			if (kept?.headers.get(STAMP) !== entry.hash) continue;
			if (source === cache || (await keep(cache, url, entry, kept))) return;
		}
		for (const mode of ['no-cache', 'reload'] as const) {
			const response = await fetch(url, { cache: mode });
			if (response.ok && (await keep(cache, url, entry, response))) return;
		}
		throw new Error(`not as listed: ${entry.path}`);
	}

	async function fill(): Promise<void> {
		await (await caches.open(name)).keys().catch(() => caches.delete(name));
		const cache = await caches.open(name);
		const others = await Promise.all((await otherNames()).map((key) => caches.open(key)));
		const left = [...files];
		const work = async (): Promise<void> => {
			for (let entry = left.shift(); entry; entry = left.shift()) await bring(entry, cache, others);
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	}

	async function isComplete(): Promise<boolean> {
		if (files.length === 0 || !(await caches.has(name))) return false;
		const keys = await (await caches.open(name)).keys().catch(() => []);
		const kept = new Set(keys.map(({ url }) => url));
		return files.every(({ path }) => kept.has(address(path)));
	}

	async function match(path: string): Promise<Response | undefined> {
		const url = address(path);
		const own = await caches.match(url, { cacheName: name }).catch(() => undefined);
		if (own || !path.startsWith(IMMUTABLE)) return own;
		return caches.match(url).catch(() => undefined); // in any cache of this origin: the address is this app's own
	}

	async function dropOthers(keep: number, isBusy: () => boolean): Promise<void> {
		const others = await otherNames(); // in the order of their making
		if (isBusy()) return;
		await Promise.all(others.slice(0, Math.max(0, others.length - keep)).map((key) => caches.delete(key)));
	}

	return { name, fill, isComplete, match, dropOthers };
}

/** Stores the response if its content has the hash of the entry. */
async function keep(cache: Cache, url: string, { hash }: PrecacheEntry, response: Response): Promise<boolean> {
	const body = await response.arrayBuffer();
	if ((await sha256(body)) !== hash) return false;
	const headers = new Headers({ [STAMP]: hash });
	const type = response.headers.get('content-type');
	if (type) headers.set('content-type', type);
	// a new response: one that was redirected may not answer a navigation
	await cache.put(url, new Response(body, { headers }));
	return true;
}
