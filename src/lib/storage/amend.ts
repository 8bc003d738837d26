/** Rows that say something else than the second copy. Fetched when there are any. */
import type { Dexie } from './dexie.ts';
import { canonicalJson } from '#lib/core/canonical.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { readEvent } from '#lib/core/log/read-event.ts';

/** Whether a row is this event, whatever the order of its fields. */
export function isAs(row: unknown, event: LogEvent): boolean {
	const read = readEvent(row);
	return read.ok && canonicalJson(read.value) === canonicalJson(event);
}

/** Where the first row that was found in the place of an event is kept, in `meta`. */
const asideKey = ({ id }: LogEvent): string => `aside ${id}`;

/** A row that cannot be read at all, and so not be set aside either. */
const BROKEN = Symbol('broken');

/**
 * The rows under the ids of these events. Not inside a transaction that writes: one row that the browser cannot give may
 * end it (WebKit).
 */
export async function rowsOf(db: Dexie, events: readonly LogEvent[]): Promise<readonly unknown[]> {
	const log = db.table<unknown, string>('events');
	const all = await log.bulkGet(events.map(({ id }) => id)).catch(() => null);
	return all ?? Promise.all(events.map(({ id }) => log.get(id).catch(() => BROKEN)));
}

/** As `Store.amend` says. Call it inside a transaction that writes to `events`, `folds` and `meta`. @param rows what `rowsOf` gave */
export async function amendRows(db: Dexie, events: readonly LogEvent[], rows: readonly unknown[]): Promise<number> {
	const [log, meta] = [db.table<unknown, string>('events'), db.table<unknown, string>('meta')];
	const there = new Set(
		await log
			.where(':id')
			.anyOf(events.map(({ id }) => id))
			.primaryKeys()
	);
	const changed = events
		.map((event, index) => ({ event, row: rows[index] }))
		.filter(({ event, row }) => there.has(event.id) && row !== undefined && !isAs(row, event));
	const kept = new Set(
		await meta
			.where(':id')
			.anyOf(changed.map(({ event }) => asideKey(event)))
			.primaryKeys()
	);
	const fresh = changed.filter(({ event, row }) => row !== BROKEN && !kept.has(asideKey(event)));
	await meta.bulkAdd(fresh.map(({ event, row }) => ({ key: asideKey(event), value: row })));
	await log.bulkPut(changed.map(({ event }) => event));
	if (changed.length > 0) await db.table('folds').clear();
	return changed.length;
}
