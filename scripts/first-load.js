// What a first visit fetches before its first answerable question, beside an empty page of the same toolchain, built in the
// same run: the floor of the budgets on bytes and on starting.
import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { Host } from '../tests/host.js';
import { launchOptions } from './browser.js';
import { bare, entriesOf, withPrecache } from './precache.js';

const EMPTY = 'build-empty';

/** Marks the page once it answers, and has the worker of the app keep it. */
const READY = `<script>
	import { onMount } from 'svelte';
	onMount(() => {
		document.body.dataset.ready = '';
		navigator.serviceWorker?.register('service-worker.js');
	});
</script>
`;

/**
 * Builds an empty page, with the app's own worker to keep it offline where that is built; returns the folder to serve.
 * @param {{ offline?: boolean }} [options]
 */
export function buildEmpty({ offline = false } = {}) {
	rmSync(EMPTY, { recursive: true, force: true });
	mkdirSync(`${EMPTY}/src/routes`, { recursive: true });
	/** @param {string} file @param {string} text */
	const write = (file, text) => writeFileSync(`${EMPTY}/${file}`, text);
	write('src/app.html', '<html><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>');
	write('src/routes/+layout.js', 'export const prerender = true;');
	write('src/routes/+page.svelte', `${offline ? READY : ''}<h1>Empty</h1>`);
	write(
		'svelte.config.js',
		"import adapter from '@sveltejs/adapter-static';\nexport default { kit: { adapter: adapter() } };"
	);
	write(
		'vite.config.js',
		"import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };"
	);
	write('package.json', '{"type":"module"}');
	execSync('npx vite build --logLevel error', { cwd: EMPTY, stdio: 'pipe' });
	if (offline) {
		const worker = bare(readFileSync('build/service-worker.js', 'utf8'));
		writeFileSync(`${EMPTY}/build/service-worker.js`, withPrecache(worker, entriesOf(`${EMPTY}/build`)));
	}
	return `${EMPTY}/build`;
}

export function removeEmpty() {
	rmSync(EMPTY, { recursive: true, force: true });
}

/** Marks that the app leaves when a stage of its start is there (src/lib/state/start.svelte.ts). */
export const STAGES = /** @type {const} */ (['question', 'store', 'ready']);

/**
 * JavaScript asked for before each mark in the page's own timeline, in kB (1000 bytes), brotli; without marks, before the
 * page has loaded and come to rest.
 * @param {string} dir @param {string} path @param {readonly string[]} marks
 */
export async function javascriptBefore(dir, path, marks) {
	const host = new Host(dir);
	await host.start();
	const browser = await chromium.launch(launchOptions());
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto(host.url + path, { waitUntil: 'networkidle' });
	await page.waitForFunction((names) => names.every((name) => performance.getEntriesByName(name).length > 0), marks);
	const stages = await page.evaluate((names) => {
		const scripts = performance.getEntriesByType('resource').filter(({ name }) => /\.js$/.test(new URL(name).pathname));
		const ends =
			names.length === 0 ? [Infinity] : names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0);
		return ends.map((end) =>
			scripts.filter(({ startTime }) => startTime <= end).map(({ name }) => new URL(name).pathname)
		);
	}, marks);
	await browser.close();
	await host.stop();
	return stages.map((files) => {
		const sizes = [...new Set(files)].map((file) => ({
			file,
			kB: brotliCompressSync(readFileSync(dir + file)).length / 1000
		}));
		return { kB: sizes.reduce((sum, { kB }) => sum + kB, 0), sizes };
	});
}
