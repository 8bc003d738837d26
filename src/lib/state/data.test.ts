import { describe, expect, it } from 'vitest';
import type { BankEdition, DeviceId, Millis } from '#lib/core/ids.ts';
import { eventNumber, range } from '#lib/storage/event-fixture.ts';
import { memoryBacking, MemoryStore } from '#lib/storage/memory-store.ts';
import { addEvents, exportLog, readLog } from './data.ts';

const newStore = () => new MemoryStore(memoryBacking('device' as DeviceId));

async function write(unread: readonly unknown[]): Promise<string> {
	const head = { made: 1_772_000_000_000 as Millis, day: '2026-02-25', device: 'device' as DeviceId, unread };
	const file = await exportLog(range(0, 3), { ...head, edition: 'test-00000000' as BankEdition });
	return file === 'backup-too-large' ? file : file.text;
}
const read = (text: string) => readLog(new Blob([text]));

describe('rows that could not be read', () => {
	it('go into the file as they are, and cost the rest nothing', async () => {
		const rows = [{ id: 'from-the-future', kind: 'dreamt' }, 7, null, { deep: { deeper: [1n] } }];
		const text = await write(rows);
		expect(JSON.parse(text).unread).toEqual([
			'{"id":"from-the-future","kind":"dreamt"}',
			'7',
			'null',
			'{"deep":{"deeper":["1"]}}'
		]);
		expect(await read(text)).toMatchObject({ kind: 'partly', events: range(0, 3), bad: 4 });
	});

	it('come back where a release can read them', async () => {
		const text = await write([eventNumber(3)]);
		expect(await read(text)).toEqual({ kind: 'read', events: range(0, 4) });
	});

	it('of any depth or size do not keep a file from being written and read', async () => {
		let deep: unknown = 1;
		for (let level = 0; level < 5000; level += 1) deep = [deep];
		const round: { self?: unknown } = {};
		round.self = round;
		expect(await read(await write([deep, round]))).toMatchObject({ kind: 'partly', events: range(0, 3), bad: 2 });
		expect(await read(await write(['x'.repeat(51_000_000)]))).toEqual({ kind: 'read', events: range(0, 3) });
	});

	it('are not believed', async () => {
		const text = await write([{ id: 'x' }]);
		const forged = text.replace('{\\"id\\":\\"x\\"}', '{\\"id\\":\\"y\\"}');
		expect(forged).not.toBe(text);
		expect(await read(forged)).toMatchObject({ kind: 'partly', pieces: [] });
	});
});

describe('a file that says something else under a known id', () => {
	it('is told apart from one that says the same; what is here stays', async () => {
		const store = newStore();
		await store.append(range(0, 3));
		const forged = { ...eventNumber(1), zone: 'Africa/Cairo' };
		const outcome = await addEvents(store, [eventNumber(0), forged, eventNumber(5)], 0);
		expect(outcome).toEqual({ kind: 'restored', added: 1, known: 1, differing: 1, bad: 0 });
		expect((await store.read()).events).toEqual([...range(0, 3), eventNumber(5)]);
	});

	it('within the file itself counts as differing too', async () => {
		const twice = [eventNumber(0), { ...eventNumber(0), zone: 'Africa/Cairo' }];
		const outcome = await addEvents(newStore(), twice, 0);
		expect(outcome).toMatchObject({ added: 1, known: 0, differing: 1 });
	});
});
