// The space that the browser allows runs out. A store that refuses every write: journeys.spec.ts.
import { expect, readLog, test } from './fixtures.ts';
import { answerRight, proceed } from './robot.ts';

/** Whether the browser has no room for one more small row, in a database that is not the app's. */
const isRefused = (): Promise<boolean> =>
	new Promise((done) => {
		const open = indexedDB.open('probe');
		open.onupgradeneeded = () => open.result.createObjectStore('rows', { autoIncrement: true });
		open.onerror = () => done(true);
		open.onsuccess = () => {
			const change = open.result.transaction('rows', 'readwrite');
			change.objectStore('rows').add(new Uint8Array(1000));
			change.oncomplete = () => {
				open.result.close();
				done(false);
			};
			change.onabort = () => done(true);
		};
	});

test('an answer that no longer fits goes into the space held back, which is said, and taken again when there is room', async ({
	page,
	host
}) => {
	const cdp = await page.context().newCDPSession(page);
	const isHeld = () => page.evaluate(async () => (await (await caches.open('liptako-reserve')).keys()).length === 1);
	await page.goto(`${host.url}/study`);
	await answerRight(page);
	await proceed(page);
	await expect.poll(isHeld).toBe(true);
	const { usage } = await cdp.send('Storage.getUsageAndQuota', { origin: host.url });
	await cdp.send('Storage.overrideQuotaForOrigin', { origin: host.url, quotaSize: usage });
	// the browser goes by what it last knew of the room, for ten seconds
	await expect.poll(() => page.evaluate(isRefused), { timeout: 60_000 }).toBe(true);
	await answerRight(page);
	const said = page.getByRole('alert').getByText(/saved in the last of the space/);
	await expect(said).toBeVisible();
	await expect(page.getByText(/could not be saved/)).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
	expect(await readLog(page)).toHaveLength(2);
	expect(await isHeld()).toBe(false);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a backup' }).click();
	expect((await download).suggestedFilename()).toMatch(/^liptako-log-/);

	await cdp.send('Storage.overrideQuotaForOrigin', { origin: host.url });
	await proceed(page);
	await answerRight(page);
	await expect(said).toHaveCount(0);
	await expect.poll(isHeld).toBe(true);
	expect(await readLog(page)).toHaveLength(3);
});
