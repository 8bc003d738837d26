import { readFileSync } from 'node:fs';
import { expect, openInstalled, readLog, test, watchErrors, untilReady } from './fixtures.ts';
import { answerNothing, answerRight, proceed } from './robot.ts';

const ROUTES = [
	['/', 'Today'],
	['/study', 'Study'],
	['/quiz', 'Quiz'],
	['/quiz/run', 'Quiz'],
	['/explore', 'Explore'],
	['/explore/timeline', 'Timeline'],
	['/explore/map', 'Map'],
	['/explore/voices', 'Who says what'],
	['/explore/trust', 'How far to trust this report'],
	['/progress', 'Progress'],
	['/progress/audit', 'How right the model is'],
	['/settings', 'Settings'],
	['/about', 'About this bank']
] as const;

test('the server gone, every route opens and a session runs; no other host is ever asked', async ({
	page,
	host,
	context,
	asked
}) => {
	const errors = watchErrors(context);
	await openInstalled(page, host);
	await host.stop();
	for (const [path, heading] of ROUTES) {
		await page.goto(host.url + path);
		await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
	}
	await page.goto(`${host.url}/study`);
	for (let turn = 0; turn < 3; turn += 1) {
		await answerRight(page);
		await proceed(page);
	}
	expect(await readLog(page)).toHaveLength(3);
	expect(asked.filter((url) => !url.startsWith(host.url) && !url.startsWith('blob:'))).toEqual([]);
	expect(errors).toEqual([]);
});

test('a 20-question quiz changes what is due, and what was missed can be studied', async ({ page, host }) => {
	test.slow();
	await page.goto(`${host.url}/quiz`);
	await page.getByLabel('Questions').selectOption('20');
	await page.getByText('Kinds, difficulty and seed').click();
	await page.getByLabel('Seed').fill('pinned-seed');
	await page.getByRole('button', { name: 'Start the quiz' }).click();
	for (let turn = 1; turn <= 20; turn += 1) {
		await expect(page.getByText(`Question ${turn} of 20`)).toBeVisible();
		if (turn === 5) await page.reload(); // goes on where it stopped
		await (turn % 4 === 0 ? answerNothing(page) : answerRight(page));
	}
	await expect(page.getByRole('heading', { name: 'By topic' }).or(page.getByText('By topic'))).toBeVisible();
	await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('15 of 20');
	const log = await readLog(page);
	expect(log.filter(({ mode }) => mode === 'quiz')).toHaveLength(20);
	await page.goto(`${host.url}/progress`);
	await expect(page.getByText(/due today|over the next 30 days/)).toBeVisible();
	await page.goto(`${host.url}/quiz`);
	await page.getByRole('link', { name: 'Open' }).click();
	await page.getByRole('button', { name: /^Study what I missed/ }).click();
	await expect(page.getByTestId('question')).toBeVisible();
	const missed = log.filter(({ score }) => (score ?? 1) < 1).flatMap(({ parts }) => parts?.map(({ fact }) => fact));
	await answerNothing(page);
	const last = (await readLog(page)).at(-1);
	expect(last?.parts?.some(({ fact }) => missed.includes(fact))).toBe(true);
});

test('the same seed draws the same quiz on another device', async ({ browser, host }) => {
	const draws: string[][] = [];
	for (let device = 0; device < 2; device += 1) {
		const page = await browser.newPage();
		await page.goto(`${host.url}/quiz`);
		await page.getByText('Kinds, difficulty and seed').click();
		await page.getByLabel('Seed').fill('class-3b');
		await page.getByRole('button', { name: 'Start the quiz' }).click();
		await expect(page.getByTestId('question')).toBeVisible();
		const [started] = (await readLog(page)) as { items?: string[] }[];
		draws.push(started?.items ?? []);
		await page.close();
	}
	expect(draws[0]).toHaveLength(10);
	expect(draws[1]).toEqual(draws[0]);
});

test('export, erase, restore: the same state; the same file again adds nothing', async ({ page, host }) => {
	await page.goto(`${host.url}/study`);
	for (let turn = 0; turn < 4; turn += 1) {
		await (turn === 2 ? answerNothing(page) : answerRight(page));
		await proceed(page);
	}
	await page.goto(`${host.url}/progress`);
	await page.getByText('As a table').first().click();
	const before = await page.getByRole('main').innerText();
	const log = await readLog(page);

	await page.goto(`${host.url}/settings`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save a backup' }).click();
	const file = await (await download).path();
	expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'liptako-log', version: 2, count: 4 });

	await page.getByRole('button', { name: 'Erase everything' }).click();
	await expect(page.getByRole('dialog')).toContainText('4 entries will be gone');
	await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
	await expect(page.getByText('The log is empty.')).toBeVisible();
	expect(await readLog(page)).toEqual([]);

	await page.locator('input[type=file]').setInputFiles(file);
	await expect(page.getByText('4 entries added, 0 were already here.')).toBeVisible();
	await page.locator('input[type=file]').setInputFiles(file);
	await expect(page.getByText('0 entries added, 4 were already here.')).toBeVisible();
	await page.getByRole('button', { name: 'Rebuild from the log' }).click();
	await expect(page.getByText(/4 entries read, .* all the same as before/)).toBeVisible();
	expect(await readLog(page)).toEqual(log);

	await page.goto(`${host.url}/progress`);
	await page.getByText('As a table').first().click();
	expect(await page.getByRole('main').innerText()).toBe(before);
});

test('a failed write is shown, kept, and retried; nothing is called saved that is not', async ({ page, host }) => {
	await page.addInitScript(() => {
		const original = IDBObjectStore.prototype.add;
		const fail = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		Object.assign(window, {
			breakStore: () => Object.assign(IDBObjectStore.prototype, { add: fail, put: fail }),
			mendStore: () => Object.assign(IDBObjectStore.prototype, { add: original, put: put })
		});
		const put = IDBObjectStore.prototype.put;
	});
	await page.goto(`${host.url}/study`);
	await untilReady(page);
	await expect(page.getByTestId('question')).toBeVisible();
	await page.evaluate(() => (window as unknown as { breakStore: () => void }).breakStore());
	await answerRight(page);
	await expect(page.getByText(/the last answer could not be saved/)).toBeVisible();
	await expect(page.getByRole('button', { name: /^Saving/ })).toBeDisabled();
	expect(await readLog(page)).toEqual([]);
	await page.evaluate(() => (window as unknown as { mendStore: () => void }).mendStore());
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
	expect(await readLog(page)).toHaveLength(1);
});

test('storage blocked: said before the first answer, and studying works', async ({ page, host }) => {
	await page.addInitScript(() => {
		// all that Firefox forbids
		const forbidden = (): never => {
			throw new DOMException('denied', 'SecurityError');
		};
		for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches'])
			Object.defineProperty(window, name, { get: forbidden });
		Object.assign(window, { BroadcastChannel: forbidden });
	});
	await page.goto(`${host.url}/study`);
	await expect(page.getByText(/closing the tab forgets it/)).toBeVisible();
	await answerRight(page);
	await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
});

test('two tabs: what one answers, the other knows', async ({ page, host, context }) => {
	await page.goto(host.url);
	const other = await context.newPage();
	await other.goto(`${host.url}/study`);
	await answerRight(other);
	await expect(other.getByRole('button', { name: 'Next' })).toBeEnabled();
	await expect(page.getByText('facts met')).toBeVisible();
});

test('an optional topic is off until it is switched on, and can be switched off again', async ({ page, host }) => {
	await page.goto(`${host.url}/settings`);
	const open = () => page.getByText('How much to remember, and which topics').click();
	await open();
	const topic = page.getByRole('group', { name: 'Topics' }).getByRole('checkbox', { name: /\(optional\)$/ });
	await expect(topic).not.toBeChecked();
	await topic.check();
	await expect.poll(() => readLog(page)).toMatchObject([{ kind: 'setting-changed', name: 'topicsOn' }]);
	await page.reload();
	await open();
	await expect(topic).toBeChecked();
	await topic.uncheck();
	await expect.poll(async () => (await readLog(page)).length).toBe(2);
	await page.reload();
	await open();
	await expect(topic).not.toBeChecked();
});

test('an answer of a quiz is taken back by key, as it was given, and changed', async ({ page, host }) => {
	await page.goto(`${host.url}/quiz`);
	await page.getByText('Kinds, difficulty and seed').click();
	await page.getByRole('checkbox', { name: 'One answer', exact: true }).check();
	await page.getByRole('button', { name: 'Start the quiz' }).click();
	const options = page.getByTestId('question').getByRole('radio');
	await expect(options.first()).toBeVisible();
	await page.keyboard.press('u');
	await expect(page.getByText('Nothing to undo in this session.')).toBeVisible();
	await page.keyboard.press('2');
	await expect(options.nth(1)).toBeChecked();
	const given = await options.nth(1).inputValue();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Question 2 of')).toBeVisible();
	await page.keyboard.press('u');
	await expect(page.getByText('Taken back. Answer again.')).toBeVisible();
	await expect(page.getByText('Question 1 of')).toBeVisible();
	await expect(page.locator(`input[value="${given}"]`)).toBeChecked();
	await page.keyboard.press('3');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Question 2 of')).toBeVisible();
	const log = await readLog(page);
	expect(log.map(({ kind }) => kind).filter((kind) => kind !== 'setting')).toEqual(
		expect.arrayContaining(['quiz-started', 'answered', 'undone'])
	);
	expect(log.filter(({ kind }) => kind === 'answered')).toHaveLength(2);

	await page.keyboard.press('?');
	const keys = page.getByRole('dialog', { name: 'Keyboard' });
	await expect(keys.getByText('undo the last answer')).toBeVisible();
	await expect(keys.getByText('of a card: got it')).toHaveCount(0);
});
