// Nothing is cut off or scrolls sideways: at 400 %, with wide spacing, and with letters twice as large on a phone.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { backupOf, madeLog } from './seeded-log.ts';

const ROUTES = [
	...['', 'study', 'quiz', 'explore', 'explore#p07-1', 'explore#t1-founding', 'explore/timeline', 'explore/map#mali'],
	...['explore/voices', 'explore/trust', 'progress', 'progress/audit', 'settings', 'open', 'about', 'take']
];
/** WCAG 1.4.12. */
const SPACED =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const LARGE = 'html { font-size: 200% !important }';

async function visit(page: Page, url: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(url);
	await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
	await page.locator('.wait').waitFor({ state: 'detached' });
	if (url.endsWith('/study')) await page.getByTestId('question').waitFor();
}

/** How much wider than the screen the page is under a style, and what of it is cut off. */
const tooWide = (page: Page, style: string) =>
	page.evaluate((rules) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(rules);
		document.adoptedStyleSheets = [sheet];
		const cut = [...document.querySelectorAll('main button, main a, main label')]
			.filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
			.map((element) => element.textContent.trim());
		return { sideways: document.documentElement.scrollWidth - innerWidth, cut };
	}, style);

test('at 400 % and with wide spacing', async ({ page, host }) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 256 });
	for (const route of ROUTES) {
		await visit(page, `${host.url}/${route}`);
		expect(await tooWide(page, SPACED), route).toEqual({ sideways: 0, cut: [] });
	}
});

for (const locale of ['fr', 'ar'])
	test.describe(locale, () => {
		test.use({ locale, viewport: { width: 360, height: 740 } });
		test('with letters twice as large on a phone', async ({ page, host }) => {
			test.slow();
			const now = Date.now();
			await visit(page, `${host.url}/settings`);
			const log = madeLog({ seed: 'reflow', answers: 200, perDay: 20, until: now });
			await page.locator('input[type=file]').setInputFiles(await backupOf(log, now));
			await page.getByTestId('data-message').getByText('200').waitFor();
			for (const route of ROUTES) {
				await visit(page, `${host.url}/${route}`);
				expect(await tooWide(page, LARGE), route).toEqual({ sideways: 0, cut: [] });
			}
			await visit(page, `${host.url}/quiz`);
			await page.locator('form select').first().selectOption('5');
			await page.locator('form button[type=submit]').click();
			const first = await page.getByTestId('question').getAttribute('data-prompt');
			await page.locator('.bar button').first().click();
			await page.locator(`[data-prompt]:not([data-prompt="${first}"])`).waitFor();
			await page.locator('.deeds button').last().click();
			await page.locator('#score').waitFor();
			expect(await tooWide(page, LARGE), 'the report').toEqual({ sideways: 0, cut: [] });
		});
	});
