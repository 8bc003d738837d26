/** Bringing back what the store has lost, from the second copy. Fetched when it is wanted. */
import type { Millis } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { CANARY_KEY } from '#lib/storage/canary.ts';
import { canonical } from '#lib/core/log/order.ts';
import { DATABASE } from '#lib/storage/dexie-store.ts';
import type { Store } from '#lib/storage/store.ts';
import { exportLog, type LogFile, type RestoreOutcome } from './data.ts';
import type { History } from './history.svelte.ts';
import { unreadIn } from './log-room.ts';
import { check } from './mending.ts';
import type { Recorder } from './recorder.svelte.ts';
import type { Safety } from './safety.svelte.ts';

export interface Recovering {
	readonly safety: Safety;
	/** Entries in the log as it is. */
	readonly logSize: number;
	readonly addEvents: (events: readonly LogEvent[], bad: number) => Promise<RestoreOutcome>;
}

/** What is in the hands of an app that has started, the store's log or what was answered without one. */
export interface AtHand {
	readonly history: Pick<History, 'whole' | 'events'>;
	readonly recorder: Pick<Recorder, 'unsaved'>;
	readonly store: Pick<Store, 'read'>;
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
	if (outcome.kind === 'refused' && outcome.code === 'failed') app.safety.isRefusing = true;
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

/** The second copy, and what of the log at hand it has not; each id once, as the copy has it. */
async function together(safety: Safety, atHand: AtHand | null): Promise<readonly LogEvent[]> {
	const { events } = await copied(safety);
	if (!atHand) return events;
	const { history, recorder } = atHand;
	await history.whole().catch(() => undefined);
	const known = new Set(events.map(({ id }) => id));
	return canonical([...events, ...[...history.events, ...recorder.unsaved].filter(({ id }) => !known.has(id))]);
}

/** The second copy, with what is at hand beside it, as a backup file; null when there is nothing in either. @param now the wall clock */
export async function copiedFile(safety: Safety, atHand: AtHand | null, now: Millis): Promise<LogFile | null> {
	const events = await together(safety, atHand);
	const last = events.at(-1);
	if (!last) return null;
	const { device, edition } = last;
	const day = new Date(now).toISOString().slice(0, 10);
	const file = await exportLog(events, {
		made: now,
		day,
		edition,
		device,
		unread: atHand ? await unreadIn(atHand.store) : []
	});
	return file === 'backup-too-large' ? null : file;
}

/**
 * Removes the damaged database and starts afresh, which finds the loss; before that, what only the log has is copied.
 * Resolves to false, with the database where it was, when either cannot be done.
 */
export async function mend(safety: Safety, atHand: AtHand): Promise<boolean> {
	if (!(await copyAll(safety, atHand).catch(() => false))) return false;
	const gone = await removeDatabase(indexedDB, DATABASE);
	if (gone) location.reload();
	return gone;
}

/** Has the second copy hold all that is at hand. False where it does not. */
export async function copyAll(safety: Safety, atHand: AtHand): Promise<boolean> {
	await safety.settled();
	const events = await together(safety, atHand);
	const kept = await (await safety.mirror())?.keep(events);
	return kept ? kept.kind === 'kept' : events.length === 0;
}

export function removeDatabase(databases: Pick<IDBFactory, 'deleteDatabase'>, name: string): Promise<boolean> {
	return new Promise((resolve) => {
		const request = databases.deleteDatabase(name);
		request.onsuccess = () => resolve(true);
		request.onerror = () => resolve(false);
		request.onblocked = () => resolve(false);
	});
}
