/**
 * The whole log as one file: docs/formats/backup.md. It brings the schema library with it, so load it when it is asked for.
 */
import { canonicalJson } from '../canonical.ts';
import type { Result } from '../fault.ts';
import type { BankEdition, DeviceId, Millis } from '../ids.ts';
import type { LogEvent } from '../log/event.ts';
import { canonical } from '../log/order.ts';
import { readBackup1 } from './backup-1.ts';
import { readBackup2, salvageBackup } from './backup-2.ts';
import { FORMAT, VERSION } from './backup.schema.ts';
import { type BackupContents, type BackupFaultCode, cut, refuse } from './backup-fault.ts';
import { crc32 } from './crc32.ts';
import { jsonDepth } from './json-depth.ts';
import { fieldsOf } from './pieces.ts';
import { byDevice, seal, type Sealed, SEGMENT_EVENTS, type Sha256 } from './segment.ts';

/** UTF-16 code units of a file, some 110,000 answers. */
export const SIZE_MAX = 50_000_000;
/** Lists and objects within each other; a log has seven. */
const DEPTH_MAX = 32;

export interface BackupHead {
	/** The wall clock. */
	readonly made: Millis;
	/** Name and version of the program, 1 … 100 characters. */
	readonly app: string;
	readonly edition: BankEdition;
	readonly device: DeviceId;
	/** Rows of the log that nobody could read here, each as the text of its JSON. They go along as they are. */
	readonly unread?: readonly string[];
}

/**
 * The file: JSON, segment by segment, one event a line in canonical form. Fault `backup-too-large` (`data.size`,
 * `data.most`) rather than a file that could not be read again. Rejects only when `sha256` does.
 */
export async function writeBackup(
	events: readonly LogEvent[],
	{ made, unread = [], ...head }: BackupHead,
	sha256: Sha256
): Promise<Result<string, 'backup-too-large'>> {
	const log = canonical(events);
	// before anything is sealed: hashing takes longer than counting
	const least = log.reduce((sum, event) => sum + canonicalJson(event).length, 0);
	if (least > SIZE_MAX) return refuse('backup-too-large', { size: least, most: SIZE_MAX });
	const lines: string[] = [];
	const chains: object[] = [];
	for (const [device, own] of byDevice(log)) {
		const sealed = await seal(device, own, { last: undefined, sha256 });
		for (const one of sealed) lines.push(linesOf(one, own));
		chains.push({ device, segments: sealed.length, count: own.length, last: sealed.at(-1)?.hash ?? '' });
	}
	const about = { format: FORMAT, version: VERSION, made: new Date(made).toISOString(), ...head };
	const sums = { ...about, count: log.length, chains, ...(unread.length > 0 ? { unread } : {}) };
	const checksum = await sha256(canonicalJson(sums));
	const opening = JSON.stringify({ ...sums, checksum }, null, '\t').slice(0, -2);
	const text = `${opening},\n\t"segments": [\n${lines.join(',\n')}\n\t]\n}\n`;
	return text.length > SIZE_MAX
		? refuse('backup-too-large', { size: text.length, most: SIZE_MAX })
		: { ok: true, value: text };
}

/** A sealed segment on its lines. @param own every event of its device */
function linesOf({ hash, number, text }: Sealed, own: readonly LogEvent[]): string {
	const events = own.slice((number - 1) * SEGMENT_EVENTS, number * SEGMENT_EVENTS).map(canonicalJson);
	const opening = text.slice(0, text.indexOf('[') + 1);
	const closing = text.slice(opening.length + events.join(',').length);
	const crc = events.map((event) => `"${crc32(event)}"`).join(',');
	return `{"hash":"${hash}","crc":[${crc}],"segment":${opening}\n${events.join(',\n')}\n${closing}}`;
}

/**
 * The events of a file. Refused is what is too large or too deep, not JSON and not a damaged backup, not ours, of a
 * later version, or without a list of events. Anything else that is wrong is told among the faults while the good events
 * are offered. Never throws, whatever the text; rejects only when `sha256` does.
 */
export async function readBackup(text: string, sha256: Sha256): Promise<Result<BackupContents, BackupFaultCode>> {
	if (text.length > SIZE_MAX) return refuse('backup-too-large', { size: text.length, most: SIZE_MAX });
	if (jsonDepth(text) > DEPTH_MAX) return refuse('backup-too-deep', { most: DEPTH_MAX });
	const json = parse(text);
	const read = json === undefined ? refuse('backup-not-json') : await readJson(json, sha256);
	if (read.ok || read.faults[0].code === 'backup-newer') return read;
	// the lines of its segments can be sound where the whole is not, or no longer says what it is
	const saved = await salvageBackup(text, sha256);
	return saved ? { ok: true, value: saved } : read;
}

async function readJson(json: unknown, sha256: Sha256): Promise<Result<BackupContents, BackupFaultCode>> {
	const file = fieldsOf(json);
	const [format, version, segments] = [file.get('format'), file.get('version'), file.get('segments')];
	if (format !== FORMAT) return refuse('backup-foreign', typeof format === 'string' ? { format: cut(format) } : {});
	if (typeof version === 'number' && version > VERSION) return refuse('backup-newer', { version });
	if (Array.isArray(segments)) return { ok: true, value: await readBackup2(json, segments, sha256) };
	return readBackup1(json, sha256);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
