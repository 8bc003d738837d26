/** What the store in the browser's database must do beyond the contract of every store. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DexieStore } from './dexie-store.ts';
import { dexieWorld, NATIVE_VERSION, NEWER_EPOCH, type DexieWorld, type Hurt } from './dexie-world.ts';
import { eventNumber, range } from './event-fixture.ts';

const lostBy = (store: DexieStore): Promise<string> => new Promise((resolve) => store.onLost(resolve));

export function dexieContract(name: string): void {
	describe(name, () => {
		let world: DexieWorld;
		const opened: DexieStore[] = [];
		const open = async (onBlocked?: () => void): Promise<DexieStore> => {
			const store = await world.open(onBlocked);
			opened.push(store);
			return store;
		};
		beforeEach(() => {
			world = dexieWorld();
		});
		afterEach(async () => {
			for (const store of opened.splice(0)) store.close();
			await world.end();
		});

		describe('durability', () => durability(() => world, open));
		describe('the fence', () => fence(() => world, open));
		describe('a lost connection', () => lostConnection(() => world, open));
		describe.each(['refused', 'aborted'] as const)('a row that the browser cannot give: %s', (how) =>
			unreadable(() => world, open, how)
		);
		describe('another version', () => otherVersion(() => world, open));
	});
}

function unreadable(world: () => DexieWorld, open: Open, how: Hurt): void {
	const LOG = range(0, 230);
	const hurt = eventNumber(150);

	it('leaves the others, is named, and is put back', async () => {
		const store = await open();
		await store.append(LOG);
		const heal = world().hurtRow(hurt.id, how);
		const { events, faults } = await store.read();
		expect(events).toEqual(LOG.filter(({ id }) => id !== hurt.id));
		expect(faults.map(({ data }) => data.id)).toEqual([hurt.id]);
		expect(await store.amend(LOG.slice(100, 200))).toBe(1);
		heal();
		expect(await store.read()).toEqual({ events: LOG, faults: [], unread: [] });
		expect(await world().aside(hurt.id)).toBeUndefined();
	});

	it('rejects where not even the ids can be had', async () => {
		const store = await open();
		await store.append(LOG);
		world().hurtRow('keys', how);
		await expect(store.read()).rejects.toMatchObject({ code: 'failed' });
	});
}

type Open = (onBlocked?: () => void) => Promise<DexieStore>;

function durability(world: () => DexieWorld, open: Open): void {
	it('is strict for every write', async () => {
		const { asked } = world().watchDurability();
		const store = await open();
		await store.append([eventNumber(0)]);
		await store.writeFold('memory', 1);
		await store.dropFolds();
		await store.erase();
		expect(asked.length).toBeGreaterThanOrEqual(5);
		expect(new Set(asked)).toEqual(new Set(['strict']));
	});
}

function fence(world: () => DexieWorld, open: Open): void {
	it.each([NEWER_EPOCH, '1', null])(
		'refuses to open a database of epoch %j, and changes nothing in it',
		async (epoch) => {
			(await open()).close();
			await world().plant({ id: 'newer' });
			await world().setMeta('epoch', epoch);
			await world().setMeta('device', undefined);
			await expect(open()).rejects.toMatchObject({ code: 'newer' });
			expect(await world().keys()).toEqual(['newer']);
		}
	);

	it('refuses every write once a newer app has been here, and still reads', async () => {
		const store = await open();
		await store.append([eventNumber(0)]);
		await world().setMeta('epoch', NEWER_EPOCH);
		await expect(store.append([eventNumber(1)])).rejects.toMatchObject({ code: 'newer' });
		await expect(store.writeFold('memory', 1)).rejects.toMatchObject({ code: 'newer' });
		await expect(store.dropFolds()).rejects.toMatchObject({ code: 'newer' });
		await expect(store.erase()).rejects.toMatchObject({ code: 'newer' });
		expect((await store.read()).events).toEqual([eventNumber(0)]);
		expect(await world().keys()).toEqual([eventNumber(0).id]);
	});

	it('says once that a newer app has taken over, and writes nothing even if told so by another tab only', async () => {
		const store = await open();
		await store.append([eventNumber(0)]);
		const told: string[] = [];
		store.onLost((why) => told.push(why));
		const newer = new BroadcastChannel(`${world().name}-log`);
		try {
			newer.postMessage({ type: 'epoch', epoch: NEWER_EPOCH });
			await expect.poll(() => told).toEqual(['outdated']);
			await expect(store.append([eventNumber(1)])).rejects.toMatchObject({ code: 'newer' });
			expect(told).toEqual(['outdated']);
			expect((await store.read()).events).toEqual([eventNumber(0)]);
			expect(await world().keys()).toEqual([eventNumber(0).id]);
		} finally {
			newer.close();
		}
	});

	it('announces its own epoch, and again to an older tab that comes later; heeds nothing else', async () => {
		const channel = new BroadcastChannel(`${world().name}-log`);
		const heard: unknown[] = [];
		channel.onmessage = ({ data }: { readonly data: unknown }) => heard.push(data);
		try {
			const store = await open();
			await expect.poll(() => heard).toEqual([{ type: 'epoch', epoch: NEWER_EPOCH - 1 }]);
			channel.postMessage({ type: 'epoch', epoch: 0 });
			await expect.poll(() => heard.length).toBe(2);
			for (const epoch of ['9', null, NEWER_EPOCH - 1]) channel.postMessage({ type: 'epoch', epoch });
			expect(await store.append([eventNumber(0)])).toBe(1);
		} finally {
			channel.close();
		}
	});

	it('stays up after everything was erased', async () => {
		const store = await open();
		await store.erase();
		await world().setMeta('epoch', NEWER_EPOCH);
		await expect(store.append([eventNumber(1)])).rejects.toMatchObject({ code: 'newer' });
	});
}

function lostConnection(world: () => DexieWorld, open: Open): void {
	it.each(['UnknownError', 'InvalidStateError'])('%s once: saves the answer on a new connection', async (error) => {
		const store = await open();
		world().failWrites(new DOMException('gone', error), 1);
		expect(await store.append([eventNumber(0)])).toBe(1);
		expect((await store.read()).events).toEqual([eventNumber(0)]);
	});

	it.each([
		['UnknownError', 'failed'],
		['InvalidStateError', 'closed']
	])('%s again and again: says so, then recovers', async (error, code) => {
		const store = await open();
		const heal = world().failWrites(new DOMException('gone', error), Infinity);
		await expect(store.append([eventNumber(0)])).rejects.toMatchObject({ name: 'StoreError', code });
		heal();
		expect(await world().keys()).toEqual([]);
		expect(await store.append([eventNumber(0)])).toBe(1);
	});

	it('does not try again what would fail again', async () => {
		const { asked } = world().watchDurability();
		const store = await open();
		const before = asked.length;
		world().fillDisk();
		await expect(store.append([eventNumber(0)])).rejects.toMatchObject({ code: 'quota' });
		expect(asked.length - before).toBe(1);
	});

	it('serves all who ask at once from one new connection', async () => {
		const store = await open();
		world().failWrites(new DOMException('gone', 'UnknownError'), 3);
		const numbers = [0, 1, 2, 3, 4, 5, 6, 7];
		const added = await Promise.all(numbers.map((number) => store.append([eventNumber(number)])));
		expect(added).toEqual(numbers.map(() => 1));
		expect((await store.read()).events).toHaveLength(8);
	});

	it('tells when the database was thrown away, and starts a new one', async () => {
		const store = await open();
		await store.append([eventNumber(0)]);
		const told: string[] = [];
		store.onLost((why) => told.push(why));
		await world().remove();
		expect(told).toEqual(['closed']);
		expect(await store.append([eventNumber(1)])).toBe(1);
		expect(told).toEqual(['closed', 'erased']);
		expect((await store.read()).events).toEqual([eventNumber(1)]);
	});

	it('says nothing of a connection that it closed itself', async () => {
		const store = await open();
		const told: string[] = [];
		store.onLost((why) => told.push(why));
		store.close();
		await world().remove();
		expect(told).toEqual([]);
	});
}

function otherVersion(world: () => DexieWorld, open: Open): void {
	it('makes way for a newer app, then writes only if that app allows', async () => {
		const store = await open();
		await store.append([eventNumber(0)]);
		const lost = lostBy(store);
		const newer = await world().hold(NATIVE_VERSION + 10, true);
		expect(await lost).toBe('closed');
		// an addition that this version need not know: same epoch
		expect(await store.append([eventNumber(1)])).toBe(1);
		await new Promise((resolve) => {
			const change = newer.transaction('meta', 'readwrite');
			change.objectStore('meta').put({ key: 'epoch', value: NEWER_EPOCH });
			change.oncomplete = resolve;
		});
		await expect(store.append([eventNumber(2)])).rejects.toMatchObject({ code: 'newer' });
	});

	it('says that another tab is in the way, and opens as soon as that tab goes', async () => {
		const old = await world().hold(NATIVE_VERSION - 1, false);
		let blocked = 0;
		const store = await open(() => {
			blocked += 1;
			old.close();
		});
		expect(blocked).toBe(1);
		expect(await store.append([eventNumber(0)])).toBe(1);
	});

	it('does not keep an answer waiting for another tab', async () => {
		const store = await open();
		await world().remove();
		const old = await world().hold(NATIVE_VERSION - 1, false);
		await expect(store.append([eventNumber(0)])).rejects.toMatchObject({ code: 'blocked' });
		old.close();
		await expect.poll(() => store.append([eventNumber(0)])).toBe(1);
	});
}
