/** Rows of a log that the browser cannot give as a whole, for a damaged one among them. Fetched when that is so. */
import type { Dexie } from './dexie.ts';

/** Rows asked for at a time; where that fails, one by one. */
const BATCH = 100;

/** Every row after an id, in the order of ids; for one that cannot be had, its id alone. Rejects where not even the ids can be had. */
export async function salvage(db: Dexie, after: unknown): Promise<unknown[]> {
	const log = db.table<unknown, string>('events');
	const ids = await log.where(':id').above(after).primaryKeys();
	const rows: unknown[] = [];
	for (let from = 0; from < ids.length; from += BATCH) {
		const some = ids.slice(from, from + BATCH);
		const batch = await log.bulkGet(some).catch(() => null);
		if (batch) rows.push(...batch);
		else for (const id of some) rows.push(await log.get(id).catch(() => ({ id })));
	}
	return rows;
}
