// What is done in the page of a browser whose power is cut, as text for whichever way an engine takes a script.

/**
 * Answers question after question with “I don’t know” or “Forgot”. Each time the app shows its way on, which it does once
 * the answer is durable, and has told the other tabs so, the ids are handed to the host by a request for which the page
 * stands still. English, as the app starts here. @param pause milliseconds between two answers, at the most
 */
export const answering = (pause: number): string => `(async () => {
	const durable = [];
	const channel = new BroadcastChannel('liptako-log');
	channel.onmessage = ({ data }) => {
		if (data?.type === 'appended') durable.push(...data.rows.map(({ id }) => id));
	};
	const named = (name) => [...document.querySelectorAll('main button:not(:disabled, [inert] *)')].find((one) => name.test(one.textContent.trim()));
	const rest = (time) => new Promise((done) => setTimeout(done, time));
	for (let answered = false; ; await rest(0)) {
		const on = named(/^(Next|Finish)/);
		if (answered && on && durable.length > 0) {
			const request = new XMLHttpRequest();
			request.open('POST', '/durable', false);
			request.send(JSON.stringify(durable.splice(0)));
			answered = false;
			await rest(Math.random() * ${pause});
			on.click();
		} else if (!answered) {
			const first = named(/^(I don’t know|Forgot)/);
			(first ?? named(/^(Show answer|Another short session)/))?.click();
			answered = first !== undefined;
		}
	}
})()`;

/** The app with one thing changed: its database does not ask for durability. It must lose answers, or the harness proves nothing. */
export const RELAXED = `(() => {
	const { transaction } = IDBDatabase.prototype;
	IDBDatabase.prototype.transaction = function (stores, mode, options) {
		return transaction.call(this, stores, mode, { ...options, durability: 'relaxed' });
	};
})()`;

/** The page's clock so many days ahead: what was answered before is due again. */
export const later = (days: number): string => `(() => {
	const { now } = Date;
	Date.now = () => now() + ${days} * 86_400_000;
})()`;

export interface Found {
	/** Ids of the log as the database holds it, read past the app. */
	readonly ids: readonly string[];
	/** Entries in the second copy: in segments that are as their hash says. */
	readonly copied: number;
	/** Segments of the second copy that are not. */
	readonly damaged: number;
	/** What the browser said when it could not open the second copy; empty: it could. */
	readonly broken: string;
	/** Entries that the note outside the database speaks of. */
	readonly noted: number;
}

/** Resolves to what a browser still has, before the app has touched it. */
export const FOUND = `(async () => {
	const ids = await new Promise((resolve, reject) => {
		const open = indexedDB.open('liptako');
		// there is none: nor shall there be one before the app makes it
		open.onupgradeneeded = () => open.transaction.abort();
		open.onerror = () => (open.error.name === 'AbortError' ? resolve([]) : reject(open.error));
		open.onsuccess = () => {
			const all = open.result.transaction('events').objectStore('events').getAllKeys();
			all.onerror = () => reject(all.error);
			all.onsuccess = () => {
				open.result.close();
				resolve(all.result);
			};
		};
	});
	const segments = new Map();
	let damaged = 0;
	let broken = '';
	try {
		const place = (await caches.has('liptako-mirror')) ? await caches.open('liptako-mirror') : undefined;
		for (const request of (await place?.keys()) ?? []) {
			const [, segment, count, hash] = /([^/]+\\/\\d+)\\.(\\d+)\\.([0-9a-f]+)$/.exec(decodeURIComponent(request.url));
			try {
				const packed = (await place.match(request)).body;
				const text = await new Response(packed.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
				const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
				if ([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') !== hash) throw new Error('damaged');
				segments.set(segment, Math.max(Number(count), segments.get(segment) ?? 0));
			} catch {
				damaged += 1;
			}
		}
	} catch (error) {
		broken = String(error);
	}
	const copied = [...segments.values()].reduce((sum, count) => sum + count, 0);
	return { ids, copied, damaged, broken, noted: Number((localStorage.getItem('liptako-canary') ?? '').split(' ')[1] ?? 0) };
})()`;
