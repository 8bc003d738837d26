/**
 * The whole log as one file: docs/formats/log.md. It brings the schema library with it, so load it when it is asked for.
 */
import { canonicalJson } from '../canonical.ts';
import type { Fault, Result } from '../fault.ts';
import type { BankEdition, DeviceId, Millis } from '../ids.ts';
import type { LogEvent } from '../log/event.ts';
import { canonical } from '../log/order.ts';
import { readEvent } from '../log/read-event.ts';
import { backupSchema, FORMAT, VERSION } from './backup.schema.ts';
import { jsonDepth } from './json-depth.ts';

/** UTF-16 code units of a file, some 110,000 answers. */
export const SIZE_MAX = 50_000_000;
/** Lists and objects within each other; a log has four. */
const DEPTH_MAX = 32;
/** Longest piece of a file that a fault quotes. */
const QUOTED = 64;

export type BackupFaultCode =
	| 'backup-too-large'
	| 'backup-too-deep'
	| 'backup-not-json'
	| 'backup-foreign'
	| 'backup-newer'
	| 'backup-malformed'
	| 'backup-checksum'
	| 'event-unreadable';

export interface BackupHead {
	/** The wall clock. */
	readonly made: Millis;
	/** Name and version of the program, 1 … 100 characters. */
	readonly app: string;
	readonly edition: BankEdition;
	readonly device: DeviceId;
}

export interface BackupContents {
	/** Those that could be read, in canonical order, each once. */
	readonly events: readonly LogEvent[];
	/** What is wrong with the file; none when it is as it was written. One `event-unreadable` for each bad event. */
	readonly faults: readonly Fault<BackupFaultCode>[];
}

/** 64 lower-case hex digits of the SHA-256 of a text's UTF-8. */
type Sha256 = (text: string) => Promise<string>;

/**
 * The file: JSON, one event a line in canonical order and canonical form. Fault `backup-too-large` (`data.size`,
 * `data.most`) rather than a file that could not be read again. Rejects only when `sha256` does.
 */
export async function writeBackup(
	events: readonly LogEvent[],
	{ made, ...head }: BackupHead,
	sha256: Sha256
): Promise<Result<string, 'backup-too-large'>> {
	const lines = canonical(events).map(canonicalJson);
	const checksum = await sha256(`[${lines.join(',')}]`);
	const about = { format: FORMAT, version: VERSION, made: new Date(made).toISOString(), ...head, count: lines.length };
	const opening = JSON.stringify(about, null, '\t').slice(0, -2);
	const text = `${opening},\n\t"events": [\n${lines.join(',\n')}\n\t],\n\t"checksum": "${checksum}"\n}\n`;
	return text.length > SIZE_MAX
		? refuse('backup-too-large', { size: text.length, most: SIZE_MAX })
		: { ok: true, value: text };
}

const refuse = <Code extends BackupFaultCode>(code: Code, data: Fault['data'] = {}, path = '') =>
	({ ok: false, faults: [path === '' ? { code, data } : { code, data, path }] }) as const;

/**
 * The events of a file. Refused is what is too large or too deep, not JSON, not ours, of a later version, or without a
 * list of events. Anything else that is wrong is told among the faults while the good events are offered.
 * Never throws, whatever the text; rejects only when `sha256` does.
 */
export async function readBackup(text: string, sha256: Sha256): Promise<Result<BackupContents, BackupFaultCode>> {
	if (text.length > SIZE_MAX) return refuse('backup-too-large', { size: text.length, most: SIZE_MAX });
	if (jsonDepth(text) > DEPTH_MAX) return refuse('backup-too-deep', { most: DEPTH_MAX });
	const parsed = parse(text);
	if (parsed === undefined) return refuse('backup-not-json');
	const file = new Map<string, unknown>(isFields(parsed.json) ? Object.entries(parsed.json) : []);
	const [format, version, rows] = [file.get('format'), file.get('version'), file.get('events')];
	if (format !== FORMAT) return refuse('backup-foreign', typeof format === 'string' ? { format: cut(format) } : {});
	if (typeof version === 'number' && version > VERSION) return refuse('backup-newer', { version });
	if (!Array.isArray(rows)) return refuse('backup-malformed', {}, 'events');

	const { events, faults } = readRows(rows);
	const found = [
		...headFaults(parsed.json, rows.length),
		...(await checksumFaults(file.get('checksum'), rows, sha256))
	];
	return { ok: true, value: { events: canonical(events), faults: [...found, ...faults] } };
}

const isFields = (value: unknown): value is object => typeof value === 'object' && value !== null;
const cut = (text: string): string => text.slice(0, QUOTED);

function parse(text: string): { readonly json: unknown } | undefined {
	try {
		return { json: JSON.parse(text) };
	} catch {
		return undefined;
	}
}

function headFaults(file: unknown, found: number): Fault<BackupFaultCode>[] {
	const read = backupSchema.safeParse(file);
	if (!read.success) {
		return read.error.issues.map(({ code, path }) => ({
			code: 'backup-malformed',
			data: { rule: code },
			path: cut(path.map(String).join('.'))
		}));
	}
	const { count } = read.data;
	return count === found ? [] : [{ code: 'backup-malformed', data: { count, found }, path: 'count' }];
}

async function checksumFaults(
	checksum: unknown,
	rows: readonly unknown[],
	sha256: Sha256
): Promise<Fault<BackupFaultCode>[]> {
	const actual = await sha256(canonicalJson(rows));
	return checksum === actual ? [] : [{ code: 'backup-checksum', data: { actual }, path: 'checksum' }];
}

function readRows(rows: readonly unknown[]): { events: LogEvent[]; faults: Fault<BackupFaultCode>[] } {
	const events: LogEvent[] = [];
	const faults: Fault<BackupFaultCode>[] = [];
	for (const [index, row] of rows.entries()) {
		const read = readEvent(row);
		if (read.ok) events.push(read.value);
		else faults.push(...read.faults.slice(0, 1).map((fault) => placed(fault, index)));
	}
	return { events, faults };
}

function placed(fault: Fault<'event-unreadable'>, index: number): Fault<BackupFaultCode> {
	const path = fault.path ? `events[${index}].${fault.path}` : `events[${index}]`;
	return { ...fault, data: { ...fault.data, index }, path };
}
