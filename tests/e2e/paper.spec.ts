// Papers as they come out of the printer: which page holds what, and what the codes on them say.
import { readFileSync } from 'node:fs';
import type { Bank } from '#lib/core/bank/bank.ts';
import { keyResponse } from '#lib/core/answer/solution.ts';
import { readRequest, type SheetRequest } from '#lib/core/sheet/request.ts';
import { versionOf } from '#lib/core/sheet/version.ts';
import type { Page } from '@playwright/test';
import { expect, test, watchErrors } from './fixtures.ts';
import { canReadPdf, printed, qrOn } from './pdf.ts';

const bank = JSON.parse(readFileSync('src/lib/generated/bank.en.json', 'utf8')) as Bank;
const FRAGMENT = 'seed=paper-e2e&size=20';
const request = readRequest(FRAGMENT) as Extract<SheetRequest, { from: 'quiz' }>;
/** Lines are broken anywhere on paper: letters and digits alone are compared. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

async function open(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/teach/print#${FRAGMENT}`);
	await page.locator('.sheet').first().waitFor();
}

test('a quiz is printed: every question whole on one page, in order, the key on pages of its own', async ({
	page,
	host,
	context
}) => {
	test.skip(!canReadPdf(), 'needs poppler-utils');
	const errors = watchErrors(context);
	await open(page, host.url);
	await page.getByRole('combobox', { name: 'Versions' }).selectOption('2');
	await page.getByRole('checkbox', { name: 'An answer sheet to each paper' }).check();
	const { pages, size } = await printed(page);
	expect(size).toContain('A4');
	const paged = pages.map(bare);

	for (const [version, name] of [
		[1, 'Version A'],
		[2, 'Version B']
	] as const) {
		const own = pages.flatMap((text, index) => (text.includes(name) ? [index] : []));
		let last = -1;
		for (const { prompt, options } of versionOf(bank, request, version)) {
			const texts = 'choices' in prompt ? prompt.choices.map(({ text }) => text) : [];
			const whole = [prompt.stem, ...texts].map(bare);
			const at = own.find((index) => index >= last && whole.every((text) => paged[index]?.includes(text)));
			expect(at, `${prompt.id} is on one page of ${name}`).toBeDefined();
			last = at ?? last;
			// side by side or one below the other, the letters rise
			if (prompt.kind !== 'single' || texts.some((text) => text.length > 38)) continue;
			let place = paged[last]?.indexOf(bare(prompt.stem)) ?? -1;
			for (const id of options) {
				const text = bare(prompt.choices.find((choice) => choice.id === id)?.text ?? '');
				place = paged[last]?.indexOf(text, place) ?? -1;
				expect(place, `${prompt.id}: ${text} after the one before`).toBeGreaterThan(-1);
				place += text.length;
			}
		}
	}
	const keys = pages.flatMap((text, index) => (text.includes('For the teacher') ? [index] : []));
	expect(keys).toHaveLength(2);
	for (const index of keys) expect(pages[index]).not.toContain('Name');
	const first = pages.slice(keys[0], keys[1]).join(' ');
	for (const { prompt } of versionOf(bank, request, 1)) {
		const response = keyResponse(prompt);
		if (response.kind !== 'single' || prompt.kind !== 'single') continue;
		expect(bare(first)).toContain(bare(prompt.choices.find(({ id }) => id === response.choice)?.text ?? ''));
	}
	expect(pages.filter((text) => text.includes('Answer sheet'))).toHaveLength(2);
	expect(errors).toEqual([]);
});

test('the paper says Letter, large print and its own code', async ({ page, host }) => {
	await open(page, host.url);
	await page.getByRole('combobox', { name: 'Paper' }).selectOption('letter');
	await page.getByRole('checkbox', { name: 'Large print' }).check();
	const smallest = await page
		.locator('.sheet')
		.first()
		.evaluate((sheet) =>
			Math.min(
				...[...sheet.querySelectorAll('*')]
					.filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
					.map((one) => parseFloat(getComputedStyle(one).fontSize))
			)
		);
	// 18 points are 24 CSS pixels
	expect(smallest).toBeGreaterThanOrEqual(24);
	await page.emulateMedia({ media: 'print' });
	const code = await page
		.getByText(/^Paper \w{6}$/)
		.first()
		.textContent();
	expect(await qrOn(page, '.qr svg')).toBe(`LIPTAKO:${code?.slice(6)}:0`);
	if (canReadPdf()) expect((await printed(page)).size).toContain('612 x 792');
});

test.describe('in Arabic', () => {
	test.use({ locale: 'ar' });
	test('the paper runs from right to left, with the letters of the alphabet', async ({ page, host }) => {
		await open(page, host.url);
		const sheet = page.locator('.sheet').first();
		await expect(sheet).toHaveCSS('direction', 'rtl');
		await expect(sheet.getByText('أ', { exact: true }).first()).toBeVisible();
		if (canReadPdf()) expect((await printed(page)).pages.length).toBeGreaterThan(3);
	});
});

test('comes from the choice made under Quiz; without one it says where to begin', async ({ page, host }) => {
	await page.goto(`${host.url}/teach/print`);
	await page.getByRole('link', { name: 'To Quiz' }).click();
	await page.getByRole('combobox', { name: 'Questions', exact: true }).selectOption('5');
	await page.getByRole('link', { name: 'Print it' }).click();
	await expect(page.getByText('One paper, 5 questions each')).toBeVisible();
	await expect(page.locator('.question')).toHaveCount(5);
});

for (const [locale, heading, erase] of [
	['en-GB', 'Your child learns with Liptako', 'How to see it, and how to erase it'],
	['fr-FR', 'Votre enfant apprend avec Liptako', 'Comment voir, et comment effacer'],
	['ar', 'يتعلّم ابنكم أو ابنتكم مع ليبتاكو', 'كيف ترونها، وكيف تمسحونها']
] as const) {
	test.describe(`for parents who read ${locale}`, () => {
		test.use({ locale });
		test('the notice stands on one page', async ({ page, host }) => {
			await page.goto(`${host.url}/teach/notice`);
			await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
			await expect(page.getByRole('heading', { level: 3, name: erase })).toBeVisible();
			if (canReadPdf()) expect((await printed(page)).pages).toHaveLength(1);
		});
	});
}

test('what was handed out is printed, and shown on a wall', async ({ page, host, context }) => {
	const errors = watchErrors(context);
	await page.goto(`${host.url}/teach`);
	await page.getByRole('button', { name: 'New quiz' }).click();
	await page.getByRole('button', { name: 'Share' }).click();
	await page.getByRole('link', { name: 'Print the papers' }).click();
	const stem = await page.locator('.question h3').first().textContent();
	expect(await page.locator('.question').count()).toBeGreaterThan(1);
	await page.goBack();
	await page.getByRole('link', { name: 'Show on a wall' }).click();
	await page.getByRole('button', { name: 'Start' }).click();
	// the paper and the wall ask the same
	await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toHaveText(stem ?? '');
	await page.goto(`${host.url}/teach/print#assignment=AAAAAAAAAAAAAAAA`);
	await expect(page.getByRole('link', { name: /Teach/ }).first()).toBeVisible();
	await expect(page.locator('.question')).toHaveCount(0);
	expect(errors).toEqual([]);
});
