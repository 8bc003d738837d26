/** What the browser's database throws, as the few codes that the app can say something about. */
import { StoreError, type StoreFaultCode } from './store.ts';

/** By `DOMException.name` and Dexie's own names. */
const CODES: Readonly<Record<string, StoreFaultCode>> = {
	QuotaExceededError: 'quota',
	VersionError: 'newer',
	MissingAPIError: 'unavailable',
	SecurityError: 'unavailable',
	NotAllowedError: 'unavailable',
	DatabaseClosedError: 'closed',
	InvalidStateError: 'closed'
};

/** Errors after which the connection is dead although the data may be well: worth one new connection. */
const LOST = new Set(['DatabaseClosedError', 'InvalidStateError', 'UnknownError', 'OpenFailedError']);

/** The error itself, then what it wraps: Dexie puts the cause in `inner`, bulk errors in `failures`, DOM 3 in `cause`. */
function* chain(error: unknown, depth = 0): Generator<object> {
	if (typeof error !== 'object' || error === null || depth > 4) return;
	yield error;
	if ('inner' in error) yield* chain(error.inner, depth + 1);
	if ('failures' in error && Array.isArray(error.failures)) yield* chain(error.failures[0], depth + 1);
	if ('cause' in error) yield* chain(error.cause, depth + 1);
}

function* names(error: unknown): Generator<string> {
	for (const link of chain(error)) if ('name' in link && typeof link.name === 'string') yield link.name;
}

/** True when there was no room. */
export function isQuota(error: unknown): boolean {
	for (const name of names(error)) if (name === 'QuotaExceededError') return true;
	return false;
}

/** True when the connection, not the data or the request, is at fault. */
export function isConnectionLost(error: unknown): boolean {
	if (error instanceof StoreError) return error.code === 'closed';
	if (isQuota(error)) return false;
	for (const name of names(error)) if (LOST.has(name)) return true;
	return false;
}

/** The StoreError for whatever was thrown; `failed` when nothing better is known. The original is its `cause`. */
export function asStoreError(error: unknown): StoreError {
	for (const link of chain(error)) if (link instanceof StoreError) return link;
	const known = [...names(error)].flatMap((name) => CODES[name] ?? []);
	// an AbortError may wrap the quota: the innermost known name says most
	return new StoreError(known.at(-1) ?? 'failed', { cause: error });
}
