/** One open database behind two fences: written only by an app that understands it, and never quietly another one. */
import { Dexie, type DBCore, type DBCoreTable, type Table } from './dexie.ts';
import type { DeviceId } from '#lib/core/ids.ts';
import { isDeviceId } from './device.ts';
import { IN_FORCE } from './generations.ts';
import { StoreError } from './store.ts';

/**
 * Raised when older apps would no longer understand what this one writes. Dexie opens a database of a newer
 * version without a word (dexie issue 1880), so every write reads this row first.
 */
export const SCHEMA_EPOCH = IN_FORCE.epoch;

interface MetaRow {
	readonly key: string;
	readonly value: unknown;
}

export interface Connection {
	readonly db: Dexie;
	/** The id kept in the database, else the one proposed, which is now kept. */
	readonly device: DeviceId;
	/** The database held no device before: it is new, or the browser threw the old one away. */
	readonly isNew: boolean;
}

export interface ConnectOptions {
	readonly name: string;
	readonly device: DeviceId;
	/** Another tab holds an older schema open; opening goes on as soon as that tab lets go. */
	readonly onBlocked: () => void;
	/** The browser, or another tab that upgrades or deletes, took the connection away. */
	readonly onLost: () => void;
	/** Nothing is written in opening, and what a newer app wrote is opened too. */
	readonly readOnly: boolean;
}

const metaOf = (db: Dexie): Table<MetaRow, string> => db.table('meta');

/** Rejects with `newer` unless this app may write here. Call it inside the transaction that writes. */
export async function checkEpoch(db: Dexie): Promise<void> {
	const row = await metaOf(db).get('epoch');
	if (row === undefined) return;
	if (typeof row.value !== 'number' || row.value > SCHEMA_EPOCH) throw new StoreError('newer');
}

/** Writes the epoch row that later apps and older tabs go by. Call it inside a transaction over `meta`. */
export async function stampEpoch(db: Dexie): Promise<void> {
	await metaOf(db).put({ key: 'epoch', value: SCHEMA_EPOCH });
}

/**
 * Has every reading of rows end: one whose transaction is aborted under its hands rejects. WebKit breaks off so where it
 * can make no value of a damaged row, in the handler itself, and Dexie would wait for ever.
 */
function ending(core: DBCore): DBCore {
	const ended = <Value>(work: Promise<Value>): Promise<Value> =>
		new Dexie.Promise((resolve, reject) => {
			Dexie.currentTransaction.on('abort', reject);
			work.then(resolve, reject);
		});
	const table = (name: string): DBCoreTable => {
		const own = core.table(name);
		return {
			...own,
			get: (asked) => ended(own.get(asked)),
			getMany: (asked) => ended(own.getMany(asked)),
			query: (asked) => ended(own.query(asked))
		};
	};
	return { ...core, table };
}

function define(name: string): Dexie {
	// strict, for every table: the default loses acknowledged answers in a power cut, and as one engine keeps all stores
	// in one file, a lost relaxed write of a fold can take the log with it
	const db = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' });
	db.version(1).stores({ events: 'id', folds: 'name', meta: 'key' });
	db.use({ stack: 'dbcore', create: ending });
	return db;
}

async function look(db: Dexie, proposed: DeviceId): Promise<Omit<Connection, 'db'>> {
	const kept = (await metaOf(db).get('device'))?.value;
	return { device: isDeviceId(kept) ? kept : proposed, isNew: false };
}

function settle(db: Dexie, proposed: DeviceId): Promise<Omit<Connection, 'db'>> {
	return db.transaction('rw', 'meta', async () => {
		await checkEpoch(db);
		const kept = (await metaOf(db).get('device'))?.value;
		if (isDeviceId(kept)) return { device: kept, isNew: false };
		await stampEpoch(db);
		await metaOf(db).put({ key: 'device', value: proposed });
		return { device: proposed, isNew: true };
	});
}

/** Opens the database `name`. Rejects with whatever the browser says, or with StoreError `newer`. */
export async function connect({ name, device, onBlocked, onLost, readOnly }: ConnectOptions): Promise<Connection> {
	const db = define(name);
	db.on('blocked', onBlocked);
	try {
		await db.open();
		const settled = await (readOnly ? look : settle)(db, device);
		// after Dexie's own handlers, which close the connection; its `close` event would also tell of our own closing
		db.on('versionchange', onLost);
		db.backendDB().addEventListener('close', onLost);
		return { db, ...settled };
	} catch (error) {
		db.close();
		throw error;
	}
}
