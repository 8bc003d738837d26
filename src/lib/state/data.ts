/** The log as a file, in and out. The reader and its schemas are fetched when a file is opened, not before. */
import type { BackupFault, BackupFaultCode } from '#lib/core/exchange/backup-fault.ts';
import type { BankEdition, DeviceId, Millis } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { StoreError, type Store, type StoreFaultCode } from '#lib/storage/store.ts';

/** Why a whole file can be refused; what is wrong with a piece of it costs that piece. */
export type FileFaultCode = Exclude<BackupFaultCode, 'segment-damaged' | 'segment-missing'>;

/** What became of a file offered for restoring. Nothing is ever replaced. */
export type RestoreOutcome =
	| {
			readonly kind: 'restored';
			readonly added: number;
			/** Already here, and the same. */
			readonly known: number;
			/** Under the id of an entry here, and not the same: those here were kept. */
			readonly differing: number;
			readonly bad: number;
	  }
	/** Damaged: these events can be read; `bad` cannot, or the file is not as it was written. The learner decides. */
	| {
			readonly kind: 'partly';
			readonly events: readonly LogEvent[];
			readonly bad: number;
			/** Numbers of the damaged and the missing segments, of whichever device, 1 for a device's first. */
			readonly pieces: readonly number[];
	  }
	| { readonly kind: 'refused'; readonly code: FileFaultCode | StoreFaultCode };

type FileRead = { readonly kind: 'read'; readonly events: readonly LogEvent[] } | RestoreOutcome;

/** Bytes; a file of the greatest size in text is no larger. */
const BYTES_MAX = 200_000_000;

export interface LogFile {
	readonly name: string;
	readonly text: string;
	readonly count: number;
}

interface LogHead {
	readonly made: Millis;
	readonly day: string;
	readonly edition: BankEdition;
	readonly device: DeviceId;
	/** Rows of the store that no schema could read. */
	readonly unread: readonly unknown[];
}

/** Every event, those not saved yet included. */
export async function exportLog(
	events: readonly LogEvent[],
	{ day, unread, ...head }: LogHead
): Promise<LogFile | 'backup-too-large'> {
	const [{ writeBackup }, { sha256 }] = await Promise.all([
		import('#lib/core/exchange/backup.ts'),
		import('#lib/storage/sha256.ts')
	]);
	const about = { ...head, app: 'Liptako 0.1.0' };
	const whole = await writeBackup(events, { ...about, unread: unread.map(textOf) }, sha256);
	// what nobody can read must not keep what everybody can from being saved; it stays in the store
	const written = whole.ok || unread.length === 0 ? whole : await writeBackup(events, about, sha256);
	if (!written.ok) return 'backup-too-large';
	return { name: `liptako-log-${day}.json`, text: written.value, count: events.length };
}

/** A row as JSON, whatever it is: the store may hold what JSON has no word for. */
function textOf(row: unknown): string {
	try {
		return JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
	} catch {
		return 'null'; // in a ring, or thousands deep: no JSON
	}
}

export async function readLog(file: Blob): Promise<FileRead> {
	if (file.size > BYTES_MAX) return { kind: 'refused', code: 'backup-too-large' };
	const [{ readBackup }, { sha256 }] = await Promise.all([
		import('#lib/core/exchange/backup.ts'),
		import('#lib/storage/sha256.ts')
	]);
	const read = await readBackup(await file.text(), sha256);
	if (!read.ok) return { kind: 'refused', code: codeOf(read.faults[0]) };
	const { events, faults } = read.value;
	if (faults.length === 0) return { kind: 'read', events };
	if (events.length === 0) return { kind: 'refused', code: codeOf(faults[0]) };
	return {
		kind: 'partly',
		events,
		bad: faults.reduce((sum, fault) => sum + lostTo(fault), 0),
		pieces: piecesIn(faults)
	};
}

function codeOf(fault: BackupFault | undefined): FileFaultCode {
	if (!fault) return 'backup-not-json';
	return fault.code === 'segment-damaged' || fault.code === 'segment-missing' ? 'backup-checksum' : fault.code;
}

/** Events that a fault costs. */
function lostTo({ code, data }: BackupFault): number {
	return code === 'event-unreadable' ? 1 : Number(data['lost'] ?? 0);
}

function piecesIn(faults: readonly BackupFault[]): number[] {
	const hurt = faults.filter(({ code }) => code === 'segment-damaged' || code === 'segment-missing');
	return hurt.map(({ data }) => Number(data['number'])).filter((number) => number > 0);
}

/** Adds what the store does not have, in one piece. Of two under one id the store keeps its own, and that is told. */
export async function addEvents(store: Store, events: readonly LogEvent[], bad: number): Promise<RestoreOutcome> {
	try {
		const added = await store.append(events);
		const left = events.length - added;
		const differing = left > 0 ? await differingFrom((await store.read()).events, events) : 0;
		return { kind: 'restored', added, known: Math.max(0, left - differing), differing, bad };
	} catch (error) {
		return { kind: 'refused', code: error instanceof StoreError ? error.code : 'failed' };
	}
}

/** How many events say something else than the log's own under the same id. */
async function differingFrom(log: readonly LogEvent[], events: readonly LogEvent[]): Promise<number> {
	const { canonicalJson } = await import('#lib/core/canonical.ts');
	const own = new Map(log.map((event) => [event.id, event]));
	return events.filter((event) => canonicalJson(own.get(event.id) ?? event) !== canonicalJson(event)).length;
}

/** Events of a file that the log has not: of two under one id the store keeps its own, and so do the screens and the second copy. */
export function unknownTo(log: readonly LogEvent[], events: readonly LogEvent[]): LogEvent[] {
	const known = new Set(log.map(({ id }) => id));
	return events.filter(({ id }) => !known.has(id));
}
