import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openGeneration } from './copy-forward.ts';
import { eventNumber, range } from './event-fixture.ts';
import { DATABASE, openStore } from './open-store.ts';
import { joinTabs, type Tabs } from './tabs.ts';

/** The release after this one, made up. */
vi.mock('./generations.ts', () => {
	const next = { name: 'liptako-next', epoch: 2, convert: (row: object) => ({ ...row, edition: 'next-00000000' }) };
	return { GENERATIONS: [{ name: 'liptako', epoch: 1, convert: () => null }, next], IN_FORCE: next };
});

it('a release with one generation more brings the log forward, and tabs of the older hear of it', async () => {
	const old = openGeneration('liptako');
	await old.open();
	await old.table('events').bulkAdd(range(0, 5));
	await old.table('meta').put({ key: 'epoch', value: 1 });
	let tab: Tabs | undefined;
	const isHeard = new Promise<void>((resolve) => {
		const deaf = { onAppended: () => undefined, onErased: () => undefined };
		tab = joinTabs({ name: 'liptako-log', epoch: 1, onNewer: resolve, ...deaf });
	});
	const opened = { name: DATABASE, local: undefined, random: crypto, onBlocked: () => undefined, now: 0 };
	const { kept, store } = await openStore(opened);
	await isHeard;
	expect(kept).toBe(true);
	expect((await store.read()).events).toEqual(range(0, 5).map((event) => ({ ...event, edition: 'next-00000000' })));
	expect(await store.append([eventNumber(9)])).toBe(1);
	expect(await old.table('events').count()).toBe(5);
	expect(await old.table('meta').get('epoch')).toMatchObject({ value: 2 });
	for (const open of [store, old, tab]) open?.close();
});
