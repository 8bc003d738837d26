// Files that another app shares with this one, or that the system opens with it: each kind lands in its room, after a
// check and when asked; what is broken or hostile changes nothing.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Assignment } from '#lib/core/assign/assignment.ts';
import { writeAssignment } from '#lib/core/assign/assignment-code.ts';
import { handInText, writeHandIn } from '#lib/core/assign/hand-in.ts';
import { assignmentId, inviteText, writeInvite } from '#lib/core/assign/invite.ts';
import { paperOf } from '#lib/core/assign/paper.ts';
import type { Bank } from '#lib/core/bank/bank.ts';
import { collectionText } from '#lib/core/gradebook/collection-file.ts';
import { receivedId } from '#lib/core/gradebook/received.ts';
import type { Millis } from '#lib/core/ids.ts';
import { teacherKeys } from '#lib/storage/class/keys.ts';
import { classBacking, MemoryClassStore } from '#lib/storage/class/memory-class-store.ts';
import { webCrypto } from '#lib/storage/class/web-crypto.ts';
import { carriedClass } from '#lib/state/class/carry.ts';
import { auditPage } from './axe.ts';
import { expect, readLog, test, watchErrors } from './fixtures.ts';
import { backupOf, madeLog } from './seeded-log.ts';

const at = (minute: number) => (Date.parse('2026-11-20T09:00:00Z') + minute * 60_000) as Millis;

/** A class of one quiz with the answers of two learners, in every kind of file that it can come in. */
async function madeClass() {
	const bank = JSON.parse(readFileSync('src/lib/generated/bank.en.json', 'utf8')) as Bank;
	const store = new MemoryClassStore(classBacking());
	const { signer, box } = await teacherKeys(store);
	const items = bank.items
		.filter(({ kind }) => kind === 'single')
		.slice(0, 3)
		.map(({ id, version }) => ({ from: 'bank', item: id, version }) as const);
	const assignment: Assignment = {
		...{ v: 1, kind: 'quiz', title: 'Week 3', language: 'en', bank: bank.id, edition: bank.edition },
		rules: {
			...{ attempts: 1, counts: 'first', feedback: 'end', variants: false, asks: 'name', graded: false },
			shuffle: { questions: false, options: false }
		},
		teacher: { sign: signer.key, box },
		paper: { kind: 'items', items, seed: 'seed' }
	};
	const id = await assignmentId(writeAssignment(assignment), webCrypto);
	const invite = inviteText(await writeInvite(assignment, 1, signer));
	const handed = { v: 1, id, made: at(0), assignment, code: invite, keys: [], release: '' } as const;
	await store.write({ table: 'assignments', put: [handed] });
	const paper = paperOf(assignment, bank, 0);
	if (!paper.ok) throw new Error('no paper');
	const bodyOf = (label: string, nonce: string) => ({
		...{ v: 1 as const, attempt: 1, variant: 0, label, started: at(1), finished: at(5), time: 1 as const, nonce },
		...{ edition: bank.edition, responses: paper.value.map(() => null) }
	});
	const to = { to: { id, assignment }, crypto: webCrypto, signer };
	const result = handInText(await writeHandIn(bodyOf('Awa', 'AAAAAAAAAAA'), paper.value, to));
	const submission = { ...bodyOf('Issa', 'BBBBBBBBBBA'), assignment: id, device: signer.key };
	const row = { v: 1, id: receivedId(submission), received: at(6), submission } as const;
	return {
		invite,
		class: (await carriedClass(store))!.text,
		assignment: JSON.stringify({ format: 'liptako-assignment', version: 1, title: 'Week 3', code: invite, assignment }),
		submission: JSON.stringify({ format: 'liptako-submission', version: 1, title: 'Week 3', code: result }),
		collection: collectionText({ made: at(7), assignments: [handed], submissions: [row], notes: [] })
	};
}

/** As the system does it: posts a form and shows the page that the answer leads to. */
async function share(page: Page, parts: { readonly file?: readonly [name: string, text: string]; text?: string }) {
	await page.evaluate(async ({ file, text }) => {
		const form = new FormData();
		if (text !== undefined) form.append('text', text);
		if (file) form.append('file', new File([file[1]], file[0]));
		await fetch('/open', { method: 'POST', body: form });
	}, parts);
	await page.goto('about:blank');
	await page.goto(`${new URL(origins.get(page) ?? '').origin}/open`);
}
const origins = new WeakMap<Page, string>();

test.beforeEach(async ({ page, host }) => {
	origins.set(page, host.url);
	await page.goto(`${host.url}/settings`);
	await page.getByTestId('offline-status').getByText('Ready to work offline').waitFor();
});

test('a backup is added when asked, and gone from the page after that', async ({ page }) => {
	const log = madeLog({ seed: 'shared', answers: 20, perDay: 10, until: Date.now() });
	const { buffer } = await backupOf(log, Date.now());
	await share(page, { file: ['سجل.json', buffer.toString('utf8')] });
	await expect(page.getByText('File: سجل.json')).toBeVisible();
	expect(await readLog(page)).toHaveLength(0);
	await page.getByRole('button', { name: 'Add it to the log here' }).click();
	await expect(page.getByText('20 entries added')).toBeVisible();
	expect(await readLog(page)).toHaveLength(20);
	await page.reload();
	await expect(page.getByText('No file has come along.')).toBeVisible();
});

test('a class, its results and a colleague’s collection land with the teacher, each where it belongs', async ({
	page,
	context
}) => {
	const errors = watchErrors(context);
	const made = await madeClass();
	await share(page, { file: ['class.json', made.class] });
	await expect(page.getByText('1 entry of it is not on this device yet.')).toBeVisible();
	await auditPage(page, 'a class to be opened');
	await page.getByRole('button', { name: 'Add to my class' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Teach' })).toBeVisible();
	await expect(page.getByText('Read: 1 entry. Nothing here was lost.')).toBeInViewport();
	await expect(page.getByText('Week 3').first()).toBeVisible();

	await share(page, { file: ['result.json', made.submission] });
	await page.getByRole('button', { name: 'Add to my results' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Collect results' })).toBeVisible();
	await expect(page.getByText('Awa: taken. Week 3').first()).toBeVisible();
	// what was handed over is handed over once
	await page.reload();
	await expect(page.getByText('0 results taken on this visit')).toBeVisible();

	await share(page, { file: ['collection.json', made.collection] });
	await expect(page.getByText('It holds 1 result of 1 assignment.')).toBeVisible();
	await page.getByRole('button', { name: 'Add to my results' }).click();
	await expect(page.getByText('Collection opened: 1 result new, 0 had already.').first()).toBeVisible();
	expect(errors).toEqual([]);
});

test('an assignment opens from its file, and from a message with its link', async ({ page }) => {
	const made = await madeClass();
	await share(page, { file: ['week-3.json', made.assignment] });
	await expect(page.getByText('Week 3')).toBeVisible();
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(page.getByRole('textbox', { name: 'Your name' })).toBeVisible();
	await share(page, { text: `For Friday: https://another.example/school/take#${made.invite} thank you` });
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(page.getByRole('textbox', { name: 'Your name' })).toBeVisible();
});

test('what is broken, hostile or unknown changes nothing and says so', async ({ page, context }) => {
	const errors = watchErrors(context);
	const { invite } = await madeClass();
	const nested = `{"format":"liptako-class","version":1,"keys":null,"tables":${'['.repeat(9000)}${']'.repeat(9000)}}`;
	const markup = '<img src=x onerror="document.title=1">';
	for (const [name, text, told] of [
		['deck.json', '{"format":"anki"}', 'Liptako does not know this kind of file. Nothing was changed.'],
		[`${markup}.json`, '', 'Liptako does not know this kind of file. Nothing was changed.'],
		['bank.json', '{"format":"liptako-bank"}', 'A bank is built into the app'],
		['log.json', '{"format":"liptako-log"', 'Nothing was changed'],
		['class.json', nested, 'It is damaged, or of a later version.'],
		['collection.json', '{"format":"liptako-collection","v":1,"notes":7}', 'This file is no collection'],
		['result.json', '{"format":"liptako-submission","code":"AAAA"}', 'This is no result'],
		['quiz.json', `{"format":"liptako-assignment","code":"${invite.slice(0, -4)}AAAA"}`, 'This link was changed']
	] as const) {
		await share(page, { file: [name, text] });
		const restore = page.getByRole('button', { name: 'Add it to the log here' });
		if (name === 'log.json') await restore.click();
		await expect(page.getByRole('alert').getByText(told), name).toBeVisible();
		await expect(page.getByRole('button', { name: /^(Open it|Add to my)/ }), name).toHaveCount(0);
	}
	await share(page, { text: 'javascript:alert(1)//take#AAAA' });
	await expect(page.getByText('Liptako does not know this kind of file.')).toBeVisible();
	expect(await readLog(page)).toHaveLength(0);
	expect(errors).toEqual([]);
});
