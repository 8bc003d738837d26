/** What can be wrong with a backup file, and what is found in one all the same. */
import type { Fault } from '../fault.ts';
import type { LogEvent } from '../log/event.ts';
import { readEvent } from '../log/read-event.ts';

export type BackupFaultCode =
	| 'backup-too-large'
	| 'backup-too-deep'
	| 'backup-not-json'
	| 'backup-foreign'
	| 'backup-newer'
	| 'backup-malformed'
	| 'backup-checksum'
	/** A piece is not as it was written: `data.device`, `data.number`, and `data.lost`, events of it that are gone. */
	| 'segment-damaged'
	/** A piece is not in the file: the same data. */
	| 'segment-missing'
	| 'event-unreadable';

export type BackupFault = Fault<BackupFaultCode>;

export interface BackupContents {
	/** Those that could be read, in canonical order, each once. */
	readonly events: readonly LogEvent[];
	/** What is wrong with the file; none when it is as it was written. One `event-unreadable` for each bad event. */
	readonly faults: readonly BackupFault[];
}

/** Rows of a list that are read: a file of the greatest size has room for fewer events. */
export const ROWS_MAX = 250_000;

/** Longest piece of a file that a fault quotes. */
const QUOTED = 64;

export const cut = (text: string): string => text.slice(0, QUOTED);

export const refuse = <Code extends BackupFaultCode>(code: Code, data: Fault['data'] = {}, path = '') =>
	({ ok: false, faults: [path === '' ? { code, data } : { code, data, path }] }) as const;

/** Reads each row, up to `ROWS_MAX`; of one that is no event, its first fault, placed in the file. @param path of the list */
export function readRows(rows: readonly unknown[], path: string): { events: LogEvent[]; faults: BackupFault[] } {
	const events: LogEvent[] = [];
	const faults: BackupFault[] = [];
	if (rows.length > ROWS_MAX) faults.push(tooMany(rows, ROWS_MAX, path));
	for (const [index, row] of rows.slice(0, ROWS_MAX).entries()) {
		const read = readEvent(row);
		if (read.ok) events.push(read.value);
		else faults.push(...read.faults.slice(0, 1).map((fault) => placed(fault, `${path}[${index}]`, index)));
	}
	return { events, faults };
}

/** Of a list with more rows than are read. */
export const tooMany = ({ length }: readonly unknown[], most: number, path: string): BackupFault => ({
	code: 'backup-malformed',
	data: { count: length, most },
	path
});

function placed(fault: Fault<'event-unreadable'>, at: string, index: number): BackupFault {
	return { ...fault, data: { ...fault.data, index }, path: fault.path ? `${at}.${fault.path}` : at };
}
