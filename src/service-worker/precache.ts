/** The list of what the app is made of. Written in front of the built worker, once the files are there to be hashed. */

export interface PrecacheEntry {
	/** Relative to the app's root, `_app/immutable/x.js`. */
	readonly path: string;
	/** SHA-256, 64 hex digits. */
	readonly hash: string;
}

export interface Precache {
	/** Hash over the list and the worker: the same for the same build. */
	readonly version: string;
	readonly files: readonly PrecacheEntry[];
}

/** Without a list (a worker as the bundler made it) nothing is cached and everything comes from the network. */
export const NO_PRECACHE: Precache = { version: 'none', files: [] };

function isEntry(value: unknown): value is PrecacheEntry {
	return (
		typeof value === 'object' &&
		value !== null &&
		'path' in value &&
		typeof value.path === 'string' &&
		'hash' in value &&
		typeof value.hash === 'string'
	);
}

export function readPrecache(value: unknown): Precache {
	if (typeof value !== 'object' || value === null) return NO_PRECACHE;
	if (!('version' in value) || typeof value.version !== 'string') return NO_PRECACHE;
	if (!('files' in value) || !Array.isArray(value.files) || !value.files.every(isEntry)) return NO_PRECACHE;
	return { version: value.version, files: value.files };
}
