/** Timed in the page itself, from the deed to the frame in which it shows; run there by Playwright, so nothing here is imported. */
import type { Page } from 'playwright';

/** Milliseconds from the start of navigation to the frame after the element is there. */
export async function startTime(page: Page, url: string, selector: string): Promise<number> {
	await page.addInitScript((wanted) => {
		const look = (): void => {
			if (!document.querySelector(wanted)) return void requestAnimationFrame(look);
			requestAnimationFrame(() => setTimeout(() => performance.mark('there')));
		};
		look();
	}, selector);
	await page.goto(url);
	await page.waitForFunction(() => performance.getEntriesByName('there').length > 0);
	return page.evaluate(() => performance.getEntriesByName('there')[0]?.startTime ?? NaN);
}

/**
 * Milliseconds from pressing the button whose text begins so until what it shows is painted and what it does is done,
 * whichever comes later. `shown`: a button that begins so stands; `done`: it can be pressed as well.
 */
export function pressTime(
	page: Page,
	press: string,
	{ shown, done }: { shown: string; done: string }
): Promise<number> {
	return page.evaluate(
		async ([from, before, after]) => {
			const find = (text: string, least: 'there' | 'open') =>
				[...document.querySelectorAll('button')].find(
					(button) =>
						(least === 'there' || !button.disabled) && new RegExp(`^(${text})`).test(button.textContent.trim())
				);
			const until = (text: string, least: 'there' | 'open') =>
				new Promise<void>((resolve) => {
					const look = () => {
						if (!find(text, least)) return false;
						watch.disconnect();
						resolve();
						return true;
					};
					const watch = new MutationObserver(look);
					watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
					look();
				});
			const button = find(from, 'open');
			const start = performance.now();
			button?.click();
			await Promise.resolve(); // what the press changes is in the page now, or comes later
			const painted = until(before, 'there')
				.then(() => new Promise(requestAnimationFrame))
				.then(() => new Promise((soon) => setTimeout(soon)))
				.then(() => performance.now());
			const ready = until(after, 'open').then(() => performance.now());
			return Math.max(await painted, await ready) - start;
		},
		[press, shown, done] as const
	);
}

/** Milliseconds to write as many rows of about this many bytes to a bare database, one row each, strictly. */
export function writeTime(page: Page, { rows, bytes }: { rows: number; bytes: number }): Promise<number> {
	return page.evaluate(
		async ({ rows, bytes }) => {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open('bench-floor', 1);
				request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error('no database'));
			});
			const text = 'x'.repeat(bytes);
			const start = performance.now();
			const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
			const store = transaction.objectStore('rows');
			for (let id = 0; id < rows; id++) store.put({ id: String(id).padStart(12, '0'), text });
			await new Promise((resolve) => (transaction.oncomplete = resolve));
			const taken = performance.now() - start;
			database.close();
			return taken;
		},
		{ rows, bytes }
	);
}

/** Whether a digest of the log is kept for the next start. */
export function isKept(): Promise<boolean> {
	return new Promise((resolve) => {
		const opening = indexedDB.open('liptako');
		opening.onsuccess = () => {
			const request = opening.result.transaction('folds').objectStore('folds').count('digest');
			request.onsuccess = () => {
				opening.result.close();
				resolve(request.result > 0);
			};
		};
	});
}
