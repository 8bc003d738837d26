/** Rows as they come out of a store or from another tab: unknown until the schema has read them. */
import type { Fault } from '#lib/core/fault.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { readEvent } from '#lib/core/log/read-event.ts';

/** The key of a row, as text; empty where it has none. */
function keyOf(row: unknown): string {
	if (typeof row !== 'object' || row === null || !('id' in row)) return '';
	return typeof row.id === 'string' || typeof row.id === 'number' ? String(row.id) : '';
}

/** A reading under way. */
interface Pile {
	readonly events: LogEvent[];
	readonly faults: Fault<'event-unreadable'>[];
	readonly unread: unknown[];
}

/** Reads each row onto the pile; for one that cannot be read, its first fault with the row's key as `data.id`. */
export function readRows(rows: readonly unknown[], pile: Pile = { events: [], faults: [], unread: [] }): Pile {
	const { events, faults, unread } = pile;
	for (const row of rows) {
		const read = readEvent(row);
		if (read.ok) {
			events.push(read.value);
			continue;
		}
		unread.push(row);
		const [first] = read.faults;
		const data = { ...first?.data, id: keyOf(row) };
		faults.push(first ? { ...first, data } : { code: 'event-unreadable', data });
	}
	return pile;
}
