import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, readLog, test, watchErrors } from './fixtures.ts';
import { answerRight, proceed } from './robot.ts';
import type { Host } from '../host.js';

async function answer(page: Page, host: Host, count: number): Promise<void> {
	await page.goto(`${host.url}/study`);
	for (let turn = 0; turn < count; turn += 1) {
		await answerRight(page);
		await proceed(page);
	}
}

/** The backup that one tap saves. */
async function saveBackup(page: Page): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a backup' }).click();
	return readFileSync(await (await download).path(), 'utf8');
}

const offer = (page: Page, name: string, content: string) =>
	page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

test('a damaged file: what is sound is offered, the damage named, nothing half done', async ({ page, host }) => {
	await answer(page, host, 3);
	await page.goto(`${host.url}/settings`);
	const text = await saveBackup(page);
	const log = await readLog(page);
	await offer(page, 'cut.json', text.slice(0, 150));
	await expect(page.getByText(/it was cut off\. Nothing was changed/)).toBeVisible();
	await offer(page, 'foreign.json', '{"format":"something-else"}');
	await expect(page.getByText(/not a Liptako log\. Nothing was changed/)).toBeVisible();

	await page.getByRole('button', { name: 'Erase everything' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
	await offer(page, 'changed.json', text.replace('"score":1', '"score":0'));
	await expect(page.getByText('The file is damaged: 2 entries can be read, 1 cannot.')).toBeVisible();
	await expect(page.getByText('The damaged part is number 1 of the file.')).toBeVisible();
	expect(await readLog(page)).toEqual([]);
	await page.getByRole('button', { name: 'Add 2 entries' }).click();
	await expect(page.getByText('2 entries added')).toBeVisible();
	expect(await readLog(page)).toEqual(log.slice(1));

	// half a file is read line by line
	await offer(page, 'half.json', text.slice(0, text.lastIndexOf('\n],"format"') - 20));
	await expect(page.getByText('The file is damaged: 2 entries can be read')).toBeVisible();
	await page.getByRole('button', { name: 'Add 2 entries' }).click();
	await expect.poll(() => readLog(page)).toEqual(log);
});

test('a file of every version ever written is restored', async ({ page, host }) => {
	await page.goto(`${host.url}/settings`);
	for (const [version, added] of [
		[1, '132 entries added, 0 were already here.'],
		[2, '0 entries added, 132 were already here.']
	] as const) {
		await page.locator('input[type=file]').setInputFiles(`tests/fixtures/backups/log-${version}.json`);
		await expect(page.getByText(added)).toBeVisible();
	}
});

test('the age of the last backup is in sight, and a month without one is said on Progress', async ({ page, host }) => {
	await page.clock.install({ time: new Date('2026-03-01T10:00:00Z') });
	await answer(page, host, 2);
	await page.goto(`${host.url}/progress`);
	await expect(page.getByRole('heading', { name: 'Days studied' })).toBeVisible();
	await expect(page.getByTestId('backup-due')).toHaveCount(0);

	await page.clock.setFixedTime(new Date('2026-04-02T10:00:00Z'));
	await page.reload();
	await expect(page.getByTestId('backup-due')).toContainText('No backup yet: 2 entries are only in this browser.');
	await saveBackup(page);
	await expect(page.getByTestId('backup-due')).toContainText('2 entries written to liptako-log-2026-04-02.json.');
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Days studied' })).toBeVisible();
	await expect(page.getByTestId('backup-due')).toHaveCount(0);
	await page.goto(`${host.url}/settings`);
	await expect(page.getByTestId('backup')).toContainText('Last backup: 2 April 2026. Everything is in it.');
	await answer(page, host, 1);
	await page.goto(`${host.url}/settings`);
	await expect(page.getByTestId('backup')).toContainText('1 entry since then is only in this browser.');
});

test('backups go into a chosen folder after each session, without a question', async ({ page, host }) => {
	test.slow();
	// a folder of the browser's own stands in for the picker, which no test can press
	await page.addInitScript(() => {
		Object.assign(window, {
			showDirectoryPicker: async () =>
				(await navigator.storage.getDirectory()).getDirectoryHandle('My backups', { create: true })
		});
	});
	const inFolder = () =>
		page.evaluate(async () => {
			const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('My backups');
			const files: { name: string; count: number }[] = [];
			for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>)
				files.push({ name, count: (JSON.parse(await (await handle.getFile()).text()) as { count: number }).count });
			return files;
		});
	await answer(page, host, 1);
	await page.goto(`${host.url}/settings`);
	await page.getByRole('button', { name: 'Choose a folder' }).click();
	await expect(page.getByText('Backups go into the folder “My backups” after each session.')).toBeVisible();
	await expect(page.getByTestId('backup')).toContainText('Everything is in it.');
	expect(await inFolder()).toMatchObject([{ name: expect.stringMatching(/^liptako-auto-[0-9a-f]{8}-/), count: 1 }]);

	await answer(page, host, 2);
	await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
	await expect.poll(inFolder).toMatchObject([{ count: 3 }]);

	await page.getByRole('button', { name: 'Stop these backups' }).click();
	await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeVisible();
	await answer(page, host, 1);
	await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click();
	await expect(page.getByTestId('backup')).toContainText('1 entry since then is only in this browser.');
	expect(await inFolder()).toMatchObject([{ count: 3 }]);
});

test.describe('the reader of backups', () => {
	const reader = pathToFileURL('static/backup-reader.html').href;
	const load = async (page: Page, name: string, content: string) => {
		await page.goto(reader);
		await page
			.getByLabel('Choose a backup file')
			.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
	};
	const kept = (version: number): string => readFileSync(`tests/fixtures/backups/log-${version}.json`, 'utf8');
	const verdict = (page: Page) => page.getByRole('status');

	for (const version of [1, 2])
		test(`opens version ${version} from a disk, finds it whole and writes it as a table`, async ({
			page,
			context,
			asked
		}) => {
			const errors = watchErrors(context);
			await load(page, 'log.json', kept(version));
			await expect(verdict(page)).toHaveText('Whole: 132 entries, every part as it was written.');
			await expect(page.getByRole('row')).toHaveCount(133);
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
			const lines = readFileSync(await (await download).path(), 'utf8')
				.trimEnd()
				.split('\r\n');
			expect(lines).toHaveLength(133);
			expect(lines[0]).toContain('"id","at","zone","day","device"');
			expect(lines[3]).toContain('"2026-11-24T06:00:00.000Z"');
			expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
			expect(errors).toEqual([]);
		});

	test('names what is damaged and keeps the rest, in three languages', async ({ page }) => {
		const text = kept(2);
		await load(page, 'hurt.json', text.replace('"ms":2500', '"ms":2501'));
		await expect(verdict(page)).toHaveText('Damaged: 131 entries are sound and shown; lost: 1.');
		await expect(page.getByRole('listitem')).toHaveText([
			/^Part 1 of the device 0b8b0f6e-.* is damaged; entries lost: 1\.$/
		]);
		await page.getByLabel('Language').selectOption('ar');
		await expect(verdict(page)).toHaveText('تالف: القيود السليمة المعروضة 131، والمفقودة 1.');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await load(page, 'cut.json', text.slice(0, Math.floor(text.length * 0.9)));
		await expect(verdict(page)).toContainText('Damaged: 1');
		await load(page, 'foreign.json', '{"a":1}');
		await expect(verdict(page)).toHaveText('This is no Liptako backup, or nothing of it can be read.');
		await load(page, 'deep.json', '['.repeat(100_000));
		await expect(verdict(page)).toHaveText('This is no Liptako backup, or nothing of it can be read.');
	});

	test('shows a hostile file as text, and gives a spreadsheet no formula', async ({ page }) => {
		const event = {
			id: '<img src=x onerror=alert(1)>',
			kind: '<script>alert(1)</script>',
			at: 0,
			device: '=1+1',
			name: '@SUM(A1)'
		};
		await load(page, 'x.json', JSON.stringify({ format: 'liptako-log', version: 1, events: [event], app: '<b>x</b>' }));
		await expect(page.getByRole('cell', { name: '<script>alert(1)</script>' })).toBeVisible();
		expect(await page.locator('img, script:not(body > script), b').count()).toBe(0);
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
		expect(readFileSync(await (await download).path(), 'utf8')).toContain(`"'=1+1"`);
	});
});
