import { expect, it } from 'vitest';
import type { Millis } from '#lib/core/ids.ts';
import { classBacking, MemoryClassStore } from '#lib/storage/class/memory-class-store.ts';
import { teacherKeys } from '#lib/storage/class/keys.ts';
import { tea } from '../../../../tests/fixtures/class.ts';
import { newDraft } from './new-draft.ts';
import { Room } from './room.svelte.ts';

const NOW = 1_790_000_000_000 as Millis;

it('hands out with the keys that are stored, whatever another tab did to those it knew', async () => {
	const backing = classBacking();
	const [room, other] = [
		await Room.open(new MemoryClassStore(backing), false),
		await Room.open(new MemoryClassStore(backing), false)
	];
	const old = await room.teacher();
	await other.erase();
	const { box } = await other.teacher();
	expect(box).not.toBe(old.box);
	expect((await room.teacher()).box).toBe(box);
	// a tab that was never told
	for (const id of ['teacher-sign', 'teacher-box']) backing.tables.get('keys')?.delete(id);
	const handed = await room.handOut(newDraft(NOW, 'Tea'), tea, { made: NOW, language: 'en' });
	const stored = await teacherKeys(room.store);
	expect(handed?.assignment.teacher).toEqual({ sign: stored.signer.key, box: stored.box });
});

it('uses the keys that another tab stored while it made its own', async () => {
	const backing = classBacking();
	const store = new MemoryClassStore(backing);
	const [one, other] = await Promise.all([teacherKeys(store), teacherKeys(new MemoryClassStore(backing))]);
	const { box } = await teacherKeys(store);
	expect([one.box, other.box]).toContain(box);
});
