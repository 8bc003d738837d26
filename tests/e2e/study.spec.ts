import { expect, openInstalled, readLog, test, watchErrors } from './fixtures.ts';
import { answerNothing, answerRight, proceed, promptOn } from './robot.ts';

test('first visit: two taps to the first question, and the answer says who says so', async ({
	page,
	host,
	context
}) => {
	const errors = watchErrors(context);
	await page.goto(host.url);
	await page.getByRole('link', { name: 'Start' }).click();
	await expect(page.getByTestId('question').getByRole('heading', { level: 2 })).toBeVisible();
	await answerRight(page);
	await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeFocused();
	await expect(page.getByText('Who says so')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
	expect(await readLog(page)).toMatchObject([{ kind: 'answered', mode: 'study', score: 1 }]);
	expect(errors).toEqual([]);
});

test('a session of 20: never the same twice running, what was missed comes back', async ({ page, host }) => {
	test.slow();
	await page.goto(`${host.url}/study`);
	const asked: string[] = [];
	const missed = new Set<string>();
	for (let turn = 0; turn < 20; turn += 1) {
		const { id } = await promptOn(page);
		expect(id).not.toBe(asked.at(-1));
		asked.push(id);
		if (turn === 1) {
			await answerNothing(page);
			const [event] = (await readLog(page)).slice(-1);
			for (const { fact } of event?.parts ?? []) missed.add(fact);
			await expect(page.getByRole('heading', { name: 'Not yet', exact: true })).toBeVisible();
		} else await answerRight(page);
		await proceed(page);
		if (await page.getByRole('heading', { name: 'Session finished' }).isVisible()) {
			await page.getByRole('button', { name: 'Another short session' }).click();
		}
	}
	const log = await readLog(page);
	expect(log).toHaveLength(20);
	expect(missed.size).toBeGreaterThan(0);
	for (const fact of missed)
		expect(log.filter(({ parts }) => parts?.some((part) => part.fact === fact)).length, fact).toBeGreaterThan(1);
});

test('undo goes back through the session, and each undo is in the log', async ({ page, host }) => {
	await page.goto(`${host.url}/study`);
	const first = (await promptOn(page)).id;
	await answerRight(page);
	await proceed(page);
	await answerRight(page);
	await page.keyboard.press('u');
	await expect(page.getByText('Taken back. Answer again.')).toBeVisible();
	await page.keyboard.press('u');
	await expect.poll(async () => (await promptOn(page)).id).toBe(first);
	await expect
		.poll(async () => (await readLog(page)).map(({ kind }) => kind))
		.toEqual(['answered', 'answered', 'undone', 'undone']);
	await page.goto(`${host.url}/progress`);
	await expect(page.getByText('No picture yet')).toBeVisible();
});

test('tomorrow, with the server gone, what is about to be forgotten is asked', async ({ page, host, context }) => {
	await page.clock.install({ time: new Date('2026-11-24T09:00:00Z') });
	await openInstalled(page, host, '/study');
	const { id } = await promptOn(page);
	await answerNothing(page);
	const facts = (await readLog(page))[0]?.parts?.map(({ fact }) => fact) ?? [];
	expect(facts.length, id).toBeGreaterThan(0);
	await page.close();
	await host.stop();

	const later = await context.newPage();
	await later.clock.install({ time: new Date('2026-11-26T09:00:00Z') });
	await later.goto(host.url);
	await expect(later.getByText(/to refresh/)).toBeVisible();
	await later.getByRole('link', { name: 'Start' }).click();
	await answerNothing(later);
	const [, second] = await readLog(later);
	expect(second?.parts?.some(({ fact }) => facts.includes(fact))).toBe(true);
});

test('by keyboard only: from Today to the end of an answer', async ({ page, host }) => {
	await page.goto(host.url);
	const start = page.getByRole('link', { name: 'Start' });
	for (let tabs = 0; tabs < 12 && !(await start.evaluate((link) => link === document.activeElement)); tabs += 1)
		await page.keyboard.press('Tab');
	await expect(start).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByTestId('question')).toBeVisible();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('1');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Who says so')).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '1');
});

test('a key of one’s own: a taken one is named, the new one works, and help shows it', async ({ page, host }) => {
	await page.goto(`${host.url}/settings#keys`);
	await page.getByRole('button', { name: /undo the last answer/ }).click();
	await page.keyboard.press('m');
	await expect(page.getByRole('alert').filter({ hasText: 'M has a meaning already' })).toBeVisible();
	await page.keyboard.press('z');
	await expect(page.getByText('Z from now on: undo the last answer.')).toBeVisible();
	await expect.poll(async () => (await readLog(page)).at(-1)).toMatchObject({ name: 'keys', value: ['undo=z'] });

	await page.goto(`${host.url}/study`);
	await answerRight(page);
	await page.keyboard.press('u');
	await page.keyboard.press('z');
	await expect(page.getByText('Taken back. Answer again.')).toBeVisible();
	expect((await readLog(page)).filter(({ kind }) => kind === 'undone')).toHaveLength(1);
	await page.keyboard.press('?');
	const help = page.getByRole('dialog', { name: 'Keyboard' });
	await expect(help.getByRole('definition').filter({ hasText: 'undo the last answer' })).toBeVisible();
	await expect(help.getByRole('term').filter({ hasText: /^Z$/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('0');
	await expect(page.getByText('Who says so')).toBeVisible();
});
