/** What a start reads of the log: a digest that was kept of it and what came after, or all of it. */
import type { LogEvent } from '#lib/core/log/event.ts';
import type { OpenedStore } from '#lib/storage/open-store.ts';
import { StoreError } from '#lib/storage/store.ts';
import type { KeptLog } from './kept-log.ts';
import { unloadCarried } from './platform.ts';
import { localHere } from './platform-start.ts';

/** The fold under which the digest is kept. */
export const DIGEST = 'digest';

export interface Beginning {
	readonly kept: KeptLog | null;
	/** The whole log, or what came after what was kept. */
	readonly events: readonly LogEvent[];
	/** Rows that no schema could read. */
	readonly unreadable: number;
}

/** What a start goes on with. */
interface Begun {
	readonly opened: OpenedStore;
	/** Null when the log cannot be read. */
	readonly beginning: Beginning | null;
}

async function read({ kept: isKept, store }: OpenedStore): Promise<Beginning> {
	if (isKept) await unloadCarried(store);
	// what is kept beside the log may be damaged alone
	const row = await store.readFold(DIGEST).catch(() => undefined);
	// its reader is fetched only where there is something to read
	const reader = row === undefined ? null : await import('./kept-log.ts').catch(() => null);
	const kept = reader?.readKept(row) ?? null;
	const { events, faults } = await store.read(kept?.last);
	return { kept, events, unreadable: faults.length };
}

/** Reads the log. A store that is open and damaged beyond reading is as one that cannot be opened: one in memory takes its place. */
export async function beginWith(opened: OpenedStore): Promise<Begun> {
	try {
		return { opened, beginning: await read(opened) };
	} catch (error) {
		if (!opened.kept || !(error instanceof StoreError) || error.code !== 'failed') return { opened, beginning: null };
	}
	opened.store.close();
	const { openInMemory } = await import('#lib/storage/open-memory.ts');
	return beginWith(openInMemory({ local: localHere(), random: crypto, why: 'failed' }));
}
