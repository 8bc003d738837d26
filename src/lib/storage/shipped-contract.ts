/** Every shape of the database that was ever shipped is opened by the app of today, whole. In Node and in a real browser. */
import { describe, expect, it } from 'vitest';
import { DexieStore } from './dexie-store.ts';
import { isDeviceId } from './device.ts';

/** The database as a release left it on a device. */
export interface Shipped {
	readonly release: string;
	/** Its version, as IndexedDB counts. */
	readonly native: number;
	readonly stores: Readonly<Record<string, { readonly keyPath: string; readonly rows: readonly unknown[] }>>;
}

function plant(name: string, { native, stores }: Shipped): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name, native);
		request.onerror = () => reject(request.error ?? new Error('cannot open'));
		request.onupgradeneeded = () => {
			for (const [store, { keyPath, rows }] of Object.entries(stores)) {
				const table = request.result.createObjectStore(store, { keyPath });
				for (const row of rows) table.add(row);
			}
		};
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
}

export function shippedContract(shipped: readonly Shipped[]): void {
	describe.each(shipped)('the database of release $release', (release) => {
		it('is opened with every row of it, and goes on', async () => {
			const name = `liptako-shipped-${release.release}`;
			await plant(name, release);
			const device = '11111111-2222-4333-8444-555555555555';
			if (!isDeviceId(device)) throw new Error('not a device id');
			const store = await DexieStore.open({ name, device, onBlocked: () => undefined });
			const { events, faults } = await store.read();
			expect(events).toHaveLength(132);
			expect(faults.map(({ data }) => data['id'])).toEqual(['zz-from-the-future']);
			expect(store.device).toBe('0b8b0f6e-7a4c-4d5e-9f10-2233445566aa');
			const [first] = events;
			expect(first && (await store.append([{ ...first, id: first.id.replace(/^0/, '1') as typeof first.id }]))).toBe(1);
			await store.erase();
			store.close();
		});
	});
}
