/** Rows that say something else than the second copy. Fetched when there are any. */
import type { Dexie } from 'dexie';
import { canonicalJson } from '#lib/core/canonical.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { readEvent } from '#lib/core/log/read-event.ts';

/** Whether a row is this event, whatever the order of its fields. */
export function isAs(row: unknown, event: LogEvent): boolean {
	const read = readEvent(row);
	return read.ok && canonicalJson(read.value) === canonicalJson(event);
}

/** Where the first row that was found in the place of an event is kept, in `meta`. */
export const asideKey = ({ id }: LogEvent): string => `aside ${id}`;

/** As `Store.amend` says. Call it inside a transaction that writes to `events`, `folds` and `meta`. */
export async function amendRows(db: Dexie, events: readonly LogEvent[]): Promise<number> {
	const [log, meta] = [db.table<unknown, string>('events'), db.table<unknown, string>('meta')];
	const rows = await log.bulkGet(events.map(({ id }) => id));
	const changed = events
		.map((event, index) => ({ event, row: rows[index] }))
		.filter(({ event, row }) => row !== undefined && !isAs(row, event));
	const kept = await meta.bulkGet(changed.map(({ event }) => asideKey(event)));
	const fresh = changed.filter((_, index) => kept[index] === undefined);
	await meta.bulkAdd(fresh.map(({ event, row }) => ({ key: asideKey(event), value: row })));
	await log.bulkPut(changed.map(({ event }) => event));
	if (changed.length > 0) await db.table('folds').clear();
	return changed.length;
}
