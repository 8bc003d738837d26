/** The second copy's place in the browser: the Cache Storage, which is kept apart from the database. */
import type { Place } from './mirror.ts';

/** Addresses of this form are never asked for. */
const ROOT = 'https://liptako.invalid/';

/** `caches`: missing on plain http. */
export function cachePlace(caches: CacheStorage, name: string): Place {
	const open = (): Promise<Cache> => caches.open(name);
	return {
		names: async () => {
			if (!(await caches.has(name))) return [];
			return (await (await open()).keys()).map(({ url }) => decodeURIComponent(url.slice(ROOT.length)));
		},
		read: async (file) => {
			const response = await (await open()).match(ROOT + file);
			return response && new Uint8Array(await response.arrayBuffer());
		},
		write: async (file, bytes) => (await open()).put(ROOT + file, new Response(bytes)),
		remove: async (file) => {
			await (await open()).delete(ROOT + file);
		},
		clear: async () => {
			await caches.delete(name);
		}
	};
}
