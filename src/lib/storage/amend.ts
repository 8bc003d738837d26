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

/** As `Store.amend` says. Call it inside a transaction that writes to `events`, `folds` and `meta`. */
export async function amendRows(db: Dexie, events: readonly LogEvent[]): Promise<number> {
	const [log, meta] = [db.table<unknown, string>('events'), db.table<unknown, string>('meta')];
	// one by one: the browser may not be able to give what is damaged
	const rows = await Promise.all(events.map(({ id }) => log.get(id).catch(() => BROKEN)));
	const changed = events
		.map((event, index) => ({ event, row: rows[index] }))
		.filter(({ event, row }) => row !== undefined && !isAs(row, event));
	const kept = await meta.bulkGet(changed.map(({ event }) => asideKey(event)));
	const fresh = changed.filter(({ row }, index) => row !== BROKEN && kept[index] === undefined);
	await meta.bulkAdd(fresh.map(({ event, row }) => ({ key: asideKey(event), value: row })));
	await log.bulkPut(changed.map(({ event }) => event));
	if (changed.length > 0) await db.table('folds').clear();
	return changed.length;
}
