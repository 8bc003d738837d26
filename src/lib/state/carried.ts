/** Answers that no store would take, carried over a reload of this tab. Fetched when there are any, or are to be. */
import type { LogEvent } from '#lib/core/log/event.ts';
import { readRows } from '#lib/storage/reading.ts';
import type { Store } from '#lib/storage/store.ts';
import { CARRIED_KEY, rowsIn } from './carrying.ts';

const RENEWED_KEY = 'liptako-renewed';
/** A page that would reload sooner after the last time is in a loop, milliseconds. */
const LOOP = 5000;

type Session = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

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

/** Loads the page anew unless it was loaded anew just now. Returns whether it does. @param now the wall clock, milliseconds */
export function renew(session: Session, now: number, reload: () => void): boolean {
	const last = Number(session.getItem(RENEWED_KEY) ?? 0);
	if (Math.abs(now - last) < LOOP) return false;
	session.setItem(RENEWED_KEY, String(now));
	reload();
	return true;
}
