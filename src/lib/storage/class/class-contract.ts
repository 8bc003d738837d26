/** What every class store must do. Run by each implementation, in Node and in a real browser. */
import { describe, expect, it } from 'vitest';
import { browserEach, codeOf } from '../contract-world.ts';
import { CLASS_TABLES, type ClassStore } from './class-store.ts';

/** One browser with one class database; each `open` is a tab. */
export interface ClassWorld {
	open(): Promise<ClassStore>;
	/** Every write fails for want of space until the returned function is called. */
	fillDisk(): () => void;
}

export function classContract(name: string, makeWorld: () => ClassWorld): void {
	describe(name, () => {
		const { world, open } = browserEach<ClassStore, ClassWorld>(makeWorld);
		rowContract(open);
		faultContract(world, open);
	});
}

type Open = () => Promise<ClassStore>;

function rowContract(open: Open): void {
	it('starts empty', async () => {
		const store = await open();
		for (const table of CLASS_TABLES) expect(await store.all(table)).toEqual([]);
		expect(await store.get('own', 'a')).toBeUndefined();
	});

	it('puts, replaces and removes, and gives rows back in the order of ids', async () => {
		const store = await open();
		const rows = ['b', 'a', 'c'].map((id) => ({ id, text: id }));
		await store.write({ table: 'drafts', put: rows });
		await store.write({ table: 'drafts', put: [{ id: 'a', text: 'new' } as { id: string }], remove: ['c'] });
		expect(await store.all('drafts')).toEqual([
			{ id: 'a', text: 'new' },
			{ id: 'b', text: 'b' }
		]);
		expect(await store.get('drafts', 'a')).toEqual({ id: 'a', text: 'new' });
		expect(await store.all('own')).toEqual([]);
	});

	it('changes several tables, all or none', async () => {
		const store = await open();
		const unclonable: { id: string } = Object.assign({ id: 'x' }, { callback: () => 0 });
		const failing = store.write({ table: 'own', put: [{ id: 'a' }] }, { table: 'drafts', put: [unclonable] });
		expect(await codeOf(failing)).not.toBe('resolved');
		expect(await store.all('own')).toEqual([]);
		await store.write({ table: 'own', put: [{ id: 'a' }] }, { table: 'drafts', put: [{ id: 'b' }] });
		expect([await store.all('own'), await store.all('drafts')]).toEqual([[{ id: 'a' }], [{ id: 'b' }]]);
	});

	it('is not changed through what it was given', async () => {
		const store = await open();
		const mine = { id: 'a', text: 'first' };
		await store.write({ table: 'notes', put: [mine] });
		mine.text = 'second';
		expect(await store.get('notes', 'a')).toEqual({ id: 'a', text: 'first' });
	});

	it('is there for the next one who opens, who hears of changes', async () => {
		const [one, two] = [await open(), await open()];
		const heard = new Promise<readonly string[]>((resolve) => void two.onForeign(resolve));
		await one.write({ table: 'takings', put: [{ id: 'a' }] });
		expect(await heard).toEqual(['takings']);
		expect(await two.all('takings')).toEqual([{ id: 'a' }]);
	});

	it('erases everything', async () => {
		const store = await open();
		await store.write(...CLASS_TABLES.map((table) => ({ table, put: [{ id: 'a' }] })));
		await store.erase();
		for (const table of CLASS_TABLES) expect(await store.all(table)).toEqual([]);
		await store.write({ table: 'own', put: [{ id: 'b' }] });
		expect(await store.all('own')).toEqual([{ id: 'b' }]);
	});
}

function faultContract(world: () => ClassWorld, open: Open): void {
	it('rejects, and keeps what it had, when the disk is full; goes on when there is space', async () => {
		const store = await open();
		await store.write({ table: 'own', put: [{ id: 'a' }] });
		const free = world().fillDisk();
		expect(await codeOf(store.write({ table: 'own', put: [{ id: 'b' }], remove: ['a'] }))).toBe('quota');
		free();
		expect(await store.all('own')).toEqual([{ id: 'a' }]);
		await store.write({ table: 'own', put: [{ id: 'b' }] });
		expect(await store.all('own')).toHaveLength(2);
	});

	it('rejects once closed, and closes twice without complaint', async () => {
		const store = await open();
		store.close();
		store.close();
		const all = [
			store.get('own', 'a'),
			store.all('own'),
			store.write({ table: 'own', put: [{ id: 'a' }] }),
			store.erase()
		];
		expect(await Promise.all(all.map(codeOf))).toEqual(['closed', 'closed', 'closed', 'closed']);
	});
}
