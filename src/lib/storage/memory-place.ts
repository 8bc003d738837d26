/** A place for the second copy in memory, for tests. */
import type { Place } from './mirror.ts';

export function memoryPlace(): Place {
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	return {
		names: () => Promise.resolve([...files.keys()]),
		read: (name) => Promise.resolve(files.get(name)),
		write: (name, bytes) => {
			files.set(name, bytes);
			return Promise.resolve();
		},
		remove: (name) => {
			files.delete(name);
			return Promise.resolve();
		},
		clear: () => {
			files.clear();
			return Promise.resolve();
		}
	};
}
