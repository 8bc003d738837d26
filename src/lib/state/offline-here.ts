/** The surroundings of the app that runs in this browser, for `Offline`. */
import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import type { Surroundings } from './offline.svelte.ts';
import { trustedWorkerUrl } from './worker-messages.ts';

/** Call it once, in the browser. In development there is no worker: it would serve yesterday's code. */
export function offlineHere(): Surroundings {
	const wanted = !dev && 'serviceWorker' in navigator;
	return {
		container: wanted ? navigator.serviceWorker : undefined,
		url: wanted ? trustedWorkerUrl(`${resolve('/')}service-worker.js`, globalThis) : '',
		document,
		reload: () => location.reload()
	};
}
