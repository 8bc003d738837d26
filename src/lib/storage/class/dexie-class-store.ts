/** The class database in the browser. Imports Dexie: reach it through `open-class-store.ts`. */
import { Dexie, type Table } from '../dexie.ts';
import { Listeners } from '../listeners.ts';
import { asStoreError, isConnectionLost } from '../store-error.ts';
import { StoreError } from '../store.ts';
import { CLASS_TABLES, type ClassChange, type ClassRow, type ClassStore, type ClassTable } from './class-store.ts';

/** Raised when older apps would no longer understand what this one writes: see storage/connection.ts. */
export const CLASS_EPOCH = 1;

interface MetaRow {
	readonly key: string;
	readonly value: unknown;
}
const metaOf = (db: Dexie): Table<MetaRow, string> => db.table('meta');
const tableOf = (db: Dexie, table: ClassTable): Table<unknown, string, ClassRow> => db.table(table);

function define(name: string): Dexie {
	// strict, as for the log: a learner's answers lie here until they are handed in
	const db = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' });
	db.version(1).stores({ ...Object.fromEntries(CLASS_TABLES.map((table) => [table, 'id'])), meta: 'key' });
	return db;
}

/** Rejects with `newer` unless this app may write here; marks a new database. Call it inside the transaction that writes. */
async function fence(db: Dexie): Promise<void> {
	const epoch = (await metaOf(db).get('epoch'))?.value;
	if (epoch === undefined) await metaOf(db).put({ key: 'epoch', value: CLASS_EPOCH });
	else if (typeof epoch !== 'number' || epoch > CLASS_EPOCH) throw new StoreError('newer');
}

export class DexieClassStore implements ClassStore {
	readonly #name: string;
	#db: Dexie;
	#closed = false;
	readonly #channel: BroadcastChannel | undefined;
	readonly #foreign = new Listeners<readonly ClassTable[]>();

	private constructor(name: string, db: Dexie) {
		this.#name = name;
		this.#db = db;
		if (typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel(name);
		this.#channel.onmessage = ({ data }: { readonly data: unknown }) => {
			const tables = Array.isArray(data) ? CLASS_TABLES.filter((table) => data.includes(table)) : [];
			if (tables.length > 0) this.#foreign.tell(tables);
		};
	}

	/** Opens the database, `CLASS_DATABASE` but for tests. Rejects with StoreError. */
	static async open(name: string): Promise<DexieClassStore> {
		const db = define(name);
		try {
			await db.open();
			await db.transaction('rw', 'meta', () => fence(db));
			return new DexieClassStore(name, db);
		} catch (error) {
			db.close();
			throw asStoreError(error);
		}
	}

	get(table: ClassTable, id: string): Promise<unknown> {
		return this.#run((db) => tableOf(db, table).get(id));
	}

	all(table: ClassTable): Promise<readonly unknown[]> {
		return this.#run((db) => tableOf(db, table).toArray());
	}

	async write(...changes: readonly ClassChange[]): Promise<void> {
		const tables = [...new Set(changes.map(({ table }) => table))];
		if (tables.length === 0) return;
		await this.#write(tables, async (db) => {
			for (const { table, put = [], remove = [] } of changes) {
				if (remove.length > 0) await tableOf(db, table).bulkDelete([...remove]);
				if (put.length > 0) await tableOf(db, table).bulkPut([...put]);
			}
		});
	}

	async erase(): Promise<void> {
		await this.#write(CLASS_TABLES, async (db) => {
			for (const table of CLASS_TABLES) await tableOf(db, table).clear();
		});
	}

	onForeign(listener: (tables: readonly ClassTable[]) => void): () => void {
		return this.#foreign.add(listener);
	}

	close(): void {
		this.#closed = true;
		this.#channel?.close();
		this.#db.close();
	}

	/** Resolves when the transaction is complete, which under strict durability means on the disk. */
	async #write(tables: readonly ClassTable[], work: (db: Dexie) => Promise<void>): Promise<void> {
		await this.#run((db) =>
			db.transaction('rw', [...tables, 'meta'], async () => {
				await fence(db);
				await work(db);
			})
		);
		if (!this.#closed) this.#channel?.postMessage([...tables]);
	}

	/** Works on the open connection; if that is dead, once more on a new one. All writes are idempotent, so twice is safe. */
	async #run<Value>(work: (db: Dexie) => PromiseLike<Value>): Promise<Value> {
		this.#assertOpen();
		try {
			return await work(this.#db);
		} catch (error) {
			this.#assertOpen();
			if (!isConnectionLost(error)) throw asStoreError(error);
		}
		try {
			this.#db.close();
			this.#db = define(this.#name);
			await this.#db.open();
			return await work(this.#db);
		} catch (error) {
			throw asStoreError(error);
		}
	}

	#assertOpen(): void {
		if (this.#closed) throw new StoreError('closed');
	}
}
