/** The app with a wide bank and a long log, offline, in a browser on a given screen. */
import { chromium, type BrowserContext } from 'playwright';
import { launchOptions } from '../../scripts/browser.js';
import { backupOf } from '../e2e/seeded-log.ts';
import { Host } from '../host.js';
import { answering } from './answering.ts';
import { installed } from './app.ts';
import { startTime } from './in-page.ts';
import type { AppTurn, Size } from './turn.ts';
import { wideLog, writeWide } from './wide.ts';

const QUESTION = '[data-testid=question]';
/** One answer in so many is wrong, as the peer's are. */
const WRONG = 7;
/** Milliseconds for tens of megabytes to be read in. */
const PATIENCE = 300_000;

/** Writes the app to a folder and opens it once, so that all of it is there and a learner is in it. Returns what takes a turn. */
export async function wideApp(folder: string, display: string, size: Size): Promise<() => Promise<AppTurn>> {
	writeWide(`${folder}/build`, size.facts);
	const host = new Host(`${folder}/build`);
	await host.start();
	const context = await opened(`${folder}/profile`, display);
	await restored(context, host.url, size);
	await installed(context, `${host.url}/study`);
	await context.close();
	await host.stop();
	return () => turnOf(folder, display, `${host.url}/study`, size.answers);
}

async function opened(profile: string, display: string): Promise<BrowserContext> {
	const env = { ...process.env, DISPLAY: display };
	const context = await chromium.launchPersistentContext(profile, { ...launchOptions(), headless: false, env });
	// what the compiler of this program leaves in functions that are sent to the page
	await context.addInitScript('globalThis.__name ??= (named) => named');
	return context;
}

async function restored(context: BrowserContext, url: string, { facts, logged }: Size): Promise<void> {
	const now = Date.now();
	const file = await backupOf(wideLog(facts, logged, now), now);
	const page = await context.newPage();
	await page.goto(`${url}/settings`);
	await page.locator('input[type=file]').first().setInputFiles(file, { timeout: PATIENCE });
	await page.getByTestId('data-message').getByText(`${logged} entries added`).waitFor({ timeout: PATIENCE });
	await page.close();
}

async function turnOf(folder: string, display: string, url: string, count: number): Promise<AppTurn> {
	const began = performance.timeOrigin + performance.now();
	const context = await opened(`${folder}/profile`, display);
	try {
		const [first = await context.newPage()] = context.pages();
		const shown = await startTime(first, url, QUESTION);
		const launch = (await first.evaluate(() => performance.timeOrigin)) + shown - began;
		const second = await context.newPage();
		const start = await startTime(second, url, QUESTION);
		await first.close();
		const grade = (number: number) => (number % WRONG === 0 ? 'Forgot' : 'Got it');
		const { answers, nexts } = await answering(second, { url, count, grade });
		return { launch, start, answers: answers.map((answer, number) => answer + (nexts[number] ?? NaN)) };
	} finally {
		await context.close();
	}
}
