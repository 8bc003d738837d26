/** How a page is left with answers that no store would take: at once, and nothing can be fetched for it. */
import type { LogEvent } from '#lib/core/log/event.ts';

/** In session storage: of this tab alone, and kept over a reload. */
export const CARRIED_KEY = 'liptako-carried';
const RENEWED_KEY = 'liptako-renewed';
/** A page that would reload sooner after the last time is in a loop, milliseconds. */
const LOOP = 5000;

/** The rows in a text that was put by, as they are; none where it is no such text. */
export function rowsIn(text: string | null): readonly unknown[] {
	try {
		const rows: unknown = JSON.parse(text ?? '');
		return Array.isArray(rows) ? rows : [];
	} catch {
		return [];
	}
}

/** The text to put by: these and what is carried already, of which the store has taken nothing yet. */
export function withCarried(text: string | null, events: readonly LogEvent[]): string {
	const ids = new Set<unknown>(events.map(({ id }) => id));
	const isOther = (row: unknown): boolean => typeof row === 'object' && row !== null && 'id' in row && !ids.has(row.id);
	return JSON.stringify([...rowsIn(text).filter(isOther), ...events]);
}

/** Loads the page anew unless it was loaded anew just now. Returns whether it does. @param now the wall clock, milliseconds */
export function renew(session: Pick<Storage, 'getItem' | 'setItem'>, now: number, reload: () => void): boolean {
	const last = Number(session.getItem(RENEWED_KEY) ?? 0);
	if (Math.abs(now - last) < LOOP) return false;
	session.setItem(RENEWED_KEY, String(now));
	reload();
	return true;
}
