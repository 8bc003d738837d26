// What browsers and devices do to a log: eviction, a clock set back. A full disk: journeys.spec.ts and the stores' contract.
import { expect, readLog, test, untilReady } from './fixtures.ts';
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

test('a store that takes nothing more gives way to a new one, and nothing is lost', async ({ page, host }) => {
	await page.goto(`${host.url}/study`);
	await answerRight(page);
	await proceed(page);
	await page.evaluate(() => {
		IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
			throw new DOMException('disk image is malformed', 'DataError');
		};
	});
	await answerRight(page);
	const log = await readLog(page);
	expect(log).toHaveLength(1);
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByText(/writes nothing more into it/)).toBeVisible();
	await page.getByRole('button', { name: /^Set up a new store/ }).click();
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(page.getByText('Everything is back: your log has 2 entries.')).toBeVisible();
	expect(await readLog(page)).toMatchObject([log[0], { kind: 'answered' }]);
});

test('a log that does not come is said after a while, and the second copy is at hand', async ({ page, host }) => {
	await page.clock.install();
	await page.goto(`${host.url}/study`);
	await answerRight(page);
	await page.clock.runFor(5000);
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
	});
	await page.goto(`${host.url}/progress`);
	const said = page.getByText(/has not given your log for half a minute/);
	await expect
		.poll(async () => {
			await page.clock.runFor(31_000);
			return said.isVisible();
		})
		.toBe(true);
	await page.getByRole('button', { name: 'Save the second copy as a file' }).click();
	await expect(page.getByText(/keeps no second copy here/)).toBeHidden();
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

test('a journey through the zones: each answer keeps its own, and nothing comes due twice or never', async ({
	browser,
	host
}) => {
	const log: { zone: string; at: number; day: number }[] = [];
	let storage: Awaited<ReturnType<typeof journey>> | undefined;
	async function journey(timezoneId: string, time: string) {
		const context = await browser.newContext({ timezoneId, ...(storage ? { storageState: storage } : {}) });
		const page = await context.newPage();
		await page.clock.setFixedTime(new Date(time));
		await page.goto(`${host.url}/study`);
		await answerRight(page);
		await expect(page.getByRole('button', { name: /^(Next|Finish)/ })).toBeEnabled();
		log.splice(0, log.length, ...((await readLog(page)) as unknown as typeof log));
		const state = await context.storageState({ indexedDB: true });
		await context.close();
		return state;
	}
	// four in the morning is where a study day begins: these are two instants an hour apart, on three calendar days
	storage = await journey('Africa/Bamako', '2026-03-01T03:30:00Z');
	storage = await journey('Pacific/Auckland', '2026-03-01T04:30:00Z');
	storage = await journey('America/New_York', '2026-03-01T05:30:00Z');
	expect(log.map(({ zone }) => zone)).toEqual(['Africa/Bamako', 'Pacific/Auckland', 'America/New_York']);
	const first = Date.UTC(2026, 1, 28) / 86_400_000;
	expect(log.map(({ day }) => day - first)).toEqual([0, 1, 0]);
});

test('a private window: what is answered there goes with it, and the app works without a word of the other', async ({
	page,
	browser,
	host
}) => {
	await page.goto(`${host.url}/study`);
	await answerRight(page);
	await proceed(page);
	const hidden = await browser.newContext();
	const other = await hidden.newPage();
	await other.goto(`${host.url}/study`);
	await expect(other.getByTestId('question')).toBeVisible();
	await untilReady(other); // before, the test would make the database that the app opens
	expect(await readLog(other)).toEqual([]);
	await answerRight(other);
	await expect(other.getByRole('button', { name: 'Next' })).toBeEnabled();
	await hidden.close();
	expect(await readLog(page)).toHaveLength(1);
});
