/**
 * Upgrades that rewrite the log. Never in place: the new store is filled beside the old one, held against it, and only then
 * is the old one's pointer turned, in one transaction that also closes the old store to older apps. Whenever the
 * work is cut off, the next start finds the old store or the new one, whole. The old one stays for thirty days.
 */
import { Dexie, type Table } from './dexie.ts';
import { canonicalJson } from '#lib/core/canonical.ts';
import { sha256 } from './sha256.ts';

/** A store by its database's name, in the order of releases. */
export interface Generation {
	readonly name: string;
	/** What stands in its `meta` as the epoch while it is in force. */
	readonly epoch: number;
	/** A row of the generation before as a row of this one; null leaves it out. Must not lose what it does not know. */
	readonly convert: (row: unknown) => { readonly id: string } | null;
}

/** Days that the old store stays. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;
/** Rows copied in one transaction. */
const BATCH = 200;

interface MetaRow {
	readonly key: string;
	readonly value: unknown;
}

/** Called before each step that leaves a trace; a test cuts the work off by rejecting. */
type Hook = (step: string) => Promise<void> | void;

const none: Hook = () => undefined;

/** The tables that every generation has. */
export function openGeneration(name: string): Dexie {
	const db = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' });
	db.version(1).stores({ events: 'id', folds: 'name', meta: 'key' });
	return db;
}

const metaOf = (db: Dexie): Table<MetaRow, string> => db.table('meta');
const eventsOf = (db: Dexie): Table<unknown, string> => db.table('events');
const metaValue = async (db: Dexie, key: string): Promise<unknown> => (await metaOf(db).get(key))?.value;

/** The same for the same rows, whatever the order of their fields. */
const hashOf = async (rows: readonly unknown[]): Promise<string> => sha256(rows.map(canonicalJson).join('\n'));

export interface ForwardOptions {
	/** Oldest first; the last is in force. */
	readonly generations: readonly Generation[];
	/** The wall clock, milliseconds. */
	readonly now: number;
	readonly hook?: Hook;
}

/**
 * Brings the log to the last generation and gives its name. Does nothing where it is there already, or where no older one
 * holds anything. Rejects, leaving what was in force in force, when a copy is not the same as its source.
 */
export function copyForward(options: ForwardOptions): Promise<string> {
	return alone(() => forward(options));
}

/** One tab at a time: two would take the copy from under each other. Where there are no locks, the second fails and tries again when opened anew. */
const alone = <Value>(work: () => Promise<Value>): Promise<Value> =>
	typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks.request('liptako-forward', work) : work();

async function forward({ generations, now, hook = none }: ForwardOptions): Promise<string> {
	for (const [index, next] of generations.entries()) {
		const from = generations[index - 1];
		if (from && !(await hasMoved(from, next)) && (await exists(from.name))) await move(from, next, { now, hook });
	}
	await tidy(generations, now);
	return generations.at(-1)?.name ?? '';
}

const exists = (name: string): Promise<boolean> => Dexie.exists(name);

async function within<Value>(name: string, work: (db: Dexie) => Promise<Value>): Promise<Value> {
	const db = openGeneration(name);
	await db.open();
	try {
		return await work(db);
	} finally {
		db.close();
	}
}

async function hasMoved(from: Generation, next: Generation): Promise<boolean> {
	if (!(await exists(from.name))) return false;
	return within(from.name, async (db) => isMove(await metaValue(db, 'moved'), next.name));
}

interface Move {
	readonly to: string;
	readonly at: number;
}

const readMove = (value: unknown): Move | undefined => {
	if (typeof value !== 'object' || value === null || !('to' in value) || !('at' in value)) return undefined;
	return typeof value.to === 'string' && typeof value.at === 'number' ? { to: value.to, at: value.at } : undefined;
};
const isMove = (value: unknown, to: string): boolean => readMove(value)?.to === to;

async function move(
	from: Generation,
	next: Generation,
	{ now, hook }: { readonly now: number; readonly hook: Hook }
): Promise<void> {
	await hook('before the new store');
	// whatever an attempt that was cut off has left
	await Dexie.delete(next.name);
	const [source, target] = [openGeneration(from.name), openGeneration(next.name)];
	try {
		await source.open();
		await target.open();
		for (let rows = await eventsOf(source).toArray(); ; rows = await eventsOf(source).toArray()) {
			await fill(target, rows, { next, hook });
			await copyMeta(source, target, next);
			await hook('before the switch');
			if (await turn(source, { rows, to: next, now })) return;
		}
	} finally {
		source.close();
		target.close();
	}
}

/** Copies every row in batches and reads all of them again. */
async function fill(
	target: Dexie,
	rows: readonly unknown[],
	{ next, hook }: { readonly next: Generation; readonly hook: Hook }
): Promise<void> {
	const converted = rows.flatMap((row) => next.convert(row) ?? []);
	await eventsOf(target).clear();
	for (let from = 0; from < converted.length; from += BATCH) {
		await hook(`before rows ${from}`);
		await eventsOf(target).bulkPut(converted.slice(from, from + BATCH));
	}
	await hook('before the comparison');
	const there = await eventsOf(target).toArray();
	if (there.length !== converted.length || (await hashOf(there)) !== (await hashOf(converted)))
		throw new Error(`Inconsistent: ${next.name} is not what was copied`);
}

async function copyMeta(source: Dexie, target: Dexie, { epoch }: Generation): Promise<void> {
	const device = await metaOf(source).get('device');
	await metaOf(target).bulkPut([...(device ? [device] : []), { key: 'epoch', value: epoch }]);
}

/** Turns the pointer unless something was written in the meantime: false, and the copy is to be made again. */
function turn(
	source: Dexie,
	{ rows, to, now }: { readonly rows: readonly unknown[]; readonly to: Generation; readonly now: number }
): Promise<boolean> {
	const before = rows.map(canonicalJson).join('\n');
	return source.transaction('rw', ['events', 'meta'], async () => {
		const there = await eventsOf(source).toArray();
		if (there.map(canonicalJson).join('\n') !== before) return false;
		// from here on no older app writes to the old store: each reads its epoch first
		const move: Move = { to: to.name, at: now };
		await metaOf(source).bulkPut([
			{ key: 'moved', value: move },
			{ key: 'epoch', value: to.epoch }
		]);
		return true;
	});
}

/** Empties old stores whose time is over; their pointer stays, so that nobody takes them for the log. */
async function tidy(generations: readonly Generation[], now: number): Promise<void> {
	for (const { name } of generations.slice(0, -1)) {
		if (!(await exists(name))) continue;
		await within(name, async (db) => {
			const moved = readMove(await metaValue(db, 'moved'));
			if (!moved || now - moved.at < KEPT_DAYS * DAY) return;
			await db.transaction('rw', ['events', 'folds'], async () => {
				await eventsOf(db).clear();
				await db.table('folds').clear();
			});
		});
	}
}
