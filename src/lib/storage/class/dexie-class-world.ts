/** A browser with a class database of a name of its own. For tests. */
import type { ClassWorld } from './class-contract.ts';
import { DexieClassStore } from './dexie-class-store.ts';

let made = 0;

export function dexieClassWorld(): ClassWorld & { readonly name: string } {
	const name = `liptako-class-test-${made++}-${Math.random().toString(36).slice(2)}`;
	return {
		name,
		open: () => DexieClassStore.open(name),
		fillDisk: () => {
			const { put } = IDBObjectStore.prototype;
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
			return () => (IDBObjectStore.prototype.put = put);
		}
	};
}
