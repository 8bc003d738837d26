import type { Page } from '@playwright/test';
import type { Host } from '../host.js';
import { expect, readLog, test, watchErrors } from './fixtures.ts';
import { answerNothing, answerRight, proceed, promptOn } from './robot.ts';
import { backupOf, madeLog, stickyLog } from './seeded-log.ts';

const NOW = Date.parse('2026-11-24T09:00:00Z');

/** The app on 24 November 2026, after so many answers of a made learner up to the day before, or so many days ago. */
async function openAfter(page: Page, host: Host, answers: number, { perDay = 40, daysAgo = 0 } = {}): Promise<void> {
	await page.clock.install({ time: NOW });
	await page.goto(`${host.url}/settings`);
	if (answers === 0) return;
	const until = NOW - daysAgo * 86_400_000;
	await page
		.locator('input[type=file]')
		.setInputFiles(await backupOf(madeLog({ seed: 'e2e/3', answers, perDay, until }), NOW));
	await expect(page.getByTestId('data-message')).toContainText(`${answers} entries added`);
}

async function setExam(page: Page, date: string): Promise<void> {
	await page.getByRole('radio', { name: /^For an exam/ }).check();
	await page.getByLabel('Day of the exam').fill(date);
	await expect
		.poll(async () => (await readLog(page)).at(-1))
		.toMatchObject({ kind: 'setting-changed', name: 'examOn', value: date });
}

test('an exam is set, planned for, and its score not foretold before there is enough to go by', async ({
	page,
	host,
	context
}) => {
	const errors = watchErrors(context);
	await openAfter(page, host, 0);
	await setExam(page, '2026-12-24');
	await page.goto(`${host.url}/study`);
	await answerRight(page);
	await proceed(page);
	await page.goto(host.url);
	await expect(page.getByRole('heading', { name: 'Your exam' })).toBeVisible();
	await expect(page.getByText('30 days to go until 24 December 2026.')).toBeVisible();
	await expect(page.getByText('Not enough data yet.')).toBeVisible();
	await page.goto(`${host.url}/settings`);
	await page.getByRole('radio', { name: /^For life/ }).check();
	await expect.poll(async () => (await readLog(page)).at(-1)).toMatchObject({ name: 'examOn', value: '' });
	await page.goto(host.url);
	await expect(page.getByText('facts met')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Your exam' })).toHaveCount(0);
	expect(errors).toEqual([]);
});

test('with enough answers the score is foretold, with its band and what a minute more would buy', async ({
	page,
	host
}) => {
	await openAfter(page, host, 600);
	await setExam(page, '2026-12-24');
	await page.goto(host.url);
	const exam = page.getByRole('region', { name: 'Your exam' });
	await expect(exam).toContainText(/expect \d+% on the day; four times in five it will lie between \d+% and \d+%/);
	await expect(exam).toContainText(/If you stopped today, expect \d+%/);
	await expect(exam).toContainText(/One more minute a day would buy/);
	await exam.getByText('As a table').click();
	await expect(exam.getByRole('row')).toHaveCount(3);
	await page.getByRole('link', { name: 'Start' }).click();
	await expect(page.getByTestId('question')).toBeVisible();
});

test('a day of rest asks for nothing, and one can study all the same', async ({ page, host }) => {
	await openAfter(page, host, 60);
	await page.getByRole('combobox', { name: 'Tue' }).selectOption('free');
	await expect.poll(async () => (await readLog(page)).at(-1)).toMatchObject({ name: 'easyDays', value: ['tue=0'] });
	await page.goto(host.url);
	await expect(page.getByRole('heading', { name: 'A free day' })).toBeVisible();
	await page.getByRole('link', { name: 'Study a little more' }).click();
	await expect(page.getByTestId('question')).toBeVisible();
});

test('after a break two minutes are asked for, and nothing is overdue', async ({ page, host }) => {
	await openAfter(page, host, 300, { daysAgo: 20 });
	await page.goto(host.url);
	await expect(page.getByRole('heading', { name: 'Good to see you again' })).toBeVisible();
	await expect(page.getByText(/to refresh/)).toHaveCount(0);
	await page.getByRole('link', { name: 'Start' }).click();
	await expect(page.getByTestId('question')).toBeVisible();
	const left = Number(await page.getByRole('progressbar').getAttribute('aria-valuemax'));
	expect(left).toBeGreaterThan(0);
	expect(left).toBeLessThanOrEqual(10);
});

test('undo goes back over the end of a session', async ({ page, host }) => {
	await page.goto(`${host.url}/study`);
	await answerRight(page);
	await proceed(page);
	const { id } = await promptOn(page);
	await answerNothing(page);
	await page.getByRole('link', { name: 'End' }).click();
	await page.getByRole('link', { name: 'Go on' }).click();
	await expect(page.getByTestId('question')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('Taken back. Answer again.')).toBeVisible();
	const [, second, undone] = await readLog(page);
	expect(undone).toMatchObject({ kind: 'undone', target: second?.id });
	// the fact is asked again, by whichever question suits
	const asked = await promptOn(page);
	const facts = 'tests' in asked ? asked.tests : [asked.fact];
	expect(
		facts.some((fact) => second?.parts?.some((part) => part.fact === fact)),
		id
	).toBe(true);
});

test('a question is hidden and its hiding undone; a fact is left out and brought back', async ({ page, host }) => {
	await page.goto(`${host.url}/study`);
	const { id } = await promptOn(page);
	const menu = page.getByRole('button', { name: 'This question' });
	await menu.click();
	await page.getByRole('button', { name: 'Never ask this question again' }).click();
	await expect(page.getByText('This question will not be asked again.')).toBeVisible();
	expect((await promptOn(page)).id).not.toBe(id);
	await page.getByRole('button', { name: 'Bring back' }).click();
	await expect(page.getByText('Back again.')).toBeVisible();
	await menu.click();
	await page.getByRole('button', { name: 'Leave this fact out' }).click();
	await expect(page.getByText('This fact is left out.')).toBeVisible();
	await expect
		.poll(async () => (await readLog(page)).map(({ kind }) => kind))
		.toEqual(['prompt-status', 'undone', 'fact-status']);
	await page.goto(`${host.url}/settings`);
	await page.getByRole('button', { name: /^Bring back/ }).click();
	await expect(page.getByRole('heading', { name: 'Left out' })).toHaveCount(0);
	expect((await readLog(page)).at(-1)).toMatchObject({ kind: 'fact-status', status: 'active' });
});

test('a fact is reported: a file to send, the fact disputed, and nothing sent', async ({ page, host, asked }) => {
	await page.goto(`${host.url}/study`);
	await answerNothing(page);
	await page.getByRole('button', { name: 'This question' }).click();
	await page.getByRole('button', { name: 'Report to the editors' }).click();
	await page.getByLabel('What is wrong?').fill('The date is another one.');
	await expect(page.getByLabel('The report')).toHaveValue(/Comment: The date is another one\./);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	expect((await download).suggestedFilename()).toMatch(/^liptako-report-.+\.txt$/);
	await expect(page.getByText('This fact is left out until you bring it back.')).toBeVisible();
	expect((await readLog(page)).at(-1)).toMatchObject({ kind: 'fact-status', status: 'disputed' });
	expect(asked.filter((url) => !url.startsWith(host.url) && !url.startsWith('blob:'))).toEqual([]);
});

test('a fact that will not stay is shown with what it is mixed up with', async ({ page, host }) => {
	await openAfter(page, host, 0);
	const { events, confused } = stickyLog(NOW);
	await page.locator('input[type=file]').setInputFiles(await backupOf(events, NOW));
	await expect(page.getByTestId('data-message')).toContainText('6 entries added');
	await page.goto(`${host.url}/study`);
	await answerNothing(page);
	const sticky = page.getByRole('region', { name: 'This one will not stay' });
	await expect(sticky).toContainText('Forgotten 6 times since you met it.');
	await expect(sticky).toContainText('Do not mix it up with');
	await expect(sticky).toContainText(confused);
	await sticky.getByRole('button', { name: 'Report to the editors' }).click();
	await expect(page.getByLabel('The report')).toHaveValue(/^Report on a question of Liptako/);
});

test('sure or unsure goes with the answer, and the end of the session says what it was worth', async ({
	page,
	host
}) => {
	await openAfter(page, host, 60, { daysAgo: 30 });
	await page.goto(`${host.url}/study`);
	await page.getByRole('button', { name: 'Sure', exact: true }).click();
	await answerRight(page);
	await proceed(page);
	const ended = page.getByRole('heading', { name: 'Session finished' });
	for (let turn = 0; turn < 12 && !(await ended.isVisible()); turn += 1) {
		await answerRight(page);
		await proceed(page);
		await expect(ended.or(page.getByTestId('question'))).toBeVisible();
	}
	await expect(page.getByText(/Certainty marks: \d+ of \d+ possible\. Said “sure” of 1; right: 1\./)).toBeVisible();
	expect((await readLog(page)).filter(({ confidence }) => confidence === 'sure').length).toBeGreaterThan(0);
});

test.describe('the audit', () => {
	test('at no answer claims nothing', async ({ page, host }) => {
		await openAfter(page, host, 0);
		await page.goto(`${host.url}/progress/audit`);
		await expect(page.getByText('Nothing to judge yet')).toBeVisible();
		await expect(
			page.getByText('The model’s own weights, which come from many learners', { exact: false })
		).toBeVisible();
	});

	test('at 50 answers says that it is too early', async ({ page, host }) => {
		await openAfter(page, host, 50, { perDay: 5 });
		await page.goto(`${host.url}/progress/audit`);
		await expect(page.getByText(/The curve needs 100 answers/)).toBeVisible();
		await expect(page.getByText(/Not enough data yet to say whether the model does better/)).toBeVisible();
	});

	test('at 5,000 shows what came of it; a session later the model is fitted, and the audit says so', async ({
		page,
		host,
		context
	}) => {
		test.slow();
		const errors = watchErrors(context);
		await openAfter(page, host, 5000);
		await page.goto(`${host.url}/progress/audit`);
		await expect(page.getByText(/lie \d+(\.\d)? percentage points apart/)).toBeVisible();
		await expect(page.getByText(/When you say “sure”, you are right \d+% of the time/)).toBeVisible();
		await expect(page.getByText(/The model’s own weights/)).toBeVisible();
		await page.goto(`${host.url}/study`);
		await answerRight(page);
		await proceed(page);
		await page.getByRole('link', { name: 'End' }).click();
		await expect.poll(async () => (await readLog(page)).at(-1)?.kind, { timeout: 30_000 }).toBe('weights-adopted');
		await page.goto(`${host.url}/progress/audit`);
		await expect(page.getByText(/Since 24 November 2026 weights that are all fitted to you/)).toBeVisible();
		expect(errors).toEqual([]);
	});
});
