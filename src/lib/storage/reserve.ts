/** Space held back, to be given up when an answer no longer fits: a file of no meaning beside the database. */
import { RESERVE_CACHE } from './canary.ts';
import { isQuota } from './store-error.ts';

/** Bytes: some two thousand answers. */
const SIZE = 1_000_000;
/** Addresses that are never asked for. */
const HELD = 'https://liptako.invalid/held';
const SPARE = 'https://liptako.invalid/spare';
/** The most calls from one try to take space to the next. */
const GAP_MOST = 32;
/** Bytes that `getRandomValues` gives at a time. */
const PORTION = 65_536;

/** `full`: there is no room for it. `none`: this browser keeps nothing of the kind. */
export type Holding = 'held' | 'full' | 'none';

export interface Reserve {
	/**
	 * Takes the space where as much again stays free, so that the next answer does not need it at once. Where there was no
	 * room it is tried ever more seldom: at the next call, at the second after that, the fourth, the eighth.
	 */
	take(): Promise<Holding>;
	/** Gives it up. Resolves to whether there was any. */
	free(): Promise<boolean>;
}

/** Nothing that a disk could make smaller. */
function filling(random: Pick<Crypto, 'getRandomValues'>): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(SIZE);
	for (let from = 0; from < SIZE; from += PORTION) random.getRandomValues(bytes.subarray(from, from + PORTION));
	return bytes;
}

export function openReserve(caches: CacheStorage, random: Pick<Crypto, 'getRandomValues'>): Reserve {
	const open = (): Promise<Cache> => caches.open(RESERVE_CACHE);

	/** Calls until it is tried again, and how many those were at first. */
	let [wait, gap] = [0, 0];

	async function take(): Promise<Holding> {
		wait -= 1;
		if (wait > 0) return 'full';
		const holding = await tryToTake();
		gap = holding === 'full' ? Math.min(2 * gap || 1, GAP_MOST) : 0;
		wait = gap;
		return holding;
	}

	async function tryToTake(): Promise<Holding> {
		try {
			const cache = await open();
			// keys and not responses: a response at hand keeps its file
			if ((await cache.keys(HELD)).length > 0) return 'held';
			const bytes = filling(random);
			for (const url of [HELD, SPARE]) await cache.put(url, new Response(bytes));
			await cache.delete(SPARE);
			return 'held';
		} catch (error) {
			await free();
			return isQuota(error) ? 'full' : 'none';
		}
	}

	/** File by file: a whole cache that is deleted takes its room until the last page lets go of it. */
	async function free(): Promise<boolean> {
		try {
			const cache = await open();
			const gone = [await cache.delete(HELD), await cache.delete(SPARE)];
			return gone.includes(true);
		} catch {
			return false;
		}
	}

	return { take, free };
}
