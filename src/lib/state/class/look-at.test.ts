import { describe, expect, it } from 'vitest';
import { handInCode, handInText, writeHandIn } from '#lib/core/assign/hand-in.ts';
import { assignmentId, inviteText, writeInvite } from '#lib/core/assign/invite.ts';
import { writeAssignment } from '#lib/core/assign/assignment-code.ts';
import { paperOf } from '#lib/core/assign/paper.ts';
import type { Millis } from '#lib/core/ids.ts';
import { collectionText } from '#lib/core/gradebook/collection-file.ts';
import { receivedId } from '#lib/core/gradebook/received.ts';
import { teacherKeys } from '#lib/storage/class/keys.ts';
import { classBacking, MemoryClassStore } from '#lib/storage/class/memory-class-store.ts';
import { webCrypto } from '#lib/storage/class/web-crypto.ts';
import { assignmentOf, entriesOf, plainDraft, tea } from '../../../../tests/fixtures/class.ts';
import { carriedClass } from './carry.ts';
import { lookAt, type ClassFileKind } from './look-at.ts';

const newStore = () => new MemoryClassStore(classBacking());
const store = newStore();
const keys = await teacherKeys(store);
const assignment = { ...assignmentOf(entriesOf(tea, 3)), teacher: { sign: keys.signer.key, box: keys.box } };
const id = await assignmentId(writeAssignment(assignment), webCrypto);
const invite = inviteText(await writeInvite(assignment, 1, keys.signer));
const paper = paperOf(assignment, tea, 0);
if (!paper.ok) throw new Error('no paper');
const body = {
	...{ v: 1, attempt: 1, variant: 0, label: 'Awa', started: 60_000 as Millis, finished: 120_000 as Millis },
	...{ time: 1, nonce: 'AAAAAAAAAAA', edition: tea.edition },
	responses: paper.value.map(() => null)
} as Parameters<typeof writeHandIn>[0];
const result = await writeHandIn(body, paper.value, { to: { id, assignment }, crypto: webCrypto, signer: keys.signer });
const look = (kind: ClassFileKind, text: string, at = newStore()) => lookAt(kind, text, { bank: tea, store: at });

describe('what is in a file of the class', () => {
	it.each([
		['its file', JSON.stringify({ format: 'liptako-assignment', version: 1, code: invite })],
		['a message with its link', `Tea for Friday https://a.example/x/take#${invite} see you`]
	])('an assignment in %s', async (_where, text) => {
		expect(await look('assignment', text)).toEqual({ kind: 'assignment', title: 'Tea, week 3', invite });
	});

	it.each([
		['its file', JSON.stringify({ format: 'liptako-submission', code: handInText(result) })],
		['its code', handInCode(result)],
		['a message with its link', `Awa: https://a.example/teach/collect#${handInText(result)}`]
	])('a result in %s', async (_where, text) => {
		expect(await look('submission', text)).toMatchObject({ kind: 'submission' });
	});

	it('a collection, with what of it cannot be read', async () => {
		const submission = { ...body, assignment: id, device: keys.signer.key } as never;
		const row = { v: 1, id: receivedId(submission), received: 1 as Millis, submission } as const;
		const handed = { ...{ v: 1, id, made: 1 as Millis, code: invite, keys: [], release: '' }, assignment } as never;
		const text = collectionText({
			made: 1 as Millis,
			assignments: [handed],
			submissions: [row, 1 as never],
			notes: []
		});
		expect(await look('collection', text)).toMatchObject({ results: 1, assignments: 1, bad: 1 });
	});

	it('a class, here and on a device with other keys', async () => {
		const from = newStore();
		await teacherKeys(from);
		await from.write({ table: 'drafts', put: [plainDraft] });
		const { text } = (await carriedClass(from))!;
		expect(await look('class', text)).toEqual({ kind: 'class', text, added: 1, otherKeys: false });
		expect(await look('class', text, store)).toMatchObject({ otherKeys: true });
	});

	it('leaves the store as it was', async () => {
		const at = newStore();
		await look('class', (await carriedClass(store))!.text, at);
		await look('assignment', invite, at);
		expect([await at.all('keys'), await at.all('takings')]).toEqual([[], []]);
	});
});

describe('refuses', () => {
	const deep = `{"format":"liptako-collection","v":1,"notes":${'['.repeat(200)}${']'.repeat(200)}}`;
	it.each<[ClassFileKind, string, string, string | undefined]>([
		['assignment', 'a file without a code', '{"format":"liptako-assignment"}', 'code-damaged'],
		['assignment', 'a code cut short', `https://a.example/take#${invite.slice(0, -9)}`, 'code-damaged'],
		['assignment', 'a code changed', `https://a.example/take#${invite.slice(0, -4)}AAAA`, 'signature-wrong'],
		['submission', 'a file without a code', '{"format":"liptako-submission","code":5}', 'handin-damaged'],
		['submission', 'a code of two letters', 'LPT:AA', 'handin-damaged'],
		['collection', 'half a file', '{"format":"liptako-collection","v":1', 'collection-damaged'],
		['collection', 'a later version', '{"format":"liptako-collection","v":9}', 'collection-newer'],
		['collection', 'what is nested to blow the stack', deep, 'collection-damaged'],
		['class', 'no tables', '{"format":"liptako-class","version":1,"keys":null,"tables":7}', undefined],
		['class', 'keys that are none', '{"format":"liptako-class","version":1,"keys":{},"tables":{}}', undefined]
	])('%s: %s', async (kind, _what, text, code) => {
		expect(await look(kind, text)).toEqual({ kind: 'refused', of: kind, ...(code ? { code } : {}) });
	});
});
