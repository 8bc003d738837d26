import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { Host } from '../host.js';

interface Fixtures {
	/** The built app on a port of its own; can be cut off. */
	readonly host: Host;
	/** Every address asked for by any page of the test. */
	readonly asked: readonly string[];
}

export const test = base.extend<Fixtures>({
	host: async ({}, use) => {
		const host = new Host(process.env.BUILD_DIR ?? 'build', process.env.BASE_PATH ?? '');
		await host.start();
		await use(host);
		await host.stop();
	},
	asked: [
		async ({ context }, use) => {
			const asked: string[] = [];
			context.on('request', (request) => asked.push(request.url()));
			await use(asked);
		},
		{ auto: true }
	]
});
export { expect } from '@playwright/test';

/** Opens the app and waits until its service worker has everything and controls the page. */
export async function openInstalled(page: Page, host: Host, path = '/'): Promise<void> {
	await page.goto(host.url + path);
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
	});
	await page.goto(`${host.url}/settings`);
	await page.getByTestId('offline-status').getByText('Ready to work offline').waitFor();
	await page.goto(host.url + path);
}

/** Waits until the app has read the log: a question may stand before. */
export async function untilReady(page: Page): Promise<void> {
	await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
}

export interface StoredEvent {
	readonly id: string;
	readonly kind: string;
	readonly mode?: string;
	readonly prompt?: string;
	readonly score?: number;
	readonly response?: { readonly kind: string };
	readonly parts?: readonly { readonly fact: string }[];
	readonly confidence?: string;
	readonly name?: string;
	readonly value?: unknown;
	readonly target?: string;
	readonly status?: string;
}

/** The log as IndexedDB holds it, read past the app. */
export function readLog(page: Page): Promise<StoredEvent[]> {
	return page.evaluate(
		() =>
			new Promise<StoredEvent[]>((resolve, reject) => {
				const open = indexedDB.open('liptako');
				open.onerror = () => reject(new Error('cannot open'));
				open.onsuccess = () => {
					const db = open.result;
					const all = db.transaction('events').objectStore('events').getAll();
					all.onsuccess = () => {
						db.close();
						resolve(all.result);
					};
				};
			})
	);
}

/** What the browser tab shows broke nothing: collects errors of pages and of the content policy. */
export function watchErrors(context: BrowserContext): readonly string[] {
	const errors: string[] = [];
	context.on('weberror', (error) => errors.push(error.error().message));
	context.on('console', (message) => {
		if (message.type() === 'error' && !/net::ERR_|503|Failed to load resource/.test(message.text()))
			errors.push(message.text());
	});
	return errors;
}
