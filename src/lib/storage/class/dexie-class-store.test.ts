import 'fake-indexeddb/auto';
import { Dexie } from '../dexie.ts';
import { expect, it } from 'vitest';
import { classContract } from './class-contract.ts';
import { CLASS_EPOCH } from './dexie-class-store.ts';
import { dexieClassWorld } from './dexie-class-world.ts';
import { openClassStore } from './open-class-store.ts';

classContract('DexieClassStore on a database in memory', dexieClassWorld);

it('writes nothing into a database of a newer app', async () => {
	const world = dexieClassWorld();
	const store = await world.open();
	const db = await new Dexie(world.name).open();
	await db.table('meta').put({ key: 'epoch', value: CLASS_EPOCH + 1 });
	db.close();
	await expect(store.write({ table: 'own', put: [{ id: 'a' }] })).rejects.toMatchObject({ code: 'newer' });
	store.close();
	const opened = await openClassStore(world.name);
	expect(opened.why).toBe('newer');
	await opened.store.write({ table: 'own', put: [{ id: 'a' }] });
	expect(await opened.store.all('own')).toHaveLength(1);
});
