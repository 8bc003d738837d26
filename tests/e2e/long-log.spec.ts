import { expect, test, untilReady } from './fixtures.ts';
import { backupOf, madeLog } from './seeded-log.ts';

const ANSWERS = 1200;

/** What is kept beside the log: up to which event, and how many it says there are. */
const keptIn = (page: import('@playwright/test').Page): Promise<number | undefined> =>
	page.evaluate(
		() =>
			new Promise((resolve) => {
				const opening = indexedDB.open('liptako');
				opening.onsuccess = () => {
					const request = opening.result.transaction('folds').objectStore('folds').get('digest');
					request.onsuccess = () => {
						opening.result.close();
						const row = request.result as { value: { snapshot?: { count: number } } } | undefined;
						resolve(row?.value.snapshot?.count);
					};
				};
			})
	);

test('a long log is kept a digest of, and a start from it shows the same as the log', async ({ page, host }) => {
	const file = await backupOf(madeLog({ seed: 'long', answers: ANSWERS, perDay: 40, until: Date.now() }), Date.now());
	await page.goto(`${host.url}/settings`);
	await page.locator('input[type=file]').first().setInputFiles(file);
	await expect(page.getByTestId('data-message')).toContainText(`${ANSWERS} entries added`);
	await expect.poll(() => keptIn(page)).toBe(ANSWERS);

	const shown = async (): Promise<string> => {
		await page.goto(`${host.url}/progress`);
		await untilReady(page);
		return page.getByRole('main').innerText();
	};
	const kept = await shown();
	// damaged, so that all is folded anew
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('liptako');
				opening.onsuccess = () => {
					const transaction = opening.result.transaction('folds', 'readwrite');
					transaction.objectStore('folds').put({ name: 'digest', value: { version: 1 } });
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			})
	);
	expect(await shown()).toBe(kept);
	expect(kept).toContain('Days');
	await expect.poll(() => keptIn(page)).toBe(ANSWERS);

	// an answer of before the session is taken back: what only the whole log can tell
	await page.goto(`${host.url}/study`);
	await untilReady(page);
	await page.keyboard.press('u');
	await page.goto(`${host.url}/settings`);
	await expect(page.getByRole('main')).toContainText(String(ANSWERS + 1));
});
