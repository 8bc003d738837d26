// A browser, its pages as a learner's device shows them, and the few things that one does on any of them.
import { chromium } from 'playwright';
import { Host } from '../../tests/host.js';
import { launchOptions } from '../browser.js';

/** @typedef {import('playwright').Page} Page */
/** @typedef {'light' | 'dark'} Scheme */
/**
 * Takes a picture of the whole page, or of one part of it.
 * @typedef {(name: string, part?: string) => Promise<void>} Shoot
 */
/**
 * What a scene has in hand.
 * @typedef {{ page: Page, shoot: Shoot, language: string, another: (withWorker?: boolean) => Promise<Page>, using: (page: Page) => Shoot, print: (name: string, page?: Page) => Promise<void> }} Set
 */

/** @type {Record<string, [number, number]>} */
export const SIZES = { phone: [360, 740], tall: [412, 915], wide: [1280, 800] };
export const SCHEMES = /** @type {const} */ (['light', 'dark']);
export const LANGUAGES = ['en', 'fr', 'ar'];
/** On this day the pictures are taken, so that two rounds show the same. */
export const NOW = Date.parse('2026-11-24T09:00:00Z');
export const DAY = 86_400_000;

export const host = new Host(process.env.BUILD_DIR ?? 'build');
await host.start();
export const browser = await chromium.launch(launchOptions());
/** With a finger and no mouse; emulation of touch does not outlast a picture of the whole page. */
const TOUCH = 'primaryPointerType=2,availablePointerTypes=2,primaryHoverType=1,availableHoverTypes=1';
const { args = [], ...options } = launchOptions();
const handheld = await chromium.launch({ ...options, args: [...args, `--blink-settings=${TOUCH}`] });

export async function close() {
	await Promise.all([browser.close(), handheld.close()]);
	await host.stop();
}

/** @param {string} size @param {Scheme} colorScheme @param {string} locale @param {boolean} [withWorker] */
export async function open(size, colorScheme, locale, withWorker = false) {
	const [width, height] = SIZES[size] ?? [360, 740];
	const look = { viewport: { width, height }, colorScheme, locale, reducedMotion: /** @type {const} */ ('reduce') };
	const hasTouch = width < 500;
	/** @type {'allow' | 'block'} */
	const serviceWorkers = withWorker ? 'allow' : 'block';
	const context = await (hasTouch ? handheld : browser).newContext({ ...look, hasTouch, serviceWorkers });
	const page = await context.newPage();
	await page.clock.setFixedTime(NOW);
	return page;
}

/** By role and place only: the words are another language's. @param {Page} page */
export const question = (page) => page.getByTestId('question').or(page.locator('form:has(.bar)')).first();

/** Goes to an address and waits until it has something to show. @param {Page} page @param {string} path */
export async function visit(page, path) {
	await page.goto('about:blank');
	await page.goto(`${host.url}/${path}`);
	await page.locator('h1').first().waitFor({ state: 'attached' });
	await page.locator('.wait').waitFor({ state: 'detached' });
}

/** Answers the question on the screen with its second option, or not at all. @param {Page} page */
export async function answer(page) {
	await question(page).waitFor();
	const options = question(page).getByRole('radio').or(question(page).getByRole('checkbox'));
	if ((await options.count()) > 1) await options.nth(1).check();
	const submit = page.locator('.bar button[type=submit]');
	if (!(await submit.isEnabled())) return page.locator('.bar button').first().click();
	await submit.click();
	const grade = page.locator('.bar.grade button');
	if ((await grade.count()) > 0) await grade.last().click();
}

/** Waits for a dialog, takes its picture and closes it. @param {Set} set @param {string} name */
export async function dialog({ page, shoot }, name) {
	await page.getByRole('dialog').waitFor();
	await shoot(name);
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Opens everything that can be unfolded, also what comes with it. @param {Page} page */
export async function unfold(page) {
	for (let round = 0; round < 2; round += 1)
		await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')));
}
