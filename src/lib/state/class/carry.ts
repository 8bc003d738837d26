/** A teacher's class as one file, for another device: keys, own questions, what was handed out and what came back. */
import { parseJson } from '#lib/core/exchange/json-depth.ts';
import { isDraft, isHanded, isOwnRow, isPrinted, isReceived } from '#lib/core/assign/read-rows.ts';
import type { ClassChange, ClassRow, ClassStore, ClassTable } from '#lib/storage/class/class-store.ts';
import { areOwnKeys, keyRows, takeKeys } from '#lib/storage/class/keys.ts';
import { banksThatFit } from './banks-that-fit.ts';
import { isBankRow } from './editions.ts';

const FORMAT = 'liptako-class';
const VERSION = 1;
/** UTF-16 code units, and the bytes that they are at most. */
export const CLASS_FILE_MAX = 50_000_000;
const BYTES_MAX = 3 * CLASS_FILE_MAX;
const DEEPEST = 32;
/** Rows of a table. */
export const CLASS_ROWS_MAX = 100_000;

const isRow = (value: unknown): value is ClassRow =>
	typeof value === 'object' &&
	value !== null &&
	'id' in value &&
	typeof value.id === 'string' &&
	value.id.length <= 100;

/** What a row of each table that travels must be. A learner's own takings and the device's key stay. */
const READERS: Readonly<Partial<Record<ClassTable, (row: unknown) => boolean>>> = {
	drafts: isDraft,
	assignments: (row) => isHanded(row) || isPrinted(row),
	own: isOwnRow,
	banks: isBankRow,
	submissions: isRow,
	notes: isRow
};
const TABLES: readonly ClassTable[] = ['drafts', 'assignments', 'own', 'banks', 'submissions', 'notes'];

export interface ClassFile {
	readonly text: string;
	/** Editions in a language that found no room in it. */
	readonly leftOut: number;
}

/** Never a file too large for `readCarried`: undefined where there is no smaller one. @param most UTF-16 code units */
export async function carriedClass(store: ClassStore, most = CLASS_FILE_MAX): Promise<ClassFile | undefined> {
	const { banks = [], ...tables } = Object.fromEntries(
		await Promise.all(TABLES.map(async (table) => [table, await store.all(table)] as const))
	);
	const keys = (await takeKeys(store)) ?? null;
	const rest = JSON.stringify({ format: FORMAT, version: VERSION, keys, tables: { ...tables, banks: [] } });
	const end = '[]}}';
	const used = new Set((tables.submissions ?? []).flatMap(languageOf));
	const fitting = banksThatFit(banks.filter(isRow), used, most - rest.length);
	if (fitting === undefined || rest.length > most) return undefined;
	return { text: `${rest.slice(0, -end.length)}[${fitting.texts.join(',')}]}}`, leftOut: fitting.leftOut };
}

/** Under which name the bank is kept that a learner answered in, where the result says so. */
function languageOf(row: unknown): readonly string[] {
	if (!isReceived(row)) return [];
	const { edition, language } = row.submission;
	return language === undefined ? [] : [`${edition}/${language}`];
}

export interface Carried {
	readonly keys: readonly ClassRow[];
	/** The file's keys are not those of this device. */
	readonly otherKeys: boolean;
	/** With the file's keys, or those of this device that are the same. */
	readonly changes: readonly ClassChange[];
	/** Without its keys: nobody here vouches for its results. */
	readonly unvouched: readonly ClassChange[];
	/** Rows that this device does not have. */
	readonly added: number;
}

/** The same of a file, which is not even looked into where it is larger than any of ours. */
export const readCarriedFile = async (file: Blob, store: ClassStore): Promise<Carried | undefined> =>
	file.size > BYTES_MAX ? undefined : readCarried(await file.text(), store);

/** What a file would add: nothing here is replaced. Undefined where it is no such file. */
export async function readCarried(text: string, store: ClassStore): Promise<Carried | undefined> {
	const fields = parsed(text);
	if (fields?.get('format') !== FORMAT || fields.get('version') !== VERSION) return undefined;
	const tables = fields.get('tables');
	if (typeof tables !== 'object' || tables === null) return undefined;
	const changes: ClassChange[] = [];
	for (const [name, rows] of Object.entries(tables)) {
		const table = TABLES.find((one) => one === name);
		const isSound = table && READERS[table];
		if (!isSound || !Array.isArray(rows)) continue;
		if (rows.length > CLASS_ROWS_MAX) return undefined;
		const known = new Set((await store.all(table)).filter(isRow).map(({ id }) => id));
		changes.push({ table, put: rows.filter(isRow).filter((row) => isSound(row) && !known.has(row.id)) });
	}
	const carried = fields.get('keys');
	const keys = carried === null ? [] : await keyRows(carried);
	if (!keys) return undefined;
	const added = changes.reduce((sum, { put = [] }) => sum + put.length, 0);
	const otherKeys = keys.length > 0 && !(await areOwnKeys(carried, store));
	const unvouched = changes.map(unchecked);
	return { keys, changes: keys.length > 0 ? changes : unvouched, unvouched, added, otherKeys };
}

const unchecked = ({ table, put = [] }: ClassChange): ClassChange => ({
	table,
	put: table === 'submissions' ? put.map((row) => (isReceived(row) ? { ...row, unchecked: true } : row)) : put
});

function parsed(text: string): ReadonlyMap<string, unknown> | undefined {
	const json = text.length > CLASS_FILE_MAX ? undefined : parseJson(text, DEEPEST);
	return typeof json === 'object' && json !== null ? new Map(Object.entries(json)) : undefined;
}
