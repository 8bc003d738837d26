// A class without phones: what the camera read is kept as it comes, and put into the gradebook of the quiz.
import type { Page } from '@playwright/test';
import { filmed } from './film.ts';
import { expect, test, watchErrors } from './fixtures.ts';

const wall = (page: Page) => page.getByRole('dialog', { name: 'Question on the wall' });

test('answers from cards outlive a reload and stand in the gradebook once', async ({ host }) => {
	test.slow();
	const { browser, context } = await filmed();
	const errors = watchErrors(context);
	const page = await context.newPage();
	await page.goto(`${host.url}/teach`);
	await page.getByRole('button', { name: 'New quiz' }).click();
	await page.getByText('Kinds of question', { exact: false }).first().click();
	await page.getByRole('checkbox', { name: 'One answer' }).check();
	await page.getByRole('button', { name: 'Share' }).click();
	await page.getByRole('link', { name: 'Show on a wall' }).click();
	await page.getByRole('radio', { name: 'With printed cards' }).check();
	await page.getByRole('spinbutton', { name: 'Cards handed out' }).fill('20');
	await page.getByRole('textbox', { name: 'Class or group, if you like' }).fill('6a');
	await page.getByRole('button', { name: 'Start' }).click();
	const stage = wall(page);
	const all = stage.getByText('12 cards of 20 read');
	await expect(all).toBeVisible({ timeout: 30_000 });
	await stage.focus();
	await page.keyboard.press('PageDown');
	await expect(stage.getByText('3 answers')).toHaveCount(4);
	await page.keyboard.press('PageDown');
	await expect(stage.getByText('2 of 10')).toBeVisible();
	await expect(all).toBeVisible({ timeout: 30_000 });

	// a dead battery in the middle of the second question
	await page.reload();
	await page.getByRole('button', { name: /^Go on with the showing of 6a/ }).click();
	await expect(stage.getByText('2 of 10')).toBeVisible();
	await page.keyboard.press('PageDown');
	await expect(stage.getByText('3 answers')).toHaveCount(4);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);

	await page.getByRole('button', { name: 'Put into the gradebook' }).click();
	await expect(page.getByText('12 learners stand in the gradebook with this.')).toBeVisible();
	await page.getByRole('button', { name: 'Take out again' }).click();
	await page.getByRole('button', { name: 'Put into the gradebook' }).click();
	await page.getByRole('link', { name: 'Open the gradebook' }).click();
	const book = page.getByRole('table');
	await expect(book.getByRole('row')).toHaveCount(13);
	await expect(page.getByText('Each result: read from cards, signed by nobody.')).toBeVisible();
	await expect(book.getByRole('rowheader', { name: '6a 1', exact: true })).toBeVisible();
	await expect(book.getByRole('cell', { name: /^[02] of 2$/ })).not.toHaveCount(0);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as CSV' }).click()
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
	const rows = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
	expect(rows).toHaveLength(13);
	expect(rows.slice(1).every((row) => row.includes('read from cards, signed by nobody'))).toBe(true);
	expect(errors).toEqual([]);
	await browser.close();
});
