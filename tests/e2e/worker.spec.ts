import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, openInstalled, readLog, test, watchErrors } from './fixtures.ts';
import { buildAt, nextBuild, type Build } from './next-build.ts';

/** Names of the caches on this origin. */
const cachesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
const waiting = (page: Page): Promise<unknown> =>
	page.waitForFunction(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		await registration?.update();
		return registration?.waiting != null;
	});

async function keepSomething(page: Page, url: string): Promise<number> {
	await page.goto(`${url}/settings`);
	await page.getByRole('radio', { name: 'Dark' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect.poll(() => cachesOf(page)).toContain('liptako-mirror');
	return (await readLog(page)).length;
}

test('an open page of an old build never meets a new file, though the host has no old ones left', async ({
	page,
	context,
	host
}) => {
	const old: Build = buildAt(host.dir);
	const next = nextBuild(host.dir, 'n');
	const errors = watchErrors(context);
	await openInstalled(page, host);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));

	host.dir = next.dir;
	const other = await context.newPage();
	await other.goto(host.url);
	await waiting(other);
	await other.getByRole('button', { name: 'Start the new version' }).click();
	await other.waitForFunction(() => [...document.scripts].some(({ text }) => text.includes('/n')));
	await expect(page.getByText('A new version is ready')).toBeVisible();

	const nav = page.getByRole('navigation').first();
	for (const name of ['Quiz', 'Explore', 'Progress', 'Study']) {
		await nav.getByRole('link', { name }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	await expect(page.getByTestId('question')).toBeVisible();
	const files = asked.filter((path) => path.includes('/_app/immutable/'));
	expect(files.length).toBeGreaterThan(0);
	expect(files.filter((path) => next.hashed.has(path) || !old.hashed.has(path))).toEqual([]);
	expect(errors).toEqual([]);

	// alone again, it follows when it likes; then the old files go
	await other.close();
	await page.goto(`${host.url}/quiz`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect.poll(async () => (await cachesOf(page)).filter((name) => name.startsWith('liptako:')).length).toBe(1);
	next.remove();
});

test('a release with a file that is not as listed is never installed', async ({ page, host }) => {
	await openInstalled(page, host);
	const next = nextBuild(host.dir, 'n');
	const [spoilt = ''] = [...next.hashed].filter((path) => path.endsWith('.js'));
	host.rewrite = (text, path) => (path === spoilt ? `${text}//` : text);
	host.dir = next.dir;
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect.poll(() => host.hits.filter((path) => path === spoilt).length).toBe(2); // once more past every cache
	await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.installing === null);
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting)).toBeNull();
	await page.goto(`${host.url}/quiz`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText('A new version is ready')).toHaveCount(0);
	next.remove();
});

test('a bad worker is switched off, and nothing learned is lost', async ({ page, host }) => {
	test.slow();
	await openInstalled(page, host);
	const before = await keepSomething(page, host.url);
	expect(before).toBeGreaterThan(0);
	const bad = `self.addEventListener('install', () => self.skipWaiting());
		self.addEventListener('fetch', (event) => event.respondWith(new Response('broken')));`;
	host.rewrite = (text, path) => (path.endsWith('/service-worker.js') ? bad : text);
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect.poll(() => page.goto(host.url).then(() => page.textContent('body'))).toBe('broken');

	const kill = readFileSync('docs/deploy/kill-switch.js', 'utf8');
	host.rewrite = (text, path) => (path.endsWith('/service-worker.js') ? kill : text);
	await page.goto(host.url); // the browser looks for a newer worker by itself
	await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined);
	const fromWorker = async () => (await page.goto(`${host.url}/settings`))?.fromServiceWorker();
	await expect.poll(fromWorker, { timeout: 30_000 }).toBe(false);
	await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
	expect((await readLog(page)).length).toBe(before);
	expect((await cachesOf(page)).filter((name) => name.startsWith('liptako:'))).toEqual([]);
	expect(await cachesOf(page)).toContain('liptako-mirror');

	host.rewrite = (text) => text;
	await expect(async () => {
		await page.goto(`${host.url}/settings`);
		await expect(page.getByTestId('offline-status')).toContainText('Ready to work offline', { timeout: 5000 });
	}).toPass();
	expect((await readLog(page)).length).toBe(before);
});

/** As a power cut leaves a young cache in Chromium: nothing of it works, until it is deleted. */
const WRECKED = `{
	let isWhole = false;
	const refuse = () => Promise.reject(new DOMException('Unexpected internal error.', 'UnknownError'));
	for (const [owner, names] of [[Cache.prototype, ['keys', 'match', 'put']], [CacheStorage.prototype, ['match']]])
		for (const name of names) {
			const real = owner[name];
			owner[name] = function (...args) { return isWhole ? real.apply(this, args) : refuse(); };
		}
	const real = CacheStorage.prototype.delete;
	CacheStorage.prototype.delete = function (name) { isWhole = true; return real.call(this, name); };
}`;

test('a cache that the power cut left unusable: pages come from the network, then all is kept anew', async ({
	page,
	host
}) => {
	host.rewrite = (text, path) => {
		// the list stays whole until the worker that was installed starts again
		if (!path.endsWith('/service-worker.js')) return text;
		return `if (self.registration.active) ${WRECKED}\n${text}`;
	};
	await openInstalled(page, host);
	const worker = await page.context().newCDPSession(page);
	await worker.send('ServiceWorker.enable');
	await worker.send('ServiceWorker.stopAllWorkers');
	await page.goto(`${host.url}/explore`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(`${host.url}/settings`);
	await expect(page.getByTestId('offline-status')).toContainText('Ready to work offline');
	await host.stop();
	await page.goto(`${host.url}/explore`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
