import { expect, it } from 'vitest';
import type { Millis } from '#lib/core/ids.ts';
import type { ClassChange, ClassRow, ClassStore } from '#lib/storage/class/class-store.ts';
import { classBacking, MemoryClassStore, type ClassBacking } from '#lib/storage/class/memory-class-store.ts';
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

/** Another tab stores keys of its own just after each that is stored here. */
class Overtaken extends MemoryClassStore {
	readonly #other: ClassStore;
	readonly #pairs: readonly ClassRow[];
	constructor(backing: ClassBacking, pairs: readonly ClassRow[]) {
		super(backing);
		[this.#other, this.#pairs] = [new MemoryClassStore(backing), pairs];
	}
	override async write(...changes: readonly ClassChange[]): Promise<void> {
		await super.write(...changes);
		const ids = changes.flatMap(({ table, put = [] }) => (table === 'keys' ? put.map(({ id }) => id) : []));
		await this.#other.write({ table: 'keys', put: this.#pairs.filter(({ id }) => ids.includes(id)) });
	}
}

it('uses the keys that another tab stored while it made its own', async () => {
	const elsewhere = new MemoryClassStore(classBacking());
	const theirs = await teacherKeys(elsewhere);
	const pairs = (await elsewhere.all('keys')) as ClassRow[];
	const backing = classBacking();
	const mine = await teacherKeys(new Overtaken(backing, pairs));
	expect(mine.box).toBe(theirs.box);
	expect(mine.signer.key).toBe(theirs.signer.key);
	expect((await teacherKeys(new MemoryClassStore(backing))).box).toBe(theirs.box);
});
