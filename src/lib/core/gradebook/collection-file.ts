/** A teacher's collection as a file, to be merged on another device: JSON, readable without us. docs/formats/collection.md */
import { cutText } from '../answer/cut.ts';
import { LABEL_MAX } from '../assign/assignment.ts';
import type { Handed } from '../assign/rows.ts';
import { isHanded, isNote, isReceived } from '../assign/read-rows.ts';
import { parseJson } from '../exchange/json-depth.ts';
import type { Result } from '../fault.ts';
import type { Millis } from '../ids.ts';
import type { Note, Received } from './received.ts';

export const COLLECTION_FORMAT = 'liptako-collection';
export const COLLECTION_VERSION = 1;
const DEPTH_MAX = 24;
/** UTF-16 code units: a file of a school is shorter. */
export const COLLECTION_MAX = 50_000_000;
/** Rows of a kind. */
export const ROWS_MAX = 100_000;

export interface CollectionFile {
	readonly format: typeof COLLECTION_FORMAT;
	readonly v: typeof COLLECTION_VERSION;
	readonly made: Millis;
	/** What the teacher calls themselves, so that a colleague sees whose results these are. */
	readonly from?: string;
	/** What the submissions are to, with the keys of the teacher's own questions: without them nothing can be marked. */
	readonly assignments: readonly Handed[];
	readonly submissions: readonly Received[];
	readonly notes: readonly Note[];
}

/** `collection-damaged`: no collection, or cut short. `collection-newer`: of a later version. */
export type CollectionFaultCode = 'collection-damaged' | 'collection-newer';

export interface ReadCollection extends Pick<CollectionFile, 'assignments' | 'submissions' | 'notes'> {
	/** Empty: they did not say. */
	readonly from: string;
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
	const value = text.length > COLLECTION_MAX ? undefined : parseJson(text, DEPTH_MAX);
	const file = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
	if (file.get('format') !== COLLECTION_FORMAT) return refused('collection-damaged');
	if (file.get('v') !== COLLECTION_VERSION) return refused('collection-newer');
	const assignments = rowsIn(file.get('assignments'), isHanded);
	const submissions = rowsIn(file.get('submissions'), isReceived);
	const notes = rowsIn(file.get('notes'), isNote);
	if (!assignments || !submissions || !notes) return refused('collection-damaged');
	const bad = assignments.bad + submissions.bad + notes.bad;
	const from = nameIn(file.get('from'));
	const read = { from, assignments: assignments.rows, submissions: submissions.rows, notes: notes.rows, bad };
	return { ok: true, value: read };
}

/** On one line, and no longer than a learner's name may be. */
const nameIn = (value: unknown): string =>
	typeof value === 'string' ? cutText(value.replace(/\s+/gu, ' ').trim(), LABEL_MAX) : '';

function rowsIn<Row>(value: unknown, is: (row: unknown) => row is Row) {
	if (!Array.isArray(value) || value.length > ROWS_MAX) return undefined;
	const rows = value.filter(is);
	return { rows, bad: value.length - rows.length };
}
