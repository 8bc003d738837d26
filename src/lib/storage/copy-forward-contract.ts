/** Upgrades cut off at every step: the old log or the new one, never a mix. Run in Node and in a real browser. */
import { Dexie } from './dexie.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyForward, openGeneration, type Generation } from './copy-forward.ts';
import { eventNumber, range } from './event-fixture.ts';

const DAY = 86_400_000;
const NOW = 1_795_600_000_000;
/** Rows of the fixture: more than one batch. */
const COUNT = 450;

/** The release after this one, made up: events get a field, and one kind is written anew. */
const upgraded = (row: unknown) => ({ ...(row as { id: string }), v: 2, shard: 'a' });

class Cut extends Error {}

export function copyForwardContract(name: string): void {
	describe(name, () => {
		let generations: Generation[];
		let made = 0;
		const generation = (index: number): Generation => {
			const found = generations[index];
			if (!found) throw new Error('no such generation');
			return found;
		};
		const one = (): Generation => generation(0);
		const two = (): Generation => generation(1);
		const forward = (hook?: (step: string) => void | Promise<void>, now = NOW): Promise<string> =>
			copyForward({ generations, now, ...(hook ? { hook } : {}) });
		const within = async <Value>(of: Generation, work: (db: Dexie) => PromiseLike<Value>): Promise<Value> => {
			const db = openGeneration(of.name);
			await db.open();
			const value = await work(db);
			db.close();
			return value;
		};
		const rowsOf = (of: Generation) => within(of, (db) => db.table('events').toArray());
		/** Where the log is, as a start of the app would find it. */
		const inForce = async (): Promise<'old' | 'new'> =>
			(await within(one(), (db) => db.table('meta').get('moved'))) === undefined ? 'old' : 'new';

		beforeEach(async () => {
			const base = `liptako-forward-${made++}-${Math.random().toString(36).slice(2)}`;
			generations = [
				{ name: base, epoch: 1, convert: () => null },
				{ name: `${base}-2`, epoch: 2, convert: upgraded }
			];
			await within(one(), async (db) => {
				await db.table('events').bulkAdd([...range(0, COUNT), { id: 'from-the-future', kind: 'dreamt' }]);
				await db.table('meta').bulkPut([
					{ key: 'epoch', value: 1 },
					{ key: 'device', value: 'phone' }
				]);
			});
		});
		afterEach(async () => {
			for (const generation of generations) await Dexie.delete(generation.name);
		});

		it('copies everything, what it does not know included, and turns the pointer', async () => {
			expect(await forward()).toBe(two().name);
			expect(await inForce()).toBe('new');
			const rows = await rowsOf(two());
			expect(rows).toHaveLength(COUNT + 1);
			expect(rows).toContainEqual({ id: 'from-the-future', kind: 'dreamt', v: 2, shard: 'a' });
			expect(await within(two(), (db) => db.table('meta').toArray())).toEqual([
				{ key: 'device', value: 'phone' },
				{ key: 'epoch', value: 2 }
			]);
			// the old store is closed to older apps by their own fence
			expect(await within(one(), (db) => db.table('meta').get('epoch'))).toEqual({ key: 'epoch', value: 2 });
		});

		it('cut off before any of its steps, again and again: old or new, never a mix; then it goes through', async () => {
			const steps: string[] = [];
			await forward((step) => void steps.push(step));
			expect(steps.length).toBeGreaterThanOrEqual(6);
			await Dexie.delete(two().name);
			await within(one(), (db) => db.table('meta').bulkPut([{ key: 'epoch', value: 1 }]));
			await within(one(), (db) => db.table('meta').delete('moved'));
			let cuts = 0;
			for (let round = 0; round < 5; round++)
				for (const step of steps) {
					await expect(
						forward((now) => {
							if (now === step) throw new Cut();
						})
					).rejects.toBeInstanceOf(Cut);
					cuts += 1;
					expect(await inForce()).toBe('old');
					expect(await rowsOf(one())).toHaveLength(COUNT + 1);
				}
			expect(cuts).toBeGreaterThanOrEqual(30);
			await forward();
			expect(await rowsOf(two())).toHaveLength(COUNT + 1);
		}, 60_000);

		it.runIf(typeof navigator !== 'undefined' && 'locks' in navigator)(
			'two tabs at once: one does it, the other finds it done',
			async () => {
				const steps: string[] = [];
				const hook = (step: string): void => void steps.push(step);
				expect(await Promise.all([forward(hook), forward(hook)])).toEqual([two().name, two().name]);
				expect(steps.filter((step) => step === 'before the switch')).toHaveLength(1);
				expect(await rowsOf(two())).toHaveLength(COUNT + 1);
			}
		);

		it('takes in what an older tab writes while it copies', async () => {
			let written = false;
			await forward(async (step) => {
				if (step !== 'before the switch' || written) return;
				written = true;
				await within(one(), (db) => db.table('events').add(eventNumber(5000)));
			});
			expect(await rowsOf(two())).toContainEqual(upgraded(eventNumber(5000)));
			expect(await rowsOf(two())).toHaveLength(COUNT + 2);
		});

		it('turns no pointer to a copy that is not the same', async () => {
			const lossy: Generation = { ...two(), convert: () => ({ id: 'the-same-for-all' }) };
			await expect(copyForward({ generations: [one(), lossy], now: NOW })).rejects.toThrow('Inconsistent');
			expect(await inForce()).toBe('old');
		});

		it('does nothing twice, keeps the old for thirty days and then empties it', async () => {
			await forward();
			await within(two(), (db) => db.table('events').add({ id: 'after' }));
			await forward(undefined, NOW + 29 * DAY);
			expect(await rowsOf(one())).toHaveLength(COUNT + 1);
			await forward(undefined, NOW + 30 * DAY);
			expect(await rowsOf(one())).toEqual([]);
			expect(await inForce()).toBe('new');
			await forward(undefined, NOW + 31 * DAY);
			expect(await rowsOf(two())).toHaveLength(COUNT + 2);
		});

		it('goes over several releases at once, and starts where there is nothing', async () => {
			const three: Generation = { name: `${two().name}-3`, epoch: 3, convert: (row) => ({ ...upgraded(row), v: 3 }) };
			generations.push(three);
			await forward();
			expect((await rowsOf(three))[0]).toMatchObject({ v: 3, shard: 'a' });
			const fresh = { ...two(), name: `${two().name}-fresh` };
			expect(await copyForward({ generations: [{ ...one(), name: 'liptako-none' }, fresh], now: NOW })).toBe(
				fresh.name
			);
			expect(await Dexie.exists('liptako-none')).toBe(false);
		});
	});
}
