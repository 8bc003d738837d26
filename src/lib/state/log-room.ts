/** What is done with the log as a whole: saved as a file, restored, folded anew, erased. Fetched when it is asked for. */
import { dayToDate } from '#lib/core/time.ts';
import type { StudyDay } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import type { Store } from '#lib/storage/store.ts';
import { addEvents, exportLog, readLog, unknownTo, type LogFile, type RestoreOutcome } from './data.ts';
import type { Desk } from './desk.ts';
import type { Safety } from './safety.svelte.ts';

/** What of the app has to do with the log. */
export interface Room {
	readonly desk: Desk & { readonly store: Store };
	readonly safety: Safety;
	readonly today: StudyDay;
	/** Rows of the log that no schema could read. */
	readonly unreadable: number;
	/** Nothing outlasts this tab: the browser allows no storage here. */
	readonly memoryOnly: boolean;
	/** Takes events into the screens that the store has already. */
	readonly merge: (events: readonly LogEvent[]) => void;
}

/**
 * Every event, those not saved yet included, with whatever rows of the store cannot be read. Where the log cannot be read, at
 * least the former; rejects when there are none.
 */
export async function exportWhole({ desk, today, unreadable }: Room): Promise<LogFile | 'backup-too-large'> {
	const { history, recorder, store, index, clock } = desk;
	await history.whole().catch((error: unknown) => {
		if (recorder.unsaved.length === 0) throw error;
	});
	const events = [...history.events, ...recorder.unsaved];
	const unread = unreadable > 0 ? await unreadIn(store) : [];
	const { edition } = index.bank;
	return exportLog(events, { made: clock.now(), day: dayToDate(today), edition, device: store.device, unread });
}

/** Rows of a store that no schema could read; none where it cannot be read itself. */
export const unreadIn = (store: Pick<Store, 'read'>): Promise<readonly unknown[]> =>
	store.read().then(
		({ unread }) => unread,
		() => []
	);

export async function restoreFile(room: Room, file: Blob): Promise<RestoreOutcome> {
	const outcome = await readLog(file);
	return outcome.kind === 'read' ? restore(room, outcome.events, 0) : outcome;
}

/** Adds events from a file to the log: those known already are left alone. */
export async function restore(room: Room, events: readonly LogEvent[], bad: number): Promise<RestoreOutcome> {
	const { desk, safety, merge } = room;
	const outcome = await addEvents(desk.store, events, bad);
	if (outcome.kind !== 'restored') return outcome;
	await desk.history.whole();
	safety.recovered(desk.history.digest.size + outcome.added);
	merge(unknownTo(desk.history.events, events));
	return outcome;
}

/** What became of folding the log anew. */
export interface Rebuilt {
	readonly events: number;
	readonly facts: number;
	/** The memories came out as they were. */
	readonly same: boolean;
}

/** Throws every fold away and makes it again from the log as the store has it. */
export async function rebuild({ desk: { store, history } }: Room): Promise<Rebuilt> {
	await store.dropFolds();
	const { events } = await store.read();
	const before = JSON.stringify([...history.memories].sort());
	history.replace(events);
	const same = before === JSON.stringify([...history.memories].sort());
	return { events: events.length, facts: history.memories.size, same };
}

/** Erases everything on this device; the page has to be loaded anew. */
export async function erase({ desk, safety, memoryOnly }: Room): Promise<void> {
	const { store, history, recorder } = desk;
	const { eraseBrowser } = await import('./erasing.ts');
	// what is on its way to the store is there before it is emptied
	await recorder.retry();
	await eraseBrowser(store);
	recorder.forget();
	history.replace([]);
	await safety.wake({ store, have: 0, isKept: !memoryOnly, isBroken: false });
}
