import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, readLog, test, untilReady } from './fixtures.ts';
import { answerRight, promptOn } from './robot.ts';

test.use({ serviceWorkers: 'block' }); // so that what is fetched can be held back here

const CHUNKS = `${process.env.BUILD_DIR ?? 'build'}/_app/immutable/chunks`;

/** Holds back the code of the database, and with it everything that comes after. Returns the way to let it go. */
async function holdStore(page: Page): Promise<() => void> {
	const holders = readdirSync(CHUNKS).filter((file) =>
		readFileSync(`${CHUNKS}/${file}`, 'utf8').includes('DexieError')
	);
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	for (const file of holders)
		await page.route(`**/${file}`, async (route) => {
			await held;
			await route.continue();
		});
	return release;
}

const waits = (page: Page) => page.getByRole('button', { name: 'Saving…' });

test('a first visit: the question is answered before the database is there, and saved when it is', async ({
	page,
	host
}) => {
	const release = await holdStore(page);
	await page.goto(`${host.url}/study`);
	const { id } = await promptOn(page);
	await answerRight(page);
	await expect(waits(page)).toBeDisabled();
	await expect(waits(page)).toBeFocused();
	await expect(page.getByRole('status').filter({ hasText: 'Saving…' })).toBeAttached();
	release();
	await expect(page.getByRole('heading', { level: 3, name: 'Right' })).toBeFocused();
	await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
	expect((await promptOn(page)).id).toBe(id);
	expect(await readLog(page)).toMatchObject([{ kind: 'answered', prompt: id, score: 1 }]);
});

test('the next visit begins with the question that was open, whatever was chosen in it stays', async ({
	page,
	host
}) => {
	await page.goto(`${host.url}/study`);
	await answerRight(page);
	await page.getByRole('button', { name: 'Next' }).click();
	const { id } = await promptOn(page);
	await page.waitForFunction((open) => localStorage.getItem('liptako-opening')?.includes(open), id);

	const release = await holdStore(page);
	await page.reload();
	expect((await promptOn(page)).id).toBe(id);
	await page.keyboard.press('1');
	const chosen = page.getByTestId('question').locator('input').first();
	await expect(chosen).toBeChecked();
	release();
	await untilReady(page);
	expect((await promptOn(page)).id).toBe(id);
	await expect(chosen).toBeChecked();
	await page.getByRole('button', { name: /^Check/ }).click();
	await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
	expect(await readLog(page)).toHaveLength(2);
});

test('what was remembered of another bank, or is damaged, is passed over', async ({ page, host }) => {
	await page.goto(`${host.url}/study`);
	await untilReady(page);
	await page.waitForFunction(() => localStorage.getItem('liptako-opening') !== null);
	for (const row of ['{', '{"bank":"another","opening":{}}']) {
		await page.evaluate((text) => localStorage.setItem('liptako-opening', text), row);
		await page.reload();
		await untilReady(page);
		await answerRight(page);
		await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
	}
	expect(await readLog(page)).toHaveLength(2);
});

test('a remembered question that cannot be shown is forgotten, and another is asked', async ({ page, host }) => {
	await page.goto(`${host.url}/study`);
	await untilReady(page);
	await page.waitForFunction(() => localStorage.getItem('liptako-opening') !== null);
	const cut = await page.evaluate(() => {
		const { bank, opening } = JSON.parse(localStorage.getItem('liptako-opening') ?? '') as {
			bank: string;
			opening: { prompt: object };
		};
		const prompt = { ...opening.prompt, kind: 'single', stem: 'Cut short', choices: undefined };
		return JSON.stringify({ bank, opening: { ...opening, prompt } });
	});
	await page.evaluate((text) => localStorage.setItem('liptako-opening', text), cut);
	await page.reload();
	await untilReady(page);
	await expect(page.getByRole('heading', { name: 'Cut short' })).toHaveCount(0);
	await answerRight(page);
	await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
	expect(await readLog(page)).toHaveLength(1);
});

test('an answer that was left waiting is saved, and disturbs nothing that came after it', async ({ page, host }) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/bank\.en\.[^/]*json$/u, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(`${host.url}/study`);
	const { id } = await promptOn(page);
	await answerRight(page);
	await expect(waits(page)).toBeDisabled();
	await page.getByRole('link', { name: 'End' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Study', exact: true }).click();
	await expect(page.getByTestId('question')).toHaveCount(0);
	release();
	await expect(page.getByTestId('question')).toBeVisible();
	await expect.poll(() => readLog(page)).toMatchObject([{ kind: 'answered', prompt: id, score: 1 }]);
	await expect(page.getByRole('button', { name: /^(Check|Show answer)/u })).toBeVisible();
});

test('an answered question is not the next visit’s first', async ({ page, host }) => {
	await page.goto(`${host.url}/study`);
	const { id } = await promptOn(page);
	await answerRight(page);
	await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
	await page.reload();
	await untilReady(page);
	expect((await promptOn(page)).id).not.toBe(id);
});

const welcome = (page: Page) => page.getByRole('link', { name: /^(Start|Commencer)$/ });

test('Today welcomes before the database is there, in the language chosen; Start asks at once', async ({
	page,
	host
}) => {
	const release = await holdStore(page);
	await page.goto(host.url);
	await expect(welcome(page)).toBeVisible();
	await page.getByRole('button', { name: 'Français' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'La Charte du Liptako-Gourma' })).toBeVisible();
	await welcome(page).click();
	const question = page.getByTestId('question');
	await expect(question).toContainText('Charte');
	await question.getByRole('radio').first().check();
	await question.locator('button[type=submit]').click();
	release();
	await untilReady(page);
	await expect.poll(() => readLog(page)).toMatchObject([{ kind: 'answered' }, { name: 'language', value: 'fr' }]);
});

test('who comes back is never welcomed as a stranger', async ({ page, host }) => {
	await page.goto(`${host.url}/study`);
	await answerRight(page);
	await expect(page.getByRole('button', { name: 'Next' })).toBeEnabled();
	const release = await holdStore(page);
	await page.goto(host.url);
	await expect(page.getByText('Loading…')).toBeVisible();
	await expect(welcome(page)).toBeHidden();
	release();
	await expect(page.getByRole('link', { name: 'Go on' })).toBeVisible();
	await expect(welcome(page)).toHaveCount(0);
});

test('the colours chosen are there before the log is read', async ({ page, host }) => {
	await page.goto(`${host.url}/settings`);
	const theme = (name: string) => page.getByRole('radio', { name, exact: true });
	const color = (scheme: string) => page.locator(`meta[data-scheme=${scheme}]`);
	await theme('Dark').check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	const release = await holdStore(page);
	await page.goto(host.url);
	await expect(page.getByText('Loading…')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(color('dark')).toHaveAttribute('media', 'all');
	await expect(color('light')).toHaveAttribute('media', 'not all');
	release();
	await untilReady(page);
	await page.goto(`${host.url}/settings`);
	await theme('As the device').check();
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	await expect(color('light')).toHaveAttribute('media', '(prefers-color-scheme: light)');
	expect(await page.evaluate(() => localStorage.getItem('liptako-theme'))).toBeNull();
});

test('a first visit reads its question in the page itself, before any script is there', async ({ page, host }) => {
	await page.route('**/*.js', () => undefined);
	await page.goto(`${host.url}/study`, { waitUntil: 'commit' });
	const question = page.getByTestId('question');
	await expect(question.getByRole('heading', { level: 2, includeHidden: true })).toBeVisible();
	await expect(page.locator('[inert]').filter({ has: question })).toHaveCount(1);
	await page.evaluate(() => localStorage.setItem('liptako-language', 'en'));
	await page.reload({ waitUntil: 'commit' });
	await expect(page.locator('.wait svg')).toBeVisible();
	await expect(question.getByRole('heading', { level: 2, includeHidden: true })).toBeHidden();
});

for (const [locale, said] of [
	['fr-BF', 'Charte'],
	['ar-TD', 'ميثاق']
] as const)
	test.describe(locale, () => {
		test.use({ locale });

		test('no word of another language is shown meanwhile', async ({ page, host }) => {
			await page.route('**/*.js', () => undefined);
			await page.goto(host.url, { waitUntil: 'commit' });
			await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
			await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toBeHidden();
			await expect(page.locator('.wait svg')).toBeVisible();
		});

		test('a first visit: the question needs no more than in English', async ({ page, host }) => {
			const release = await holdStore(page);
			await page.goto(`${host.url}/study`);
			const question = page.getByTestId('question');
			await expect(question).toContainText(said);
			await question.getByRole('radio').first().check();
			await expect(question.locator('button[type=submit]')).toBeEnabled();
			release();
			await untilReady(page);
			await expect(question.getByRole('radio').first()).toBeChecked();
		});
	});
