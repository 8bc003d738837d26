import { CLASS_DATABASE } from './class-store.ts';

/** Removes the class database. Another tab that holds it open lets go; where one does not, it goes with that tab. */
export function dropClass(): Promise<void> {
	return new Promise((resolve) => {
		const done = (): void => resolve();
		Object.assign(indexedDB.deleteDatabase(CLASS_DATABASE), { onsuccess: done, onerror: done, onblocked: done });
	});
}
