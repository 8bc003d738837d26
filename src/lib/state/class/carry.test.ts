import { describe, expect, it } from 'vitest';
import { assignmentOf, entriesOf, plainDraft, someKey, tea } from '../../../../tests/fixtures/class.ts';
import type { BankEdition, Millis } from '#lib/core/ids.ts';
import type { ClassChange, ClassStore } from '#lib/storage/class/class-store.ts';
import { teacherKeys } from '#lib/storage/class/keys.ts';
import { classBacking, MemoryClassStore } from '#lib/storage/class/memory-class-store.ts';
import { carriedClass, readCarried } from './carry.ts';

const newStore = () => new MemoryClassStore(classBacking());
const textOf = async (store: ClassStore): Promise<string> => (await carriedClass(store))?.text ?? '';
const handed = {
	...{ v: 1, id: 'AAAAAAAAAAAAAAAA', made: 1 as Millis, code: 'AA', keys: [], release: '' },
	assignment: assignmentOf(entriesOf(tea, 2))
};
async function filled() {
	const store = newStore();
	const keys = await teacherKeys(store);
	await store.write(
		{ table: 'drafts', put: [plainDraft] },
		{ table: 'assignments', put: [handed] },
		{ table: 'submissions', put: [{ id: 's1' }] },
		{ table: 'takings', put: [{ id: 'mine' }] }
	);
	return { store, keys };
}

describe('a class carried to another device', () => {
	it('arrives whole: keys, drafts, what was handed out and came back; not what a learner is taking', async () => {
		const { store, keys } = await filled();
		const next = newStore();
		const carried = (await readCarried(await textOf(store), next))!;
		expect([carried.added, carried.otherKeys]).toEqual([3, false]);
		await next.write(...carried.changes, { table: 'keys', put: carried.keys });
		expect((await teacherKeys(next)).box).toBe(keys.box);
		expect([await next.all('drafts'), await next.all('assignments')]).toEqual([[plainDraft], [handed]]);
		expect([await next.all('submissions'), await next.all('takings')]).toEqual([[{ id: 's1' }], []]);
	});

	it('adds nothing twice and replaces nothing', async () => {
		const { store } = await filled();
		const text = await textOf(store);
		await store.write({ table: 'drafts', put: [{ ...plainDraft, title: 'Changed here' } as typeof plainDraft] });
		expect((await readCarried(text, store))?.added).toBe(0);
	});

	it('says when the file has the keys of another teacher', async () => {
		const [one, other] = [await filled(), await filled()];
		expect((await readCarried(await textOf(one.store), other.store))?.otherKeys).toBe(true);
	});

	it('says so when only the key that signs is another', async () => {
		const [one, other] = [await filled(), await filled()];
		const [file, strange] = await Promise.all(
			[one, other].map(async ({ store }) => JSON.parse(await textOf(store)) as { keys: { sign: object } })
		);
		const text = JSON.stringify({ ...file, keys: { ...file!.keys, sign: strange!.keys.sign } });
		expect((await readCarried(text, one.store))?.otherKeys).toBe(true);
		expect((await readCarried(JSON.stringify(file), one.store))?.otherKeys).toBe(false);
	});

	it('vouches for results only with the keys that opened them', async () => {
		const [one, other] = [await filled(), await filled()];
		const head = {
			v: 2,
			assignment: handed.id,
			attempt: 1,
			label: 'Awa',
			variant: 0,
			time: 1,
			started: 0,
			finished: 1
		};
		const rest = { edition: tea.edition, language: 'en', responses: [null], nonce: 'A'.repeat(11), device: someKey };
		const row = { v: 1, id: `${handed.id}.${rest.nonce}`, received: 1, submission: { ...head, ...rest } };
		await one.store.write({ table: 'submissions', put: [row] });
		const text = await textOf(one.store);
		const keyless = JSON.stringify({ ...(JSON.parse(text) as object), keys: null });
		const rows = (changes: readonly ClassChange[] = []) =>
			changes.find(({ table }) => table === 'submissions')?.put?.filter(({ id }) => id === row.id);

		const [next, strange, bare] = await Promise.all([
			readCarried(text, newStore()),
			readCarried(text, other.store),
			readCarried(keyless, newStore())
		]);
		expect([next, strange].map((read) => rows(read?.changes))).toEqual([[row], [row]]);
		const unchecked = [{ ...row, unchecked: true }];
		expect([strange?.unvouched, bare?.changes].map(rows)).toEqual([unchecked, unchecked]);
	});

	it('stays small enough to be opened: of old editions it leaves languages behind, never what was handed out', async () => {
		const { store } = await filled();
		const editions = Array.from({ length: 4 }, (_, year) => `202${year}.1-00000000` as BankEdition);
		const rows = editions.flatMap((edition) => [
			{ id: edition, bank: { ...tea, edition } },
			...['en', 'fr', 'ar'].map((language) => ({ id: `${edition}/${language}`, bank: { ...tea, edition, language } }))
		]);
		const bare = (await carriedClass(store))!.text.length;
		await store.write({ table: 'banks', put: rows });
		const whole = (await carriedClass(store))!;
		expect(whole.leftOut).toBe(0);
		const one = JSON.stringify(rows[3]).length + 1;
		// room for the four as they were handed out, and for two languages
		const some = (await carriedClass(store, bare + 6 * one))!;
		expect(some.text.length).toBeLessThanOrEqual(bare + 6 * one);
		expect(some.leftOut).toBe(6);
		const read = await readCarried(some.text, newStore());
		const banks = read?.changes.find(({ table }) => table === 'banks')?.put?.map(({ id }) => id) ?? [];
		expect(banks.toSorted()).toEqual([...editions, `${editions[3]!}/ar`, `${editions[3]!}/fr`].toSorted());
		expect(await carriedClass(store, bare + 3 * one)).toBeUndefined();
		expect(await carriedClass(newStore(), 10)).toBeUndefined();
	});

	it('takes a bank only under the name of its edition', async () => {
		const rows = ['en', 'ar', ''].map((end) => ({ id: `${tea.edition}${end && '/'}${end}`, bank: tea }));
		const tables = { banks: [...rows, { id: 'other-00000000', bank: tea }, { id: tea.edition }] };
		const text = JSON.stringify({ format: 'liptako-class', version: 1, keys: null, tables });
		const kept = (await readCarried(text, newStore()))?.changes[0]?.put ?? [];
		expect(kept.map(({ id }) => id)).toEqual([`${tea.edition}/en`, tea.edition]);
	});

	it.each([
		'',
		'null',
		'[]',
		'{"format":"liptako-log"}',
		'{"format":"liptako-class","version":2,"keys":null,"tables":{}}',
		'{"format":"liptako-class","version":1,"keys":{"sign":1},"tables":{}}',
		`${'['.repeat(50)}${']'.repeat(50)}`
	])('is refused where it is no such file: %j', async (text) =>
		expect(await readCarried(text, newStore())).toBeUndefined()
	);

	it('leaves out rows that are none of ours', async () => {
		const tables = { drafts: [{ id: 'bad' }, 7, plainDraft], keys: [{ id: 'teacher-box' }], nowhere: [{ id: 'x' }] };
		const text = JSON.stringify({ format: 'liptako-class', version: 1, keys: null, tables });
		const carried = await readCarried(text, newStore());
		expect(carried?.changes).toEqual([{ table: 'drafts', put: [plainDraft] }]);
	});
});
