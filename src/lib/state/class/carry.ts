/** A teacher's class as one file, for another device: keys, own questions, what was handed out and what came back. */
import { jsonDepth } from '#lib/core/exchange/json-depth.ts';
import { isDraft, isHanded, isOwnRow, isPrinted } from '#lib/core/assign/read-rows.ts';
import { isBank } from '#lib/core/bank/read-bank.ts';
import type { ClassChange, ClassRow, ClassStore, ClassTable } from '#lib/storage/class/class-store.ts';
import { keyRows, takeKeys, type CarriedKeys } from '#lib/storage/class/keys.ts';

const FORMAT = 'liptako-class';
const VERSION = 1;
/** Characters. */
const LARGEST = 50_000_000;
const DEEPEST = 32;

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
	banks: (row) => isRow(row) && 'bank' in row && isBank(row.bank),
	submissions: isRow,
	notes: isRow
};
const TABLES: readonly ClassTable[] = ['drafts', 'assignments', 'own', 'banks', 'submissions', 'notes'];

export async function carriedClass(store: ClassStore): Promise<string> {
	const tables = await Promise.all(TABLES.map(async (table) => [table, await store.all(table)] as const));
	const keys = (await takeKeys(store)) ?? null;
	return JSON.stringify({ format: FORMAT, version: VERSION, keys, tables: Object.fromEntries(tables) });
}

export interface Carried {
	readonly keys: readonly ClassRow[];
	/** The file's keys are not those of this device. */
	readonly otherKeys: boolean;
	readonly changes: readonly ClassChange[];
	/** Rows that this device does not have. */
	readonly added: number;
}

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
		const known = new Set((await store.all(table)).filter(isRow).map(({ id }) => id));
		changes.push({ table, put: rows.filter(isRow).filter((row) => isSound(row) && !known.has(row.id)) });
	}
	const carried = fields.get('keys');
	const keys = carried === null ? [] : await keyRows(carried);
	if (!keys) return undefined;
	const added = changes.reduce((sum, { put = [] }) => sum + put.length, 0);
	return { keys, changes, added, otherKeys: keys.length > 0 && !sameKeys(carried, await takeKeys(store)) };
}

function parsed(text: string): ReadonlyMap<string, unknown> | undefined {
	if (text.length > LARGEST || jsonDepth(text) > DEEPEST) return undefined;
	try {
		const json: unknown = JSON.parse(text);
		return typeof json === 'object' && json !== null ? new Map(Object.entries(json)) : undefined;
	} catch {
		return undefined;
	}
}

/** A device without keys takes any. */
function sameKeys(carried: unknown, own: CarriedKeys | undefined): boolean {
	if (own === undefined) return true;
	const secret = (keys: unknown): string | undefined => {
		if (typeof keys !== 'object' || keys === null || !('box' in keys)) return undefined;
		const { box } = keys;
		return typeof box === 'object' && box !== null && 'd' in box ? String(box.d) : undefined;
	};
	return secret(carried) === own.box.d;
}
