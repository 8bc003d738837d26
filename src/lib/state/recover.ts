/** Bringing back what the store has lost, from the second copy. Fetched when it is wanted. */
import type { LogEvent } from '#lib/core/log/event.ts';
import { CANARY_KEY } from '#lib/storage/canary.ts';
import { DATABASE } from '#lib/storage/dexie-store.ts';
import type { App } from './app.svelte.ts';
import type { LogFile, RestoreOutcome } from './data.ts';
import { check } from './mending.ts';
import type { Safety } from './safety.svelte.ts';

export interface Recovering {
	readonly safety: Safety;
	/** Entries in the log as it is. */
	readonly logSize: number;
	readonly addEvents: (events: readonly LogEvent[], bad: number) => Promise<RestoreOutcome>;
}

export type Recovery =
	| { readonly kind: 'back'; readonly count: number }
	/** So many are in no copy; `damaged` pieces of the copy could not be read. */
	| { readonly kind: 'partly'; readonly added: number; readonly missing: number; readonly damaged: number }
	| { readonly kind: 'refused'; readonly code: Extract<RestoreOutcome, { kind: 'refused' }>['code'] };

/** Everything in the second copy; nothing where there is none. */
async function copied(safety: Safety): Promise<{ events: readonly LogEvent[]; damaged: number }> {
	const mirror = await safety.mirror().catch(() => null);
	if (!mirror) return { events: [], damaged: 0 };
	const { events, damaged } = await mirror.read();
	return { events, damaged: damaged.length };
}

/** Adds to the store whatever the second copy has beyond it. */
export async function bringBack(app: Recovering): Promise<Recovery> {
	const had = app.safety.amnesia?.had ?? 0;
	// what is there and damaged is put back first: to the store it is not missing
	await check(app.safety).catch(() => undefined);
	const { events, damaged } = await copied(app.safety);
	const outcome = await app.addEvents(events, 0);
	if (outcome.kind !== 'restored') return refusal(outcome);
	const missing = had - app.logSize;
	if (missing > 0) return { kind: 'partly', added: outcome.added, missing, damaged };
	return { kind: 'back', count: app.logSize };
}

const refusal = (outcome: RestoreOutcome): Recovery =>
	outcome.kind === 'refused' ? { kind: 'refused', code: outcome.code } : { kind: 'refused', code: 'failed' };

/** The learner goes on with what is left: the loss is forgotten, and the second copy begins anew. */
export async function goOnWithout({ safety, addEvents }: Pick<Recovering, 'safety' | 'addEvents'>): Promise<void> {
	safety.refuge.local?.removeItem(CANARY_KEY);
	const mirror = await safety.mirror().catch(() => null);
	await mirror?.clear();
	safety.dismiss();
	await addEvents([], 0);
}

/** The second copy as a backup file; null when there is nothing in it. */
export async function copiedFile(app: Recovering & Pick<App, 'fileOf'>): Promise<LogFile | null> {
	const { events } = await copied(app.safety);
	if (events.length === 0) return null;
	const file = await app.fileOf(events);
	return file === 'backup-too-large' ? null : file;
}

/** Removes the database that cannot be opened and starts afresh, which finds the loss. Resolves to false when it would not go. */
export async function mend(): Promise<boolean> {
	const gone = await removeDatabase(indexedDB, DATABASE);
	if (gone) location.reload();
	return gone;
}

export function removeDatabase(databases: Pick<IDBFactory, 'deleteDatabase'>, name: string): Promise<boolean> {
	return new Promise((resolve) => {
		const request = databases.deleteDatabase(name);
		request.onsuccess = () => resolve(true);
		request.onerror = () => resolve(false);
		request.onblocked = () => resolve(false);
	});
}
