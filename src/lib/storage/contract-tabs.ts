/** The part of the stores' contract on folds and on several tabs. */
import { expect, it } from 'vitest';
import type { LogEvent } from '#lib/core/log/event.ts';
import type { Upto } from '#lib/core/memory/snapshot.ts';
import { eventNumber, idsOf, range } from './event-fixture.ts';
import type { Store } from './store.ts';

export type Open = () => Promise<Store>;

/** The next thing that `start` is told. */
const next = <Value>(start: (tell: (value: Value) => void) => () => void): Promise<Value> =>
	new Promise((resolve) => {
		const stop = start((value) => {
			stop();
			resolve(value);
		});
	});

export function foldContract(open: Open): void {
	it('keeps folds by name, whatever they are made of', async () => {
		const store = await open();
		const fold = { version: 1, memories: new Map([['p01-f1', new Float64Array([1.5, 2])]]) };
		await store.writeFold('memory', fold);
		await store.writeFold('figures', [1]);
		await store.writeFold('figures', [2]);
		expect(await store.readFold('memory')).toEqual(fold);
		expect(await store.readFold('figures')).toEqual([2]);
		expect(await store.readFold('none')).toBeUndefined();
	});

	it('drops the folds and leaves the log', async () => {
		const store = await open();
		await store.append(range(0, 2));
		await store.writeFold('memory', 1);
		await store.dropFolds();
		expect(await store.readFold('memory')).toBeUndefined();
		expect((await store.read()).events).toEqual(range(0, 2));
	});

	const upTo = (number: number): Upto => ({ count: number + 1, last: eventNumber(number).id });

	it('keeps a fold while what comes, comes after it; with an earlier event, from whichever tab, it is gone', async () => {
		const [store, other] = await Promise.all([open(), open()]);
		await store.append([...range(0, 3), eventNumber(4)]);
		expect(await store.writeFold('course', 1, { count: 4, last: eventNumber(4).id })).toBe(true);
		await store.append([eventNumber(5), eventNumber(1)]);
		expect(await store.readFold('course')).toBe(1);
		await other.append([eventNumber(6), eventNumber(3)]);
		expect(await store.readFold('course')).toBeUndefined();
		expect(await store.writeFold('course', 2, upTo(6))).toBe(true);
		expect(await store.readFold('course')).toBe(2);
	});

	it('takes no fold of a log that is not the one it has', async () => {
		const store = await open();
		await store.append(range(0, 3));
		expect(await store.writeFold('course', 1, { ...upTo(2), count: 2 })).toBe(false);
		expect(await store.readFold('course')).toBeUndefined();
	});

	it('reads what comes after an id, a piece at a time', async () => {
		const store = await open();
		await store.append(range(0, 2100));
		expect(idsOf((await store.read()).events)).toEqual(idsOf(range(0, 2100)));
		expect(idsOf((await store.read(eventNumber(1049).id)).events)).toEqual(idsOf(range(1050, 2100)));
		expect((await store.read(eventNumber(2099).id)).events).toEqual([]);
	});
}

export function tabContract(open: Open): void {
	it('keeps 400 of 400 when two tabs answer at once', async () => {
		const [one, two] = await Promise.all([open(), open()]);
		const each = (store: Store, events: readonly LogEvent[]): Promise<number[]> =>
			Promise.all(events.map((event) => store.append([event])));
		const [ofOne, ofTwo] = await Promise.all([each(one, range(0, 220)), each(two, range(180, 400))]);
		expect([...ofOne, ...ofTwo].reduce((sum, added) => sum + added, 0)).toBe(400);
		expect(idsOf((await one.read()).events)).toEqual(idsOf(range(0, 400)));
		expect((await two.read()).events).toEqual((await one.read()).events);
	}, 60_000);

	it('tells the other tab of what is new, and only the other', async () => {
		const [one, two] = await Promise.all([open(), open()]);
		const own: LogEvent[] = [];
		one.onForeign((events) => own.push(...events));
		const heard: LogEvent[] = [];
		const allHeard = new Promise<void>((resolve) =>
			two.onForeign((events) => {
				heard.push(...events);
				if (heard.length >= 3) resolve();
			})
		);
		await one.append(range(0, 1));
		await one.append(range(0, 1));
		await one.append(range(0, 3));
		await allHeard;
		expect(heard).toEqual(range(0, 3));
		expect(own).toEqual([]);
	});

	it('tells no more once told to stop', async () => {
		const [one, two] = await Promise.all([open(), open()]);
		const heard: string[] = [];
		const stop = two.onForeign((events) => heard.push(...idsOf(events)));
		stop();
		const after = next<readonly LogEvent[]>((tell) => two.onForeign(tell));
		await one.append(range(0, 1));
		await after;
		expect(heard).toEqual([]);
	});

	it('tells the other tab that everything was erased', async () => {
		const [one, two] = await Promise.all([open(), open()]);
		await one.append(range(0, 1));
		const lost = next<string>((tell) => two.onLost(tell));
		await one.erase();
		expect(await lost).toBe('erased');
	});
}
