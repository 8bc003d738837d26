import { dexieWorld } from '#lib/storage/dexie-world.ts';
import { modelSuite } from './model-suite.ts';
import type { Disk } from './model-world.ts';

/** Names of the databases whose disk is full. */
const full = new Set<string>();
const { add, put } = IDBObjectStore.prototype;
const refusing = (write: typeof add) =>
	function (this: IDBObjectStore, value: unknown, key?: IDBValidKey): IDBRequest<IDBValidKey> {
		if (full.has(this.transaction.db.name)) throw new DOMException('no space', 'QuotaExceededError');
		return key === undefined ? write.call(this, value) : write.call(this, value, key);
	};
Object.assign(IDBObjectStore.prototype, { add: refusing(add), put: refusing(put) });

function dexieDisk(): Disk {
	const world = dexieWorld();
	return {
		open: () => world.open(),
		fill: (isFull) => {
			if (isFull) full.add(world.name);
			else full.delete(world.name);
		},
		end: () => world.end()
	};
}

modelSuite('over the browser’s database', dexieDisk, { runs: 8, steps: 40, every: 20, seed: 20230916 });
