// What goes wrong: no network, no bank, no store, no room, another release, a log that was thrown away.
import { answer, host, question, visit } from './camera.js';

/** @typedef {import('./camera.js').Set} Set */
/** @typedef {import('./camera.js').Page} Page */

const BANK = /bank\.\w+\.[^/]*json/;

/** While it is fetched, when it cannot be had, and a screen that fails. @param {Set} set */
async function fetched({ page, shoot }) {
	await page.route(BANK, (route) => route.abort());
	await page.goto('about:blank');
	await page.goto(host.url);
	await page.getByRole('alert').first().waitFor();
	await shoot('error-no-bank');
	await page.unroute(BANK);
	await page.route(BANK, () => undefined);
	for (const path of ['', 'explore']) {
		await page.goto('about:blank');
		await page.goto(`${host.url}/${path}`);
		await page.locator('.wait').waitFor({ state: 'attached' }); // a first visit is welcomed meanwhile
		await shoot(path === '' ? 'loading' : `loading-${path}`);
	}
	await page.unroute(BANK);
}

/** An app that is kept on the device, and the network gone. @param {Set} set */
async function offline({ another, using }) {
	const page = await another(true);
	const shoot = using(page);
	await visit(page, 'settings');
	await page.locator('[data-testid=offline-status] strong').waitFor();
	await host.stop();
	for (const path of ['', 'study', 'explore/map', 'explore/timeline', 'teach', 'take', 'progress']) {
		await visit(page, path);
		if (path === 'study') await question(page).waitFor();
		if (path === 'explore/map') await page.locator('main svg').last().waitFor();
		if (path === 'take') await page.locator('.reader').waitFor();
		await shoot(`offline-${path.replaceAll('/', '-') || 'today'}`);
	}
	await host.start();
	// the next release: another byte is another worker
	host.rewrite = (text, path) => (path.endsWith('service-worker.js') ? `${text}\n//` : text);
	await visit(page, '');
	await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()));
	await page.locator('.banner').first().waitFor();
	await shoot('update-waiting');
	host.rewrite = (text) => text;
}

/** Storage barred by the browser, and full. @param {Set} set */
async function storage({ another, using }) {
	const barred = await another();
	await barred.addInitScript(() => {
		const get = () => {
			throw new DOMException('denied', 'SecurityError');
		};
		Object.defineProperty(window, 'indexedDB', { get });
	});
	await visit(barred, '');
	await barred.locator('.banner').first().waitFor();
	await using(barred)('storage-barred');
	await visit(barred, 'teach');
	await barred.locator('main .banner').first().waitFor();
	await using(barred)('storage-barred-class');

	const full = await another();
	await visit(full, 'study');
	// the first answer is kept, the second is not
	await answer(full);
	await full.locator('.bar.shown button:enabled').click();
	await question(full).waitFor();
	await full.evaluate(() => {
		const refuse = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
	});
	await answer(full);
	await full.locator('.banner').first().waitFor();
	await using(full)('storage-full');
}

/** Changes what the database holds, as if by other hands. @param {Page} page @param {'newer' | 'lost'} what */
const tamper = (page, what) =>
	page.evaluate(
		(kind) =>
			new Promise((done) => {
				const open = indexedDB.open('liptako');
				open.onsuccess = () => {
					const change = open.result.transaction(['meta', 'events'], 'readwrite');
					if (kind === 'newer') change.objectStore('meta').put({ key: 'epoch', value: 99 });
					else change.objectStore('events').clear();
					change.oncomplete = () => {
						open.result.close();
						done(undefined);
					};
				};
			}),
		what
	);

/** A log of a newer release, and one that is gone. @param {Set} set */
async function logs({ another, using }) {
	const page = await another();
	const shoot = using(page);
	await visit(page, 'study');
	for (let turn = 0; turn < 2; turn += 1) {
		await answer(page);
		await page.locator('.bar.shown button').click();
	}
	await question(page).waitFor();
	await page.goto(`${host.url}/icon.svg`);
	await tamper(page, 'lost');
	await visit(page, '');
	await page.locator('.banner').first().waitFor();
	await shoot('log-lost');
	await page.locator('.banner button').last().click();
	await shoot('log-lost-sure');
	await page.goto(`${host.url}/icon.svg`);
	await tamper(page, 'newer');
	for (const path of ['', 'study', 'settings']) {
		await visit(page, path);
		await page.locator('.banner, main p').first().waitFor();
		await shoot(`read-only-${path || 'today'}`);
	}
}

/** @param {Set} set */
export async function failures(set) {
	await fetched(set);
	await storage(set);
	await logs(set);
	await offline(set);
}

/** Files that another app shares with this one. @param {Set} set */
export async function arrivals({ another, using }) {
	const page = await another(true);
	const shoot = using(page);
	await visit(page, 'settings');
	await page.locator('[data-testid=offline-status] strong').waitFor();
	for (const [name, text] of [
		['unknown', '{"format":"anki"}'],
		['backup', '{"format":"liptako-log"'],
		['class', '{"format":"liptako-class","version":1,"keys":null}']
	]) {
		await page.evaluate(
			async ([title, content]) => {
				const form = new FormData();
				form.append('file', new File([content ?? ''], `${title}.json`));
				await fetch('/open', { method: 'POST', body: form });
			},
			[name, text]
		);
		await visit(page, 'open');
		await page.getByText(`${name}.json`).or(page.getByRole('alert')).first().waitFor();
		await shoot(`open-${name}`);
	}
}
