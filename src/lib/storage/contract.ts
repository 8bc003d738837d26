/** What every store must do. Run by each implementation, in Node and in a real browser. */
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '#lib/core/log/event.ts';
import { foldContract, tabContract, type Open } from './contract-tabs.ts';
import { browserEach, codeOf } from './contract-world.ts';
import { eventNumber, idsOf, range } from './event-fixture.ts';
import type { Store } from './store.ts';

/** One browser with one database; each `open` is a tab. */
export interface World {
	open(): Promise<Store>;
	/** Puts a row into the log behind the store's back. */
	plant(row: { readonly id: string }): Promise<void>;
	/** What is set aside for this id. */
	aside(id: string): Promise<unknown>;
	/** The keys of the rows really there. */
	keys(): Promise<readonly string[]>;
	/** Every write fails for want of space until the returned function is called. */
	fillDisk(): () => void;
	end(): Promise<void>;
}

export function storeContract(name: string, makeWorld: () => World): void {
	describe(name, () => {
		const { world, open } = browserEach<Store, World>(makeWorld);
		logContract(world, open);
		amendContract(world, open);
		faultContract(world, open);
		foldContract(open);
		tabContract(open);
	});
}

function logContract(world: () => World, open: Open): void {
	it('starts empty', async () => {
		expect(await (await open()).read()).toEqual({ events: [], faults: [], unread: [] });
	});

	it('gives back what was appended, in the order of ids', async () => {
		const store = await open();
		expect(await store.append([eventNumber(3), eventNumber(1)])).toBe(2);
		expect(await store.append([eventNumber(2)])).toBe(1);
		expect((await store.read()).events).toEqual([eventNumber(1), eventNumber(2), eventNumber(3)]);
	});

	it('adds nothing for nothing', async () => {
		expect(await (await open()).append([])).toBe(0);
	});

	it('adds an event once, however often it comes, and never changes it', async () => {
		const store = await open();
		await store.append(range(0, 2));
		const changed = { ...eventNumber(1), zone: 'Europe/Paris' };
		expect(await store.append([changed, eventNumber(2), { ...eventNumber(2), zone: 'Europe/Paris' }])).toBe(1);
		expect((await store.read()).events).toEqual(range(0, 3));
	});

	it('appends all or none', async () => {
		const store = await open();
		await store.append(range(0, 1));
		const unclonable: LogEvent = Object.assign({}, eventNumber(2), { callback: () => 0 });
		expect(await codeOf(store.append([eventNumber(1), unclonable, eventNumber(3)]))).not.toBe('resolved');
		expect((await store.read()).events).toEqual(range(0, 1));
	});

	it('is not changed through what it was given or gave', async () => {
		const store = await open();
		const mine = structuredClone(eventNumber(0));
		await store.append([mine]);
		Object.assign(mine, { zone: 'Europe/Paris' });
		Object.assign((await store.read()).events[0] ?? {}, { zone: 'Europe/Rome' });
		expect((await store.read()).events).toEqual(range(0, 1));
	});

	it('keeps what no schema can read, names it, and reads the rest', async () => {
		const store = await open();
		await store.append(range(0, 2));
		await world().plant({ id: 'from-the-future' });
		const { events, faults } = await store.read();
		expect(events).toEqual(range(0, 2));
		expect(faults.map(({ code, data }) => [code, data.id])).toEqual([['event-unreadable', 'from-the-future']]);
		expect(await store.append(range(0, 3))).toBe(1);
		expect(await world().keys()).toContain('from-the-future');
	});

	it('is there for the next one who opens', async () => {
		const first = await open();
		await first.append(range(0, 3));
		first.close();
		const second = await open();
		expect((await second.read()).events).toEqual(range(0, 3));
		expect(second.device).toBe(first.device);
	});

	it('holds a thousand at once', async () => {
		const store = await open();
		expect(await store.append(range(0, 1000))).toBe(1000);
		expect(await store.append(range(500, 1500))).toBe(500);
		expect(idsOf((await store.read()).events)).toEqual(idsOf(range(0, 1500)));
	});
}

function amendContract(world: () => World, open: Open): void {
	it('puts back what is not as it was, whatever has become of it, and sets aside what it finds', async () => {
		const store = await open();
		await store.append(range(0, 6));
		const found: readonly { readonly id: string }[] = [
			Object.assign({}, eventNumber(1), { zone: 'Europe/Paris' }),
			Object.assign({}, eventNumber(3), { device: 'another' }),
			{ id: eventNumber(2).id }
		];
		await store.writeFold('days', 6);
		for (const row of found) await world().plant(row);
		expect(await store.amend(range(0, 6))).toBe(3);
		expect(await store.readFold('days')).toBeUndefined();
		expect(await store.read()).toEqual({ events: range(0, 6), faults: [], unread: [] });
		expect(await Promise.all(found.map(({ id }) => world().aside(id)))).toEqual(found);
	});

	it('leaves alone what is as it was, and what is not there', async () => {
		const store = await open();
		await store.append(range(0, 2));
		await store.writeFold('days', 2);
		expect(await store.amend(range(0, 4))).toBe(0);
		expect(await store.readFold('days')).toBe(2);
		expect(await store.amend([])).toBe(0);
		expect((await store.read()).events).toEqual(range(0, 2));
		expect(await world().aside(idsOf(range(0, 1))[0] ?? '')).toBeUndefined();
	});

	it('keeps the first of what was found under an id', async () => {
		const store = await open();
		await store.append(range(0, 1));
		for (const zone of ['Europe/Paris', 'Europe/Rome']) {
			await world().plant(Object.assign({}, eventNumber(0), { zone }));
			await store.amend(range(0, 1));
		}
		expect(await world().aside(eventNumber(0).id)).toMatchObject({ zone: 'Europe/Paris' });
	});

	it('puts nothing back on a full disk', async () => {
		const store = await open();
		await store.append(range(0, 2));
		const changed = { ...eventNumber(1), zone: 'Europe/Paris' };
		await world().plant(changed);
		const free = world().fillDisk();
		expect(await codeOf(store.amend(range(0, 2)))).toBe('quota');
		free();
		expect((await store.read()).events).toEqual([eventNumber(0), changed]);
		expect(await world().aside(changed.id)).toBeUndefined();
	});
}

function faultContract(world: () => World, open: Open): void {
	it('rejects, and keeps nothing, when the disk is full; goes on when there is space', async () => {
		const store = await open();
		await store.append(range(0, 1));
		const free = world().fillDisk();
		expect(await codeOf(store.append(range(1, 3)))).toBe('quota');
		expect(await codeOf(store.writeFold('memory', 1))).toBe('quota');
		expect(await store.append([])).toBe(0);
		free();
		expect((await store.read()).events).toEqual(range(0, 1));
		expect(await store.append(range(1, 3))).toBe(2);
	});

	it('rejects once closed, and closes twice without complaint', async () => {
		const store = await open();
		store.close();
		store.close();
		expect(await codeOf(store.append(range(0, 1)))).toBe('closed');
		expect(await codeOf(store.read())).toBe('closed');
		expect(await codeOf(store.readFold('memory'))).toBe('closed');
		expect(await codeOf(store.writeFold('memory', 1))).toBe('closed');
		expect(await codeOf(store.dropFolds())).toBe('closed');
		expect(await codeOf(store.erase())).toBe('closed');
	});

	it('erases the log, the folds and the rows it could not read', async () => {
		const store = await open();
		await store.append(range(0, 3));
		await store.writeFold('memory', 1);
		await world().plant({ id: 'from-the-future' });
		await store.erase();
		expect(await store.read()).toEqual({ events: [], faults: [], unread: [] });
		expect(await store.readFold('memory')).toBeUndefined();
		expect(await world().keys()).toEqual([]);
		expect(await store.append(range(0, 1))).toBe(1);
	});
}
