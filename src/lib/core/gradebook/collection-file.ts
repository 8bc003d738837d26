/** A teacher's collection as a file, to be merged on another device: JSON, readable without us. docs/formats/collection.md */
import type { Handed } from '../assign/rows.ts';
import { isHanded, isSubmission } from '../assign/read-rows.ts';
import { jsonDepth } from '../exchange/json-depth.ts';
import type { Result } from '../fault.ts';
import { isMillis, type Millis } from '../ids.ts';
import { receivedId, type Note, type Received } from './received.ts';

export const COLLECTION_FORMAT = 'liptako-collection';
export const COLLECTION_VERSION = 1;
/** UTF-16 code units of a note. */
export const NOTE_MAX = 500;
const DEPTH_MAX = 24;
const ROWS_MAX = 100_000;

export interface CollectionFile {
	readonly format: typeof COLLECTION_FORMAT;
	readonly v: typeof COLLECTION_VERSION;
	readonly made: Millis;
	/** What the submissions are to, with the keys of the teacher's own questions: without them nothing can be marked. */
	readonly assignments: readonly Handed[];
	readonly submissions: readonly Received[];
	readonly notes: readonly Note[];
}

/** `collection-damaged`: no collection, or cut short. `collection-newer`: of a later version. */
export type CollectionFaultCode = 'collection-damaged' | 'collection-newer';

export interface ReadCollection extends Pick<CollectionFile, 'assignments' | 'submissions' | 'notes'> {
	/** Rows that could not be read: they were left out. */
	readonly bad: number;
}

const refused = (code: CollectionFaultCode) => ({ ok: false, faults: [{ code, data: {} }] }) as const;

export const collectionText = (file: Omit<CollectionFile, 'format' | 'v'>): string =>
	`${JSON.stringify({ format: COLLECTION_FORMAT, v: COLLECTION_VERSION, ...file })}\n`;

/** Whether a text means to be a collection at all. */
export const looksLikeCollection = (text: string): boolean => /^\s*\{\s*"format"\s*:\s*"liptako-collection"/.test(text);

/** What can be read of a collection; rows that no reader knows are counted, not taken. */
export function readCollection(text: string): Result<ReadCollection, CollectionFaultCode> {
	if (jsonDepth(text) > DEPTH_MAX) return refused('collection-damaged');
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refused('collection-damaged');
	}
	const file = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
	if (file.get('format') !== COLLECTION_FORMAT) return refused('collection-damaged');
	if (file.get('v') !== COLLECTION_VERSION) return refused('collection-newer');
	const assignments = rowsIn(file.get('assignments'), isHanded);
	const submissions = rowsIn(file.get('submissions'), isReceived);
	const notes = rowsIn(file.get('notes'), isNote);
	if (!assignments || !submissions || !notes) return refused('collection-damaged');
	const bad = assignments.bad + submissions.bad + notes.bad;
	return { ok: true, value: { assignments: assignments.rows, submissions: submissions.rows, notes: notes.rows, bad } };
}

function rowsIn<Row>(value: unknown, is: (row: unknown) => row is Row) {
	if (!Array.isArray(value) || value.length > ROWS_MAX) return undefined;
	const rows = value.filter(is);
	return { rows, bad: value.length - rows.length };
}

/** A row of the table of submissions that this release can read. */
export function isReceived(row: unknown): row is Received {
	if (typeof row !== 'object' || row === null || !('v' in row) || row.v !== 1) return false;
	if (!('received' in row) || typeof row.received !== 'number' || !isMillis(row.received)) return false;
	return 'submission' in row && isSubmission(row.submission) && 'id' in row && row.id === receivedId(row.submission);
}

export function isNote(row: unknown): row is Note {
	if (typeof row !== 'object' || row === null || !('v' in row) || row.v !== 1) return false;
	if (!('id' in row) || typeof row.id !== 'string' || row.id.length > 300) return false;
	if (!('text' in row) || typeof row.text !== 'string' || row.text.length > NOTE_MAX) return false;
	return 'at' in row && typeof row.at === 'number' && isMillis(row.at);
}
