// Several tabs over one log, of one release or of two.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, readLog, test, untilReady } from './fixtures.ts';
import { answerRight, proceed } from './robot.ts';
import type { Host } from '../host.js';

/** Answers so many questions with “I don't know”, as fast as the app lets one, within the page. */
const answerFast = (page: Page, count: number): Promise<void> =>
	page.evaluate(async (left) => {
		const press = (name: RegExp): boolean => {
			const all = [...document.querySelectorAll<HTMLButtonElement>('main button:not(:disabled)')];
			const button = all.find(({ textContent }) => name.test(textContent.trim()));
			button?.click();
			return button !== undefined;
		};
		while (left > 0) {
			if (press(/^(I don’t know|Forgot)/)) left -= 1;
			else if (!press(/^(Next|Finish)/)) press(/^(Show answer|Another short session)/);
			await new Promise((done) => setTimeout(done, 0));
		}
	}, count);

/** What another tab of a newer release says. */
const announce = (page: Page, epoch: number): Promise<void> =>
	page.evaluate((said) => {
		const channel = new BroadcastChannel('liptako-log');
		channel.postMessage({ type: 'epoch', epoch: said });
		channel.close();
	}, epoch);

/** A page of the same origin that is not the app. */
async function bystander(page: Page, host: Host): Promise<Page> {
	const other = await page.context().newPage();
	await other.goto(`${host.url}/icon.svg`);
	return other;
}

const NEWER = /written by a newer version of Liptako/;

test('two tabs answer at once: 100 of 100 are kept, and both have the same schedule', async ({
	page,
	host,
	context
}) => {
	test.slow();
	const other = await context.newPage();
	for (const tab of [page, other]) {
		await tab.goto(`${host.url}/study`);
		await expect(tab.getByTestId('question')).toBeVisible();
	}
	await Promise.all([answerFast(page, 50), answerFast(other, 50)]);
	await expect.poll(async () => (await readLog(page)).length).toBe(100);
	const pictures: string[] = [];
	for (const tab of [page, other]) {
		await tab.getByRole('navigation').getByRole('link', { name: 'Progress' }).click();
		await expect(tab.getByRole('heading', { name: 'Progress', level: 1 })).toBeVisible();
		await tab.getByText('As a table').first().waitFor();
		for (const table of await tab.getByText('As a table').all()) await table.click();
		pictures.push(await tab.getByRole('main').innerText());
	}
	expect(pictures[0]).toContain('100');
	expect(pictures[1]).toBe(pictures[0]);
});

test('a newer release in another tab: the older writes nothing more, and makes way at the card’s end with the answer', async ({
	page,
	host
}) => {
	await page.goto(`${host.url}/study`);
	await untilReady(page);
	await announce(await bystander(page, host), 99);
	await expect(page.getByText(NEWER).first()).toBeVisible();
	await answerRight(page);
	await expect(page.getByText('1 answer is not saved yet.')).toBeVisible();
	expect(await readLog(page)).toEqual([]);
	await page.evaluate(() => Object.assign(window, { before: true }));
	await proceed(page);
	await expect.poll(() => page.evaluate(() => 'before' in window).catch(() => true)).toBe(false);
	await expect.poll(async () => (await readLog(page)).length).toBe(1);
	await expect(page.getByTestId('question')).toBeVisible();
	await expect(page.getByText(NEWER)).toHaveCount(0);
	await answerRight(page);
	await expect.poll(async () => (await readLog(page)).length).toBe(2);
});

test('in a quiz too: the older tab makes way between two questions, and the quiz goes on', async ({ page, host }) => {
	await page.goto(`${host.url}/quiz`);
	await page.getByLabel('Questions').selectOption('5');
	await page.getByRole('button', { name: 'Start the quiz' }).click();
	await expect(page.getByText('Question 1 of 5')).toBeVisible();
	const before = (await readLog(page)).length;
	await announce(await bystander(page, host), 99);
	await expect(page.getByText(NEWER).first()).toBeVisible();
	await answerRight(page);
	await expect(page.getByText('Question 2 of 5')).toBeVisible();
	await expect(page.getByText(NEWER)).toHaveCount(0);
	expect(await readLog(page)).toHaveLength(before + 1);
});

/** Today of a first visit, with the app behind it: the clock that stands still has no marks to wait for. */
async function welcomed(page: Page): Promise<void> {
	await expect(page.getByRole('link', { name: 'Start' })).toBeVisible();
	await expect(page.locator('.wait')).toHaveCount(0);
}

test('without a question open the older tab reloads by itself, but not in a loop', async ({ page, host }) => {
	// however slow the machine, the second announcement comes within the same five seconds
	await page.clock.setFixedTime(new Date('2026-03-01T10:00:00Z'));
	await page.goto(host.url);
	await welcomed(page);
	const newer = await bystander(page, host);
	await page.evaluate(() => Object.assign(window, { before: true }));
	await announce(newer, 99);
	await expect.poll(() => page.evaluate(() => 'before' in window).catch(() => true)).toBe(false);
	await welcomed(page);
	await page.evaluate(() => Object.assign(window, { before: true }));
	await announce(newer, 99);
	await expect(page.getByText(NEWER)).toBeVisible();
	expect(await page.evaluate(() => 'before' in window)).toBe(true);
});

test('a log that a newer release wrote is shown and not touched', async ({ page, host }) => {
	await page.goto(`${host.url}/study`);
	await answerRight(page);
	await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
	const other = await bystander(page, host);
	await page.goto('about:blank');
	await other.evaluate(
		() =>
			new Promise<void>((done) => {
				const open = indexedDB.open('liptako');
				open.onsuccess = () => {
					const change = open.result.transaction(['meta', 'events'], 'readwrite');
					change.objectStore('meta').put({ key: 'epoch', value: 99 });
					change.objectStore('events').put({ id: 'from-the-future', kind: 'dreamt' });
					change.oncomplete = () => {
						open.result.close();
						done();
					};
				};
			})
	);
	await page.goto(`${host.url}/study`);
	await expect(page.getByRole('main').getByText(NEWER)).toBeVisible();
	await expect(page.getByTestId('question')).toHaveCount(0);
	await page.goto(`${host.url}/progress`);
	await expect(page.getByRole('heading', { name: 'Days studied' })).toBeVisible();
	await page.goto(`${host.url}/settings`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a backup' }).click();
	const file: unknown = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
	expect(file).toMatchObject({ count: 1, unread: ['{"id":"from-the-future","kind":"dreamt"}'] });
	const ids = (await readLog(page)).map(({ id }) => id);
	expect(ids).toHaveLength(2);
	expect(ids).toContain('from-the-future');
});

test('an upgrade that another tab blocks is said, and goes on by itself when that tab goes', async ({ page, host }) => {
	const old = await bystander(page, host);
	await old.evaluate(
		() =>
			new Promise<void>((done) => {
				// a release before the first: an older version of the database, held open and deaf
				const open = indexedDB.open('liptako', 1);
				open.onsuccess = () => {
					Object.assign(window, { held: open.result });
					done();
				};
			})
	);
	await page.goto(`${host.url}/study`);
	await expect(page.getByText('Another tab holds an older version open.')).toBeVisible();
	await old.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
	await expect(page.getByTestId('question')).toBeVisible();
	await expect(page.getByText('Another tab holds an older version open.')).toHaveCount(0);
	await answerRight(page);
	await expect.poll(async () => (await readLog(page)).length).toBe(1);
});

test('an answer that no store takes outlives a reload', async ({ page, host }) => {
	await page.addInitScript(() => {
		const { add } = IDBObjectStore.prototype;
		Object.assign(IDBObjectStore.prototype, {
			add(this: IDBObjectStore, value: unknown) {
				if (sessionStorage.getItem('full') !== null) throw new DOMException('full', 'QuotaExceededError');
				return add.call(this, value);
			}
		});
	});
	await page.goto(`${host.url}/study`);
	await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
	await answerRight(page);
	await expect(page.getByText(/the last answer could not be saved/)).toBeVisible();
	await page.reload();
	await expect(page.getByTestId('question')).toBeVisible();
	expect(await readLog(page)).toEqual([]);
	await page.evaluate(() => sessionStorage.removeItem('full'));
	await page.reload();
	await expect.poll(async () => (await readLog(page)).length).toBe(1);
});
