/** What a start reads of the log: a digest that was kept of it and what came after, or all of it. */
import type { LogEvent } from '#lib/core/log/event.ts';
import type { OpenedStore } from '#lib/storage/open-store.ts';
import type { KeptLog } from './kept-log.ts';
import { unloadCarried } from './platform.ts';

/** The fold under which the digest is kept. */
export const DIGEST = 'digest';

export interface Beginning {
	readonly kept: KeptLog | null;
	/** The whole log, or what came after what was kept. */
	readonly events: readonly LogEvent[];
	/** Rows that no schema could read. */
	readonly unreadable: number;
}

/** Null when the log cannot be read. */
export async function readBeginning({ kept: isKept, store }: OpenedStore): Promise<Beginning | null> {
	try {
		if (isKept) await unloadCarried(store);
		const row = await store.readFold(DIGEST);
		// its reader is fetched only where there is something to read
		const reader = row === undefined ? null : await import('./kept-log.ts').catch(() => null);
		const kept = reader?.readKept(row) ?? null;
		const { events, faults } = await store.read(kept?.last);
		return { kept, events, unreadable: faults.length };
	} catch {
		return null;
	}
}
