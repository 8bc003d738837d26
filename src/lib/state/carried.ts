/** Answers that no store would take, carried over a reload of this tab. Fetched when there are any, or are to be. */
import type { LogEvent } from '#lib/core/log/event.ts';
import { readRows } from '#lib/storage/reading.ts';
import type { Store } from '#lib/storage/store.ts';
import { CARRIED_KEY, rowsIn } from './carrying.ts';

type Session = Pick<Storage, 'getItem' | 'removeItem'>;

/** What was carried, each read as any row from outside is. */
function carriedIn(session: Session): readonly LogEvent[] {
	return readRows(rowsIn(session.getItem(CARRIED_KEY))).events;
}

/** Saves what was carried over. Resolves to the number added; what the store refuses stays carried. */
export async function unload(session: Session, store: Pick<Store, 'append'>): Promise<number> {
	const events = carriedIn(session);
	try {
		const added = await store.append(events);
		session.removeItem(CARRIED_KEY);
		return added;
	} catch {
		return 0;
	}
}
