/** Putting back what the store has otherwise than the second copy. Fetched at a quiet moment after the start. */
import type { LogEvent } from '#lib/core/log/event.ts';
import type { Mirror } from '#lib/storage/mirror.ts';
import type { Store } from '#lib/storage/store.ts';

/** Entries put back in one transaction. */
const BATCH = 100;

/** What the store has under these ids gives way to these; what it has not at all is left to the learner. Resolves to the number put back. */
export async function putBack(store: Store, events: readonly LogEvent[]): Promise<number> {
	let mended = 0;
	for (let from = 0; from < events.length; from += BATCH) mended += await store.amend(events.slice(from, from + BATCH));
	return mended;
}

interface Looking {
	/** That of the store where none is given. */
	readonly log: readonly LogEvent[] | undefined;
	/** Resolves at a quiet moment; rejects when it is to be stopped. */
	readonly pause: () => Promise<void>;
}

/** The events of the copy that the log lacks or has otherwise. */
export async function differing(mirror: Mirror, store: Store, { log, pause }: Looking): Promise<readonly LogEvent[]> {
	return mirror.compare(log ?? (await store.read()).events, pause);
}
