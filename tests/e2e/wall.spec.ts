// Before a class: questions on the wall by keyboard, and cards read by the camera, which is fed pictures of a class.
import type { Page } from '@playwright/test';
import { readingsOf } from '#lib/core/marker/reading.ts';
import { arucoDetector } from '#lib/state/aruco.ts';
import { filmed } from './film.ts';
import { expect, openInstalled, test, watchErrors } from './fixtures.ts';
import { canReadPdf, pixelsOf, printed } from './pdf.ts';

const SINGLES = 'seed=wall-e2e&size=5&kinds=single';
const wall = (page: Page) => page.getByRole('dialog', { name: 'Question on the wall' });

test('a quiz goes over the wall by clicker, offline, with who says so', async ({ page, host, context, asked }) => {
	const errors = watchErrors(context);
	await openInstalled(page, host, '/');
	await host.stop();
	await page.goto(`${host.url}/teach/project#${SINGLES}`);
	const before = asked.length;
	await page.getByRole('button', { name: 'Start' }).click();
	const stage = wall(page);
	const stem = stage.getByRole('heading', { level: 2 });
	const first = await stem.textContent();
	await expect(stage.getByText('Right', { exact: true })).toHaveCount(0);

	await stage.getByText('Count hands').click();
	await stage.getByRole('spinbutton', { name: 'Hands for B' }).fill('12');
	await stage.focus();
	await page.keyboard.press('PageDown');
	await expect(stage.getByText('Right', { exact: true })).toHaveCount(1);
	await expect(stage.getByText('12 answers')).toHaveCount(1);
	await expect(stage.getByText(/of the report|Not from the report/)).toBeVisible();
	await page.keyboard.press(' ');
	await expect(stage.getByText('2 of 5')).toBeVisible();
	await expect(stem).not.toHaveText(first ?? '');
	await page.keyboard.press('b');
	await expect(stage.getByRole('button', { name: 'Show again' })).toBeVisible();
	await page.keyboard.press('b');
	await expect(stem).toBeVisible();
	await page.keyboard.press('PageUp');
	await expect(stem).toHaveText(first ?? '');

	// letters at eight metres: 5 % of the height of the wall at least, and what is shown is shown whole
	const [type, height] = await stage
		.getByRole('group')
		.first()
		.evaluate((one) => [parseFloat(getComputedStyle(one).fontSize), innerHeight] as const);
	expect(type).toBeGreaterThanOrEqual(height * 0.0499);
	await page.keyboard.press('Escape');
	await expect(stage).toHaveCount(0);
	expect(asked.slice(before).filter((url) => !url.startsWith(host.url))).toEqual([]);
	expect(errors).toEqual([]);
});

test('a class answers with cards: counted live, told only afterwards, saved as CSV', async ({ host }) => {
	const { browser, context } = await filmed();
	const errors = watchErrors(context);
	const page = await context.newPage();
	await page.goto(`${host.url}/teach/project#${SINGLES}`);
	await page.getByRole('radio', { name: 'With printed cards' }).check();
	await page.getByRole('spinbutton', { name: 'Cards handed out' }).fill('20');
	await page.getByRole('button', { name: 'Start' }).click();
	const stage = wall(page);
	await expect(stage.getByText('12 cards of 20 read')).toBeVisible({ timeout: 30_000 });
	await expect(stage.getByText('3 answers')).toHaveCount(0);
	await stage.focus();
	await page.keyboard.press('PageDown');
	// three cards for each of the four sides
	await expect(stage.getByText('3 answers')).toHaveCount(4);
	await stage.getByRole('button', { name: 'Leave' }).click();
	await expect(page.getByRole('table')).toContainText('25');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as CSV' }).click()
	]);
	const stream = await download.createReadStream();
	let text = '';
	for await (const part of stream) text += String(part);
	const rows = text.trim().split('\r\n');
	expect(text.startsWith('\uFEFF')).toBe(true);
	expect(rows[0]).toBe('Card,1,Right answers');
	expect(rows.slice(2).map((row) => row.split(',').slice(0, 2).join(' '))).toEqual(
		Array.from({ length: 12 }, (_, index) => `${index + 1} ${'ABCD'[index % 4] ?? ''}`)
	);

	// it was not handed out, so no gradebook has it: it is found again where teaching begins
	await expect(page.getByText('under Teach, “Shown with cards”')).toBeVisible();
	await page.goto(`${host.url}/teach`);
	const shown = page.getByRole('region', { name: 'Shown with cards' });
	await expect(shown).toContainText('1 question');
	await shown.getByRole('link', { name: /^Open A quiz that was not handed out/ }).click();
	await page.getByRole('button', { name: /^See the answers/ }).click();
	await expect(page.getByRole('table')).toContainText('25');
	expect(errors).toEqual([]);
	await browser.close();
});

test('printed cards are read again, side A up; two stand on a page', async ({ page, host }) => {
	await page.goto(`${host.url}/teach/cards`);
	await page.getByRole('spinbutton', { name: 'From card' }).fill('7');
	await page.getByRole('spinbutton', { name: 'to card' }).fill('11');
	const frame = await pixelsOf(page, '.cards svg');
	expect(readingsOf(arucoDetector()(frame), 100)).toMatchObject([{ number: 7, side: 0 }]);
	if (!canReadPdf()) return;
	const { pages } = await printed(page);
	expect(pages).toHaveLength(3);
	expect(pages[0]).toContain('Card seven');
	expect(pages[0]).toContain('Card eight');
	expect(pages[2]).toContain('Card eleven');
});

test('without a camera the hands are counted', async ({ page, host }) => {
	await page.goto(`${host.url}/teach/cards`);
	await page.getByRole('button', { name: 'Start the camera' }).click();
	await expect(page.getByRole('alert')).toContainText('Count the hands');
});
