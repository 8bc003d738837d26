// A paper printed before anything is handed out, and the code on it scanned at both doors.
import type { Page } from '@playwright/test';
import { expect, test, watchErrors } from './fixtures.ts';
import { readQr } from './qr.ts';

async function paste(page: Page, text: string): Promise<void> {
	await page.getByText('Paste a code or a link').click();
	await page.getByRole('textbox', { name: 'Code or link' }).fill(text);
	await page.getByRole('button', { name: 'Read it' }).click();
}

test('a draft is printed, and its code opens its key for whoever printed it', async ({
	page,
	host,
	context,
	browser
}) => {
	const errors = watchErrors(context);
	await page.goto(`${host.url}/teach`);
	await page.getByRole('button', { name: 'New quiz' }).click();
	await page.getByRole('link', { name: 'Print it' }).click();
	await expect(page.getByText('10 questions each', { exact: false })).toBeVisible();
	const mark = await readQr(page.locator('.papers .sheet').first().getByRole('img'));
	expect(mark).toMatch(/^LIPTAKO:[0-9A-Z]{6}:0$/);
	const key = page.getByRole('region', { name: 'Key' });
	const answers = await key.getByRole('list').innerText();
	await page.getByRole('button', { name: 'Print', exact: true }).click();

	// the quiz goes on: the paper stays what it was
	await page.goBack();
	await page.getByRole('button', { name: 'Draw others' }).click();
	await page.goto(`${host.url}/teach/collect`);
	await paste(page, mark);
	await page.getByRole('link', { name: 'Open its key' }).click();
	await expect(key.getByRole('list')).toBeVisible();
	expect(await key.getByRole('list').innerText()).toBe(answers);
	await page.getByRole('link', { name: 'Print the papers again' }).click();
	await expect(page.getByRole('combobox', { name: 'Paper' })).toBeVisible();

	const other = await (await browser.newContext({ locale: 'en-GB' })).newPage();
	await other.goto(`${host.url}/teach/collect`);
	await paste(other, mark);
	await expect(other.getByRole('listitem').getByText(/was not printed from this device/)).toBeVisible();
	await other.goto(`${host.url}/take`);
	await paste(other, mark);
	await expect(other.getByText(/the code on a printed paper/)).toBeVisible();
	await other.goto(`${host.url}/teach/print#paper=${mark.slice(8, 14)}&of=0`);
	await expect(other.getByText(/was not printed from here/)).toBeVisible();
	expect(errors).toEqual([]);
});
