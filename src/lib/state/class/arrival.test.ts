import { expect, it } from 'vitest';
import { writeInvite, inviteText } from '#lib/core/assign/invite.ts';
import type { BankEdition, Millis } from '#lib/core/ids.ts';
import { classBacking, MemoryClassStore } from '#lib/storage/class/memory-class-store.ts';
import { teacherKeys } from '#lib/storage/class/keys.ts';
import { assignmentOf, entriesOf, tea } from '../../../../tests/fixtures/class.ts';
import { arrive, beginTaking } from './arrival.ts';

it('shows what was handed in also when the bank can no longer ask it', async () => {
	const store = new MemoryClassStore(classBacking());
	const { signer, box } = await teacherKeys(store);
	const assignment = { ...assignmentOf(entriesOf(tea, 3)), teacher: { sign: signer.key, box } };
	const text = inviteText(await writeInvite(assignment, 1, signer));
	const open = await arrive(text, tea, store);
	if (open.kind !== 'open') throw new Error(open.kind);
	const later = { ...tea, edition: '2099.1-00000000' as BankEdition, items: [] };
	expect((await arrive(text, later, store)).kind).toBe('refused');
	const taking = beginTaking(open, tea, { label: 'Awa', now: 1 as Millis });
	await store.write({ table: 'takings', put: [taking] });
	expect((await arrive(text, later, store)).kind).toBe('refused');
	const handed = { ...taking, finished: 2 as Millis, handIn: 'AAAA' };
	await store.write({ table: 'takings', put: [handed] });
	expect(await arrive(text, later, store)).toMatchObject({ kind: 'kept', taking: handed });
	expect((await arrive(text, tea, store)).kind).toBe('open');
	// the link of the class, and that with more time, lead to the one that was handed in
	const longer = inviteText(await writeInvite(assignment, 1.5, signer));
	expect(await arrive(longer, later, store)).toMatchObject({ kind: 'kept', taking: handed });
	const other = inviteText(await writeInvite({ ...assignment, title: 'Tea, week 4' }, 1, signer));
	expect((await arrive(other, later, store)).kind).toBe('refused');
});
