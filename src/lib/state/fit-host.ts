/** Where the worker that fits and audits comes from. Fetched with the first job, not before. */
import { trustedWorkerUrl } from './worker-messages.ts';
import { Fitting } from './fitting.svelte.ts';
import url from './fit-worker.ts?worker&url';

export function spawnFitWorker(): Worker {
	return new Worker(trustedWorkerUrl(url, globalThis), { type: 'module', name: 'fit' });
}

/** Resolves when the page has had time to paint and to answer. */
export function breathe(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

/** Fits and audits in the browser's own worker. */
export const newFitting = (): Fitting => new Fitting({ spawn: spawnFitWorker, breathe });
