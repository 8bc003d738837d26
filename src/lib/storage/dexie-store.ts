/** The store in the browser's database. Imports Dexie: reach it through `open-store.ts`, after the first paint. */
import type { Dexie, Table } from './dexie.ts';
import type { DeviceId, EventId } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import type { Upto } from '#lib/core/memory/snapshot.ts';
import { checkEpoch, connect, SCHEMA_EPOCH, stampEpoch, type Connection } from './connection.ts';
import { GENERATIONS, IN_FORCE } from './generations.ts';
import { Listeners } from './listeners.ts';
import { readRows } from './reading.ts';
import { asStoreError, isConnectionLost } from './store-error.ts';
import { StoreError, type Loss, type Reading, type Store } from './store.ts';
import { joinTabs, type Tabs } from './tabs.ts';

export const DATABASE = IN_FORCE.name;
/** Tabs of every release meet here, whichever database is theirs. */
const MEETING = `${GENERATIONS[0].name}-log`;

export interface DexieStoreOptions {
	/** `DATABASE` but for tests, whose tabs meet apart. */
	readonly name: string;
	/** The device id to keep if the database holds none yet. */
	readonly device: DeviceId;
	/** Another tab holds an older schema open; opening goes on when it lets go. */
	readonly onBlocked: () => void;
	/** Opens also what a newer app wrote: what can be read is read, and every write is refused with `newer`. */
	readonly readOnly?: boolean;
}

interface FoldRow {
	readonly name: string;
	readonly value: unknown;
}

/** Rows read at once: some milliseconds, after which the page can paint and an answer can be written. */
const SLICE = 1000;
/** The row that tells up to which id the folds go. */
const UP_TO = 'up-to';

type Work<Value> = (db: Dexie) => PromiseLike<Value>;

const logOf = (db: Dexie): Table<unknown, string, LogEvent> => db.table('events');
const foldsOf = (db: Dexie): Table<FoldRow, string> => db.table('folds');

const idOf = (row: unknown): unknown => (typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined);

/** Those whose ids are not in the log, each once. One request for the keys, whatever the number. */
async function absent(db: Dexie, events: readonly LogEvent[]): Promise<LogEvent[]> {
	const byId = new Map<string, LogEvent>();
	for (const event of events) if (!byId.has(event.id)) byId.set(event.id, event);
	const ids = [...byId.keys()].sort();
	const present = await logOf(db).where(':id').between(ids[0], ids.at(-1), true, true).primaryKeys();
	for (const id of present) byId.delete(id);
	return [...byId.values()];
}

export class DexieStore implements Store {
	readonly #name: string;
	#connection: Connection;
	#reopening: Promise<Connection> | undefined;
	#closed = false;
	#outdated = false;
	readonly #tabs: Tabs;
	readonly #foreign = new Listeners<readonly LogEvent[]>();
	readonly #lost = new Listeners<Loss>();

	private constructor(name: string, connection: Connection, lost: Listeners<void>) {
		this.#name = name;
		this.#connection = connection;
		lost.add(() => this.#tellLost());
		this.#tabs = joinTabs({
			name: name === DATABASE ? MEETING : `${name}-log`,
			onAppended: (events) => this.#foreign.tell(events),
			onErased: () => this.#lost.tell('erased'),
			epoch: SCHEMA_EPOCH,
			onNewer: () => this.#tellOutdated()
		});
	}

	/** Opens the database. Rejects with StoreError: `newer`, `quota`, `unavailable`, `failed`. */
	static async open({ name, device, onBlocked, readOnly = false }: DexieStoreOptions): Promise<DexieStore> {
		const lost = new Listeners<void>();
		try {
			const connection = await connect({ name, device, onBlocked, readOnly, onLost: () => lost.tell() });
			return new DexieStore(name, connection, lost);
		} catch (error) {
			throw asStoreError(error);
		}
	}

	get device(): DeviceId {
		return this.#connection.device;
	}

	async append(events: readonly LogEvent[]): Promise<number> {
		if (events.length === 0) return 0;
		const added = await this.#write(async (db) => {
			const [fresh, { value: upTo } = { value: '' }] = await Promise.all([absent(db, events), foldsOf(db).get(UP_TO)]);
			await logOf(db).bulkAdd(fresh);
			// the folds go further than one of these
			if (typeof upTo === 'string' && fresh.some(({ id }) => id <= upTo)) await foldsOf(db).clear();
			return fresh;
		});
		if (added.length > 0) this.#tabs.appended(added);
		return added.length;
	}

	async amend(events: readonly LogEvent[]): Promise<number> {
		const { amendRows, rowsOf } = await import('./amend.ts');
		const rows = await this.#run((db) => rowsOf(db, events));
		return this.#write((db) => amendRows(db, events, rows));
	}

	async read(after: EventId | null = null): Promise<Reading> {
		const pile = readRows([]);
		// of whatever kind the keys are: a row that no schema can read may have any
		for (let last: unknown = after ?? -Infinity; last !== undefined;) {
			const from = last;
			const rows = await this.#run((db) => logOf(db).where(':id').above(from).limit(SLICE).toArray()).catch(() => null);
			if (rows === null) return readRows(await this.#salvage(from), pile);
			readRows(rows, pile);
			last = rows.length < SLICE ? undefined : idOf(rows.at(-1));
		}
		return pile;
	}

	/** What comes after an id, around rows that the browser cannot give. */
	async #salvage(after: unknown): Promise<unknown[]> {
		this.#assertOpen();
		const { salvage } = await import('./salvage.ts');
		return this.#run((db) => salvage(db, after));
	}

	async readFold(name: string): Promise<unknown> {
		return (await this.#run((db) => foldsOf(db).get(name)))?.value;
	}

	async writeFold(name: string, value: unknown, upTo?: Upto): Promise<boolean> {
		return this.#write(async (db) => {
			const last = upTo?.last ?? null;
			const rows = last === null ? 0 : await logOf(db).where(':id').belowOrEqual(last).count();
			if (upTo && rows !== upTo.count) return false;
			await foldsOf(db).bulkPut([{ name, value }, ...(last === null ? [] : [{ name: UP_TO, value: last }])]);
			return true;
		});
	}

	async dropFolds(): Promise<void> {
		await this.#write((db) => foldsOf(db).clear());
	}

	async erase(): Promise<void> {
		await this.#write(async (db) => {
			for (const table of db.tables) await table.clear();
			await stampEpoch(db);
		});
		this.#tabs.erased();
	}

	onForeign(listener: (events: readonly LogEvent[]) => void): () => void {
		return this.#foreign.add(listener);
	}

	onLost(listener: (why: Loss) => void): () => void {
		return this.#lost.add(listener);
	}

	close(): void {
		this.#closed = true;
		this.#tabs.close();
		this.#connection.db.close();
	}

	/** Resolves when the transaction is complete, which under strict durability means on the disk. */
	async #write<Value>(work: Work<Value>): Promise<Value> {
		try {
			return await this.#run((db) =>
				db.transaction('rw', ['events', 'folds', 'meta'], async () => {
					if (this.#outdated) throw new StoreError('newer');
					// side by side: where the epoch forbids it, the transaction takes the work back
					const [, value] = await Promise.all([checkEpoch(db), work(db)]);
					return value;
				})
			);
		} catch (error) {
			if (error instanceof StoreError && error.code === 'newer') this.#tellOutdated();
			throw error;
		}
	}

	/** Works on the open connection; if that is dead, once more on a new one. All writes are idempotent, so twice is safe. */
	async #run<Value>(work: Work<Value>): Promise<Value> {
		this.#assertOpen();
		const used = this.#connection;
		try {
			return await work(used.db);
		} catch (error) {
			this.#assertOpen();
			if (!isConnectionLost(error)) throw asStoreError(error);
		}
		try {
			return await work((await this.#renew(used)).db);
		} catch (error) {
			throw asStoreError(error);
		}
	}

	#assertOpen(): void {
		if (this.#closed) throw new StoreError('closed');
	}

	/** A new connection in place of `dead`; those who ask at the same time share one. */
	async #renew(dead: Connection): Promise<Connection> {
		if (this.#connection !== dead) return this.#connection;
		this.#reopening ??= this.#reopen().finally(() => (this.#reopening = undefined));
		return this.#reopening;
	}

	async #reopen(): Promise<Connection> {
		const { db: dead, device } = this.#connection;
		dead.close();
		const connection = await this.#connectUnblocked(device);
		this.#connection = connection;
		if (this.#closed) connection.db.close();
		// the browser threw the database away in the meantime: the log that was read is no longer in it
		if (connection.isNew) this.#lost.tell('erased');
		return connection;
	}

	/** Rejects with `blocked` instead of waiting for another tab: an answer is at stake, and whoever asked still has it. */
	#connectUnblocked(device: DeviceId): Promise<Connection> {
		return new Promise((resolve, reject) => {
			let blocked = false;
			const onBlocked = (): void => {
				blocked = true;
				reject(new StoreError('blocked'));
			};
			const options = { name: this.#name, device, onBlocked, readOnly: this.#outdated };
			connect({ ...options, onLost: () => this.#tellLost() }).then((connection) => {
				if (blocked) connection.db.close();
				else resolve(connection);
			}, reject);
		});
	}

	/** Once: a newer app has taken over, and nothing is written here from now on. */
	#tellOutdated(): void {
		if (this.#outdated || this.#closed) return;
		this.#outdated = true;
		this.#lost.tell('outdated');
	}

	#tellLost(): void {
		if (!this.#closed) this.#lost.tell('closed');
	}
}
