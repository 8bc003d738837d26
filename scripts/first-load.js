// What a first visit fetches before its first answerable question, beside an empty page of the same toolchain, built in the
// same run: the floor of the budgets on bytes and on starting.
import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { Host } from '../tests/host.js';
import { launchOptions } from './browser.js';

const EMPTY = 'build-empty';

/** Builds an empty page; returns the folder to serve. */
export function buildEmpty() {
	rmSync(EMPTY, { recursive: true, force: true });
	mkdirSync(`${EMPTY}/src/routes`, { recursive: true });
	/** @param {string} file @param {string} text */
	const write = (file, text) => writeFileSync(`${EMPTY}/${file}`, text);
	write('src/app.html', '<html><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>');
	write('src/routes/+layout.js', 'export const prerender = true;');
	write('src/routes/+page.svelte', '<h1>Empty</h1>');
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
	return `${EMPTY}/build`;
}

export function removeEmpty() {
	rmSync(EMPTY, { recursive: true, force: true });
}

/**
 * JavaScript fetched until the page is ready, in kB (1000 bytes), brotli.
 * @param {string} dir @param {string} path @param {(page: import('playwright').Page) => Promise<unknown>} ready
 */
export async function javascriptBefore(dir, path, ready) {
	const host = new Host(dir);
	await host.start();
	const browser = await chromium.launch(launchOptions());
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	/** @type {Set<string>} */
	const files = new Set();
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('.js')) files.add(pathname);
	});
	await page.goto(host.url + path);
	await ready(page);
	const list = [...files];
	await browser.close();
	await host.stop();
	const sizes = list.map((file) => ({ file, kB: brotliCompressSync(readFileSync(dir + file)).length / 1000 }));
	return { kB: sizes.reduce((sum, { kB }) => sum + kB, 0), sizes };
}

/** @param {import('playwright').Page} page */
export const untilHeading = (page) => page.getByRole('heading').first().waitFor();
/** @param {import('playwright').Page} page */
export const untilQuestion = (page) => page.getByTestId('question').waitFor();
