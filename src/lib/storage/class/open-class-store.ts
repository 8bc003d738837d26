/** Opening the class database: the lazy entry. */
import { asStoreError } from '../store-error.ts';
import type { StoreFaultCode } from '../store.ts';
import { CLASS_DATABASE, type ClassStore } from './class-store.ts';
import { DexieClassStore } from './dexie-class-store.ts';
import { classBacking, MemoryClassStore } from './memory-class-store.ts';

/** `why`: the database cannot be opened, so that everything lasts only as long as the page. */
export interface OpenedClassStore {
	readonly store: ClassStore;
	readonly why?: StoreFaultCode;
}

/** Never rejects. @param name `CLASS_DATABASE` but for tests */
export async function openClassStore(name: string = CLASS_DATABASE): Promise<OpenedClassStore> {
	try {
		return { store: await DexieClassStore.open(name) };
	} catch (error) {
		return { store: new MemoryClassStore(classBacking()), why: asStoreError(error).code };
	}
}
