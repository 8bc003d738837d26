/** Finds codes in pictures off the page's thread: noise may take the reader a second. */
import type { Finding } from './qr-pixels.ts';
import { trustedWorkerUrl } from './worker-messages.ts';
import url from './qr-worker.ts?worker&url';

type Find = (pixels: ImageData, how: Finding) => Promise<string | null>;

/** One picture after the other, in a worker that lives as long as the page; on this thread where there is none to be had. */
export async function findQr(): Promise<Find> {
	const { readQrPixels } = await import('./qr-pixels.ts');
	const here: Find = (pixels, how) => Promise.resolve(readQrPixels(pixels, how));
	let worker: Worker;
	try {
		worker = new Worker(trustedWorkerUrl(url, globalThis), { type: 'module', name: 'qr' });
	} catch {
		return here;
	}
	let isBroken = false;
	let before: Promise<unknown> = Promise.resolve();
	const ask: Find = (pixels, how) =>
		new Promise((resolve) => {
			worker.onmessage = ({ data }: MessageEvent<unknown>) => resolve(typeof data === 'string' ? data : null);
			worker.onerror = () => {
				isBroken = true;
				resolve(here(pixels, how));
			};
			worker.postMessage({ pixels, how });
		});
	return (pixels, how) => {
		const found = before.then(() => (isBroken ? here(pixels, how) : ask(pixels, how)));
		before = found;
		return found;
	};
}
