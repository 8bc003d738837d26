/** The segments of a backup file one by one: each sound, or with what of it can be saved. */
import { canonicalJson } from '../canonical.ts';
import type { LogEvent } from '../log/event.ts';
import { readEvent } from '../log/read-event.ts';
import { type BackupFault, cut, readRows } from './backup-fault.ts';
import { crc32 } from './crc32.ts';
import { SEGMENT_EVENTS, SEGMENT_FORMAT, type Sha256 } from './segment.ts';

/** Lists and objects within each other in a row, an event or a line of a file; the deepest line has five. */
export const ROW_DEPTH_MAX = 16;
/** Rows of a damaged segment that are looked at: lines of the one after it may have run into it. */
const ROWS_LOOKED_AT = 10 * SEGMENT_EVENTS;

/** A sealed segment as it was found in a file: nothing of it is believed yet. */
export interface Piece {
	readonly hash: unknown;
	/** CRC-32 of each event. */
	readonly crc: unknown;
	readonly segment: unknown;
}

/** What a piece turned out to hold. */
export interface Examined {
	/** What it calls itself; an empty device or number 0 where that cannot be read. */
	readonly device: string;
	readonly number: number;
	readonly previous: string;
	/** Empty when it is not sound. */
	readonly hash: string;
	readonly events: readonly LogEvent[];
	readonly faults: readonly BackupFault[];
}

export type Fields = ReadonlyMap<string, unknown>;

export const fieldsOf = (value: unknown): Fields =>
	new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);

const textOf = (value: unknown): string => (typeof value === 'string' ? cut(value) : '');
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numberOf = (value: unknown): number => (Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0);

export function pieceOf(value: unknown): Piece {
	const fields = fieldsOf(value);
	return { hash: fields.get('hash'), crc: fields.get('crc'), segment: fields.get('segment') };
}

const isFull = ({ length }: readonly unknown[], count: unknown): boolean =>
	length === count && length <= SEGMENT_EVENTS;

/** @param index in the file's list, for the faults' paths */
export async function examine(piece: Piece, index: number, sha256: Sha256): Promise<Examined> {
	const segment = fieldsOf(piece.segment);
	const rows = listOf(segment.get('events')).slice(0, ROWS_LOOKED_AT);
	const link = {
		device: textOf(segment.get('device')),
		number: numberOf(segment.get('number')),
		previous: textOf(segment.get('previous'))
	};
	const isOurs = segment.get('format') === SEGMENT_FORMAT && link.number > 0 && isFull(rows, segment.get('count'));
	const hash = isOurs ? await sha256(canonicalJson(piece.segment)) : '';
	if (isOurs && hash === piece.hash) return { ...link, hash, ...readRows(rows, `segments[${index}].segment.events`) };
	const events = intact(rows, listOf(piece.crc).slice(0, ROWS_LOOKED_AT));
	return { ...link, hash: '', events, faults: [damaged(piece, link, { index, kept: events.length })] };
}

/** Of a damaged segment the events that are as they were written, by their own sums. */
function intact(rows: readonly unknown[], crc: readonly unknown[]): LogEvent[] {
	const sums = new Set(crc);
	return rows.flatMap((row) => {
		const read = readEvent(row);
		return read.ok && sums.has(crc32(canonicalJson(row))) ? [read.value] : [];
	});
}

function damaged(
	{ crc, segment }: Piece,
	{ device, number }: Pick<Examined, 'device' | 'number'>,
	{ index, kept }: { readonly index: number; readonly kept: number }
): BackupFault {
	const fields = fieldsOf(segment);
	// whichever says most: each may be what was damaged
	const told = Math.max(listOf(crc).length, numberOf(fields.get('count')), listOf(fields.get('events')).length);
	const lost = Math.max(0, Math.min(told, SEGMENT_EVENTS) - kept);
	return { code: 'segment-damaged', data: { device, number, lost }, path: `segments[${index}]` };
}
