// Takes pictures of the built app, to be looked at one by one: npm run screens
//   npm run screens              every screen at three sizes, light and dark, into screens/ (untracked)
//   npm run screens -- --readme  the two pictures of the README
import { mkdirSync, rmSync } from 'node:fs';
import { chromium } from 'playwright';
import { Host } from '../tests/host.js';
import { launchOptions } from './browser.js';

/** @typedef {import('playwright').Page} Page */

const SIZES = { phone: [360, 740], tall: [412, 915], wide: [1280, 800] };
const ROUTES = ['', 'study', 'quiz', 'progress', 'settings', 'about'];

const host = new Host(process.env.BUILD_DIR ?? 'build');
await host.start();
const browser = await chromium.launch(launchOptions());

/** @param {keyof typeof SIZES} size @param {'light' | 'dark'} colorScheme */
async function open(size, colorScheme) {
	const [width = 0, height = 0] = SIZES[size];
	const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
	return context.newPage();
}

/** Answers the question on the screen with its second option, or not at all. @param {Page} page */
async function answer(page) {
	const question = page.getByTestId('question');
	await question.waitFor();
	const options = question.getByRole('radio').or(question.getByRole('checkbox'));
	if ((await options.count()) > 1) await options.nth(1).check();
	const check = page.getByRole('button', { name: /^Check/ });
	if ((await check.count()) > 0 && (await check.isEnabled())) return check.click();
	const skip = page.getByRole('button', { name: /I don’t know/ });
	if ((await skip.count()) > 0) return skip.click();
	await page.getByRole('button', { name: /^Show answer/ }).click();
	return page.getByRole('button', { name: /^Got it/ }).click();
}

/** @param {Page} page @param {number} answers */
async function study(page, answers) {
	await page.goto(`${host.url}/study`);
	for (let turn = 0; turn < answers; turn += 1) {
		await answer(page);
		await page.getByRole('button', { name: /^(Next|Finish)/ }).click();
	}
	await answer(page);
	await page.getByRole('button', { name: /^(Next|Finish)/ }).waitFor();
}

if (process.argv.includes('--readme')) {
	const phone = await open('phone', 'light');
	await study(phone, 1);
	await phone.setViewportSize({ width: 360, height: 1060 });
	await phone.evaluate(() => scrollTo(0, 0));
	await phone.screenshot({ path: 'docs/images/study-phone.png' });
	const wide = await open('wide', 'light');
	await study(wide, 4);
	await wide.screenshot({ path: 'docs/images/study-wide.png' });
} else {
	rmSync('screens', { recursive: true, force: true });
	mkdirSync('screens');
	for (const size of /** @type {(keyof typeof SIZES)[]} */ (Object.keys(SIZES)))
		for (const scheme of /** @type {const} */ (['light', 'dark'])) {
			const page = await open(size, scheme);
			/** @param {string} name */
			const shoot = async (name) => {
				await page.evaluate(() => document.fonts.ready);
				await page.screenshot({ path: `screens/${name}-${size}-${scheme}.png`, fullPage: true });
			};
			await page.goto(host.url);
			await page.getByRole('link', { name: 'Start' }).waitFor();
			await shoot('first-visit');
			await study(page, 4);
			await shoot('answer');
			for (const route of ROUTES) {
				await page.goto(`${host.url}/${route}`);
				await page.getByRole('heading').first().waitFor();
				await page.getByText('Loading').waitFor({ state: 'detached' });
				await shoot(route || 'today');
			}
			await page.context().close();
		}
	console.log('screens/');
}
await browser.close();
await host.stop();
