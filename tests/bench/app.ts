/** The app in a browser, beside floors of the same run: bytes, starting offline, answering, restoring. docs/benchmarks.md */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { launchOptions } from '../../scripts/browser.js';
import { buildEmpty, javascriptBefore, removeEmpty, STAGES } from '../../scripts/first-load.js';
import type { Measure } from '../../src/cli/bench-measure.ts';
import { backupOf, madeLog } from '../e2e/seeded-log.ts';
import { Host } from '../host.js';
import { answering, type Answering } from './answering.ts';
import { isKept, pressTime, startTime, writeTime } from './in-page.ts';
import { median, quantile } from './quantile.ts';

/** A cheap phone, as far as a throttle makes one. */
const THROTTLE = 4;
const STARTS = 7;
const ANSWERS = 40;
/** When the log ends: long ago, so that there is something to ask whatever the size of the log. */
const NOW = Date.parse('2026-01-05T09:00:00Z');
/** Events from which on a digest is kept for the next start. */
const KEPT_FROM = 1000;
/** First picture of Progress, milliseconds. */
const PICTURE = 1000;
/** JavaScript once the store is in, bytes. */
const STORE_BYTES = 70_000;

/** Answers in the log of the smaller and of the larger learner. */
export interface Learners {
	readonly few: number;
	readonly many: number;
}

interface Floors {
	/** An empty page, offline by the same worker, until it answers to a press. */
	readonly start: number;
	/** From a click to its paint, nothing being stored. */
	readonly click: readonly number[];
}

interface Times extends Answering {
	readonly start: number;
	readonly progress: number;
	readonly restore: number;
	/** Writing as many rows as long to a bare database, in the same page. */
	readonly write: number;
}

export async function benchApp({ few, many }: Learners): Promise<Measure[]> {
	const bytes = await bytesOf(buildEmpty());
	const browser = await chromium.launch(launchOptions());
	try {
		const floors = await floorsOf(browser, buildEmpty({ offline: true }));
		const [small, large] = [await timesOf(browser, few), await timesOf(browser, many)];
		const grown = `from ${few} to ${many} answers`;
		return [
			...bytes,
			...measuresOf(small, few, floors),
			...measuresOf(large, many, floors),
			{ budget: 'P4', what: `offline start, ${grown}`, taken: large.start, floor: small.start, most: 1.3 },
			{
				budget: 'P4',
				what: `answer durable, ${grown}`,
				taken: median(large.answers),
				floor: median(small.answers),
				most: 1.3
			}
		];
	} finally {
		await browser.close();
		removeEmpty();
	}
}

async function bytesOf(empty: string): Promise<Measure[]> {
	const [floor] = await javascriptBefore(empty, '/', []);
	const [question, store] = await javascriptBefore('build', '/study', STAGES);
	const bytes = (kB = NaN) => kB * 1000;
	const what = 'JavaScript (brotli, in bytes)';
	return [
		{
			...{ budget: 'P1', what: `${what} before the first question`, most: 1.25 },
			...{ taken: bytes(question?.kB), floor: bytes(floor?.kB) }
		},
		{ budget: 'P1', what: `${what} once the store is in`, taken: bytes(store?.kB), floor: STORE_BYTES, most: 1 }
	];
}

function measuresOf(times: Times, events: number, { start, click }: Floors): Measure[] {
	const at = `${events} answers logged`;
	const beside = (what: string, list: readonly number[], share: number): Measure => ({
		budget: 'P3',
		what: `${what}, ${share === 0.5 ? 'median' : '99 %'}; ${at}`,
		taken: quantile(list, share),
		floor: quantile(click, share),
		most: 2
	});
	return [
		{ budget: 'P2', what: `offline start to a question; ${at}`, taken: times.start, floor: start, most: 1.2 },
		beside('answer durable and shown', times.answers, 0.5),
		beside('answer durable and shown', times.answers, 0.99),
		beside('next question painted', times.nexts, 0.5),
		beside('next question painted', times.nexts, 0.99),
		{ budget: 'P6', what: `a file restored; ${at}`, taken: times.restore, floor: times.write, most: 1.3 },
		{ budget: 'P9', what: `offline start to the first picture; ${at}`, taken: times.progress, floor: PICTURE, most: 1 }
	];
}

/** With what the compiler of this program leaves in functions that are sent to the page. */
async function newContext(browser: Browser): Promise<BrowserContext> {
	const context = await browser.newContext();
	await context.addInitScript('globalThis.__name ??= (named) => named');
	return context;
}

async function throttled(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
	return page;
}

/** The median of some starts; the first one warms up and is not counted. */
async function startsOf(context: BrowserContext, url: string, selector: string): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round <= STARTS; round++) {
		const page = await throttled(context);
		const time = await startTime(page, url, selector);
		if (round > 0) times.push(time);
		await page.close();
	}
	return median(times);
}

async function floorsOf(browser: Browser, dir: string): Promise<Floors> {
	const host = new Host(dir);
	await host.start();
	const context = await newContext(browser);
	await installed(context, host.url);
	await host.stop();
	const start = await startsOf(context, host.url, '[data-ready]');
	const page = await throttled(context);
	await page.goto(host.url);
	await page.evaluate(() => {
		const button = document.body.appendChild(document.createElement('button'));
		button.textContent = 'Press 0';
		button.onclick = () => (button.textContent += '.');
	});
	const click: number[] = [];
	const pressed = { shown: 'Press', done: 'Press' };
	for (let count = 0; count < ANSWERS; count++) click.push(await pressTime(page, 'Press', pressed));
	await context.close();
	return { start, click };
}

async function timesOf(browser: Browser, answers: number): Promise<Times> {
	const host = new Host('build');
	await host.start();
	const context = await newContext(browser);
	try {
		const { restore, write } = await restored(context, host, answers);
		await host.stop();
		const start = await startsOf(context, `${host.url}/study`, '[data-testid=question]');
		const progress = await startsOf(context, `${host.url}/progress`, 'main svg[role=img], main figure');
		return { start, progress, restore, write, ...(await answersOf(context, host)) };
	} finally {
		await context.close();
		await host.stop();
	}
}

/** A learner of so many answers, restored from a file. Unthrottled: both sides are the disk's. */
async function restored(
	context: BrowserContext,
	host: Host,
	answers: number
): Promise<{ restore: number; write: number }> {
	const file = await backupOf(madeLog({ seed: 'bench', answers, perDay: 40, until: NOW }), NOW);
	const page = await context.newPage();
	await page.goto(`${host.url}/settings`);
	const write = await writeTime(page, { rows: answers, bytes: Math.round(file.buffer.length / answers) });
	const input = page.locator('input[type=file]').first();
	// from the moment at which the page has the file: handing it tens of megabytes is the driver's time
	await input.evaluate((one) => one.addEventListener('change', () => performance.mark('chosen'), { capture: true }));
	await input.setInputFiles(file, { timeout: 300_000 });
	await page.getByTestId('data-message').getByText(`${answers} entries added`).waitFor({ timeout: 300_000 });
	const restore = await page.evaluate(
		() => performance.now() - (performance.getEntriesByName('chosen')[0]?.startTime ?? NaN)
	);
	if (answers >= KEPT_FROM) await page.waitForFunction(isKept, undefined, { timeout: 300_000 });
	await page.close();
	await installed(context, `${host.url}/study`);
	return { restore, write };
}

/** Until the worker has everything and is in charge, and what the next start begins with is noted. */
export async function installed(context: BrowserContext, url: string): Promise<void> {
	const page = await context.newPage();
	await page.goto(url);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	if (url.endsWith('/study')) await page.waitForFunction(() => localStorage.getItem('liptako-opening') !== null);
	await page.close();
}

async function answersOf(context: BrowserContext, host: Host): Promise<Answering> {
	const page = await throttled(context);
	const times = await answering(page, { url: `${host.url}/study`, count: ANSWERS, grade: () => 'Forgot' });
	await page.close();
	return times;
}
