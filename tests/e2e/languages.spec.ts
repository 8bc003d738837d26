import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Bank } from '#lib/core/bank/bank.ts';
import { expect, openInstalled, readLog, test, untilReady, watchErrors } from './fixtures.ts';

const bankIn = (language: string) =>
	JSON.parse(readFileSync(`src/lib/generated/bank.${language}.json`, 'utf8')) as Bank;
const languages = (page: Page) => page.getByRole('group', { name: /Language|Langue|اللغة/ });

async function speaks(page: Page, lang: string, dir: string): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('lang', lang);
	await expect(page.locator('html')).toHaveAttribute('dir', dir);
}

test.describe('guessed from the browser', () => {
	for (const [locale, lang, dir, title] of [
		['fr-BF', 'fr', 'ltr', 'Aujourd’hui'],
		['ar-TD', 'ar', 'rtl', 'اليوم'],
		['ha-NE', 'en', 'ltr', 'Today']
	] as const) {
		test.describe(locale, () => {
			test.use({ locale });
			test(`is ${lang}`, async ({ page, host }) => {
				const banks: string[] = [];
				page.on('request', (request) => {
					const [, bank] = /\/bank\.(\w+)\.[^/]*json$/.exec(request.url()) ?? [];
					if (bank) banks.push(bank);
				});
				await page.goto(host.url);
				await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
				await speaks(page, lang, dir);
				await expect(languages(page).getByRole('button', { pressed: true })).toHaveAttribute('lang', lang);
				await untilReady(page);
				// the page itself fetches the bank of one language; all three come later, for offline use
				expect(banks).toEqual([lang]);
			});
		});
	}
});

test.describe('where words are fetched', () => {
	test.use({ locale: 'fr-BF' });
	test('they are those of the language that is spoken, and no others', async ({ page, host }) => {
		const scripts = new Set<string>();
		page.on('request', (request) => {
			if (request.frame() === page.mainFrame()) scripts.add(new URL(request.url()).pathname);
		});
		const fetched = (words: RegExp) =>
			[...scripts].filter((file) => file.endsWith('.js') && words.test(readFileSync(`${host.dir}${file}`, 'utf8')));
		await page.goto(`${host.url}/teach`);
		await expect(page.getByRole('heading', { level: 1, name: 'Enseigner' })).toBeVisible();
		await expect(page.getByText(/^Distribuez un quiz/)).toBeVisible();
		await untilReady(page);
		expect(fetched(/Distribuez un quiz/)).not.toEqual([]);
		// a room’s own words, and those of every screen
		expect(fetched(/Hand out a quiz as a link|As the device/)).toEqual([]);
	});
});

test('is changed on the spot, kept, and kept with the log', async ({ page, host, context }) => {
	const errors = watchErrors(context);
	await page.goto(host.url);
	await languages(page).getByRole('button', { name: 'العربية' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'اليوم' })).toBeVisible();
	await speaks(page, 'ar', 'rtl');
	await expect.poll(async () => (await readLog(page)).map(({ kind }) => kind)).toContain('setting-changed');

	await page.evaluate(() => localStorage.removeItem('liptako-language'));
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: 'اليوم' })).toBeVisible();

	await page.goto(`${host.url}/settings`);
	await languages(page).getByRole('button', { name: 'Français' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible();
	await speaks(page, 'fr', 'ltr');
	expect(errors).toEqual([]);
});

test('mirrors the screen and keeps to its width', async ({ page, host }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(host.url);
	await languages(page).getByRole('button', { name: 'العربية' }).click();
	await speaks(page, 'ar', 'rtl');
	for (const path of ['/', '/quiz', '/progress', '/settings', '/about']) {
		await page.goto(host.url + path);
		await page.getByRole('heading', { level: 1 }).waitFor();
		const wider = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(wider, path).toBe(0);
	}
	await page.goto(host.url);
	const [start, today] = [page.getByRole('link', { name: /ابدأ/ }), page.getByRole('heading', { level: 1 })];
	const box = async (one: typeof start) => (await one.boundingBox()) ?? { x: 0, width: 0 };
	// both begin at the right
	expect((await box(today)).x + (await box(today)).width).toBeGreaterThan(300);
	expect((await box(start)).x).toBeGreaterThan(100);
});

test.describe('the first question in Arabic', () => {
	test.use({ locale: 'ar' });

	test('is translated, or says that it is not', async ({ page, host }) => {
		await page.goto(`${host.url}/study`);
		const question = page.getByTestId('question');
		const id = await question.getAttribute('data-prompt');
		const bank = bankIn('ar');
		const prompt = [...bank.items, ...bank.cards].find((one) => one.id === id);
		if (!prompt) throw new Error(`no such prompt: ${id}`);
		const stem = question.getByRole('heading', { level: 2 });
		await expect(stem).toHaveText(prompt.kind === 'card' ? prompt.front : prompt.stem);
		const label = question.getByText('لم يُترجم بعد، معروض باللغة الإنجليزية');
		if (prompt.lang === undefined) {
			await expect(label).toHaveCount(0);
			await expect(stem).toHaveText(/\p{Script=Arabic}/u);
		} else {
			await expect(label).toBeVisible();
			await expect(stem).toHaveAttribute('lang', 'en');
			await expect(stem).toHaveAttribute('dir', 'ltr');
		}
	});
});

test('works offline in each, also in one not used before', async ({ page, host, context }) => {
	await openInstalled(page, host);
	await host.stop();
	await page.reload();
	await languages(page).getByRole('button', { name: 'Français' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Aujourd’hui' })).toBeVisible();
	await languages(page).getByRole('button', { name: 'العربية' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'اليوم' })).toBeVisible();
	await page.getByRole('link', { name: /ابدأ/ }).click();
	await expect(page.getByTestId('question')).toBeVisible();
	expect(context.pages()).toHaveLength(1);
});
