/** A box for one handle: a database of its own, for only IndexedDB can keep a handle, and the log's is not for it. */

const HANDLES = 'liptako-folder';
const [STORE, KEY] = ['handles', 'folder'];

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('request failed'));
	});

async function within<Value>(
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore) => IDBRequest<Value>
): Promise<Value> {
	const opening = indexedDB.open(HANDLES, 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
	const database = await done(opening);
	try {
		return await done(work(database.transaction(STORE, mode).objectStore(STORE)));
	} finally {
		database.close();
	}
}

export const readHandle = (): Promise<unknown> => within<unknown>('readonly', (store) => store.get(KEY));

export async function keepHandle(handle: object): Promise<void> {
	await within('readwrite', (store) => store.put(handle, KEY));
}

export async function forgetHandle(): Promise<void> {
	await done(indexedDB.deleteDatabase(HANDLES));
}
