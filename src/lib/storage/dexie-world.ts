/** A browser with one Liptako database of a name of its own, and the ways to do it harm. For tests. */
import { SCHEMA_EPOCH } from './connection.ts';
import type { World } from './contract.ts';
import { isDeviceId } from './device.ts';
import { DexieStore } from './dexie-store.ts';

const DEVICE = '0b8b0f6e-7a4c-4d5e-9f10-2233445566aa';
/** Dexie's version 1, as IndexedDB counts. */
export const NATIVE_VERSION = 10;

export type Hurt = 'refused' | 'aborted';

export interface DexieWorld extends World {
	readonly name: string;
	open(onBlocked?: () => void): Promise<DexieStore>;
	/** A bare connection of the given version, which closes when asked to only if it is `polite`. */
	hold(version: number, polite: boolean): Promise<IDBDatabase>;
	/** Writes a row of `meta` behind the store's back. */
	setMeta(key: string, value: unknown): Promise<void>;
	/** The next writes, as many as said, fail with this error. Returns the way back. */
	failWrites(error: DOMException, times: number): () => void;
	/** The durability asked for by each write since this call. Returns the list, which grows, and the way back. */
	watchDurability(): { readonly asked: (string | undefined)[]; readonly stop: () => void };
	/**
	 * Whatever would give the row of this id fails, as where its bytes are damaged; `keys`: even the ids. `aborted`: nothing is
	 * said to whoever asked, and the transaction ends (WebKit). Returns the way back.
	 */
	hurtRow(id: string, how: Hurt): () => void;
	/** Deletes the database, as a browser does that clears a site's data. */
	remove(): Promise<void>;
}

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('request failed'));
	});

let made = 0;

export function dexieWorld(): DexieWorld {
	const name = `liptako-test-${String(made++)}-${Math.random().toString(36).slice(2)}`;
	const held: IDBDatabase[] = [];
	const undo: (() => void)[] = [];

	async function within<Value>(
		table: string,
		mode: IDBTransactionMode,
		work: (store: IDBObjectStore) => IDBRequest<Value>
	): Promise<Value> {
		const database = await done(indexedDB.open(name));
		const value = await done(work(database.transaction(table, mode).objectStore(table)));
		database.close();
		return value;
	}

	function failWrites(error: DOMException, times: number): () => void {
		const { add, put } = IDBObjectStore.prototype;
		let left = times;
		const failing = (write: typeof add) =>
			function (this: IDBObjectStore, value: unknown, key?: IDBValidKey): IDBRequest<IDBValidKey> {
				if (this.transaction.db.name === name && left-- > 0) throw error;
				return key === undefined ? write.call(this, value) : write.call(this, value, key);
			};
		Object.assign(IDBObjectStore.prototype, { add: failing(add), put: failing(put) });
		const restore = (): void => void Object.assign(IDBObjectStore.prototype, { add, put });
		undo.push(restore);
		return restore;
	}

	function abort(request: IDBRequest): IDBRequest {
		request.addEventListener('success', (event) => {
			event.stopImmediatePropagation();
			request.transaction?.abort();
		});
		return request;
	}

	function hurtRow(hurt: string, how: Hurt): () => void {
		const { get, getAll, getAllKeys, openCursor, openKeyCursor } = IDBObjectStore.prototype;
		const reads = { get, getAll, getAllKeys, openCursor, openKeyCursor };
		const failing = (own: (...asked: never[]) => IDBRequest, isHurt: (asked: unknown) => boolean) =>
			function (this: IDBObjectStore, ...asked: never[]): IDBRequest {
				if (this.transaction.db.name !== name || this.name !== 'events' || !isHurt(asked[0]))
					return Reflect.apply(own, this, asked);
				if (how === 'refused') throw new DOMException('damaged', 'UnknownError');
				return abort(Reflect.apply(own, this, asked));
			};
		const areKeys = hurt === 'keys';
		Object.assign(IDBObjectStore.prototype, {
			get: failing(get, (asked) => asked === hurt),
			getAll: failing(getAll, () => true),
			openCursor: failing(openCursor, () => true),
			getAllKeys: failing(getAllKeys, () => areKeys),
			openKeyCursor: failing(openKeyCursor, () => areKeys)
		});
		const restore = (): void => void Object.assign(IDBObjectStore.prototype, reads);
		undo.push(restore);
		return restore;
	}

	function watchDurability(): ReturnType<DexieWorld['watchDurability']> {
		const asked: (string | undefined)[] = [];
		const { transaction } = IDBDatabase.prototype;
		const watched: typeof transaction = function (this: IDBDatabase, stores, mode, options) {
			if (this.name === name && mode === 'readwrite') asked.push(options?.durability);
			return transaction.call(this, stores, mode, options);
		};
		Object.assign(IDBDatabase.prototype, { transaction: watched });
		const stop = (): void => void Object.assign(IDBDatabase.prototype, { transaction });
		undo.push(stop);
		return { asked, stop };
	}

	async function hold(version: number, polite: boolean): Promise<IDBDatabase> {
		const request = indexedDB.open(name, version);
		request.onupgradeneeded = () => {
			for (const [table, keyPath] of [
				['events', 'id'],
				['folds', 'name'],
				['meta', 'key']
			] as const)
				if (!request.result.objectStoreNames.contains(table)) request.result.createObjectStore(table, { keyPath });
		};
		const database = await done(request);
		if (polite) database.onversionchange = () => database.close();
		held.push(database);
		return database;
	}

	return {
		name,
		hold,
		failWrites,
		hurtRow,
		watchDurability,
		open: (onBlocked = () => undefined) => {
			if (!isDeviceId(DEVICE)) throw new Error('not a device id');
			return DexieStore.open({ name, device: DEVICE, onBlocked });
		},
		plant: async (row) => {
			await within('events', 'readwrite', (store) => store.put(row));
		},
		aside: async (id) => {
			const row: unknown = await within('meta', 'readonly', (store) => store.get(`aside ${id}`));
			return typeof row === 'object' && row !== null && 'value' in row ? row.value : undefined;
		},
		keys: async () => (await within('events', 'readonly', (store) => store.getAllKeys())).map(String),
		setMeta: async (key, value) => {
			await within('meta', 'readwrite', (store) => store.put({ key, value }));
		},
		fillDisk: () => failWrites(new DOMException('no space', 'QuotaExceededError'), Infinity),
		remove: async () => {
			await done(indexedDB.deleteDatabase(name));
		},
		end: async () => {
			for (const restore of undo) restore();
			for (const database of held) database.close();
			await done(indexedDB.deleteDatabase(name));
		}
	};
}

/** Of an app that does not exist yet. */
export const NEWER_EPOCH = SCHEMA_EPOCH + 1;
