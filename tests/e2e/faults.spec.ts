// What browsers and devices do to a log: eviction, a clock set back. A full disk: journeys.spec.ts and the stores' contract.
import { expect, readLog, test } from './fixtures.ts';
import { answerRight, proceed } from './robot.ts';

test('a browser that threw the log away is noticed at the next start, and two taps bring it back', async ({
	page,
	host
}) => {
	await page.goto(`${host.url}/study`);
	for (let turn = 0; turn < 3; turn += 1) {
		await answerRight(page);
		await proceed(page);
	}
	const log = await readLog(page);
	expect(log).toHaveLength(3);
	// the second copy is made at a quiet moment
	await expect
		.poll(() => page.evaluate(async () => (await (await caches.open('liptako-mirror')).keys()).map(({ url }) => url)))
		.toContainEqual(expect.stringMatching(/00000001\.3\./));
	const cdp = await page.context().newCDPSession(page);
	await page.goto('about:blank');
	await cdp.send('Storage.clearDataForOrigin', { origin: host.url, storageTypes: 'indexeddb' });
	await page.goto(host.url);
	await expect(page.getByText('This browser has lost your log: it held 3 entries and holds none now.')).toBeVisible();
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(page.getByText('Everything is back: your log has 3 entries.')).toBeVisible();
	expect(await readLog(page)).toEqual(log);
});

test('a clock set back by a year: the order is that of answering, and study goes on', async ({ page, host }) => {
	await page.clock.setFixedTime(new Date('2026-03-01T10:00:00Z'));
	await page.goto(`${host.url}/study`);
	await answerRight(page);
	await proceed(page);
	await page.clock.setFixedTime(new Date('2025-03-01T10:00:00Z'));
	await page.reload();
	await answerRight(page);
	await proceed(page);
	const log = (await readLog(page)) as unknown as { id: string; at: number; ms: number; prompt: string }[];
	expect(log.map(({ at }) => new Date(at).getUTCFullYear())).toEqual([2026, 2025]);
	expect(log.every(({ ms }) => ms >= 0)).toBe(true);
	// the last made is the last by id: it is the one that is taken back
	await page.getByRole('button', { name: /^Undo/ }).first().click();
	await expect.poll(async () => (await readLog(page)).at(-1)).toMatchObject({ kind: 'undone', target: log[1]?.id });
});
