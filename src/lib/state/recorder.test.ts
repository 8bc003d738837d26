import { describe, expect, it } from 'vitest';
import type { BankEdition, DeviceId, EventId, Millis } from '#lib/core/ids.ts';
import { memoryBacking, MemoryStore } from '#lib/storage/memory-store.ts';
import type { Clock } from './clock.ts';
import { Recorder } from './recorder.svelte.ts';

const NOW = 1_772_000_000_000;

function recorder(seen: readonly string[] = []) {
	const clock: Clock = {
		now: () => NOW as Millis,
		zone: () => 'UTC',
		random: (count) => new Uint8Array(count).fill(255)
	};
	const store = new MemoryStore(memoryBacking('device' as DeviceId));
	const made = new Recorder({
		store,
		clock,
		device: store.device,
		edition: 'test-00000000' as BankEdition,
		onsaved: () => undefined
	});
	for (const id of seen) made.seen(id as EventId);
	return made;
}

const record = (one: Recorder): EventId =>
	one.record({ kind: 'setting-changed', name: 'theme', value: 'dark' }).event.id;

describe('an id', () => {
	it('comes after everything seen, whatever the clock says', () => {
		const seen = '02000000-0000-7000-8000-000000000000';
		expect(record(recorder([seen])) > seen).toBe(true);
	});

	it.each([
		'dfffffff-ffff-7fff-bfff-ffffffffffff',
		'dfffffff-ffff-7000-8000-000000000000',
		'80000000-0000-7000-8000-000000000000'
	])('can still be made after a file brought the id %s', (forged) => {
		const one = recorder(['01000000-0000-7000-8000-000000000000', forged]);
		const ids = Array.from({ length: 300 }, () => record(one));
		expect(ids[0]?.startsWith(NOW.toString(16).padStart(12, '0').slice(0, 8))).toBe(true);
		expect(ids).toEqual([...new Set(ids)].sort());
	});

	it('can be made for ever after the last plausible one', () => {
		const one = recorder(['7fffffff-ffff-7fff-bfff-ffffffffffff']);
		const ids = Array.from({ length: 300 }, () => record(one));
		expect(ids).toEqual([...new Set(ids)].sort());
	});
});
