// Budget P1 in bytes: JavaScript fetched before the first answerable question of a first visit, brotli, beside an
// empty page of the same toolchain built in the same run. Bytes hold still, so this check is hard.
import { execSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { Host } from '../tests/host.js';
import { launchOptions } from './browser.js';

/** All JavaScript up to the first question, the store included; may only be lowered. The aim is 70. kB = 1000 bytes. */
const LIMIT_KB = 115;

/** @param {string} dir @param {string} path @param {(page: import('playwright').Page) => Promise<unknown>} ready */
async function javascriptBefore(dir, path, ready) {
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

/** An empty page built by the same toolchain. */
function buildEmpty() {
	const dir = 'build-empty';
	rmSync(dir, { recursive: true, force: true });
	mkdirSync(`${dir}/src/routes`, { recursive: true });
	writeFileSync(`${dir}/src/app.html`, '<html><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>');
	writeFileSync(`${dir}/src/routes/+layout.js`, 'export const prerender = true;');
	writeFileSync(`${dir}/src/routes/+page.svelte`, '<h1>Empty</h1>');
	writeFileSync(
		`${dir}/svelte.config.js`,
		"import adapter from '@sveltejs/adapter-static';\nexport default { kit: { adapter: adapter() } };"
	);
	writeFileSync(
		`${dir}/vite.config.js`,
		"import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };"
	);
	writeFileSync(`${dir}/package.json`, '{"type":"module"}');
	execSync('npx vite build --logLevel error', { cwd: dir, stdio: 'pipe' });
	return `${dir}/build`;
}

const empty = await javascriptBefore(buildEmpty(), '/', (page) => page.getByRole('heading').waitFor());
const first = await javascriptBefore(process.env.BUILD_DIR ?? 'build', '/study', (page) =>
	page.getByTestId('question').waitFor()
);
rmSync('build-empty', { recursive: true, force: true });
for (const { file, kB } of first.sizes.sort((a, b) => b.kB - a.kB))
	console.log(`${kB.toFixed(1).padStart(7)} kB  ${file}`);
console.log(`JavaScript before the first question: ${first.kB.toFixed(1)} kB brotli (limit ${LIMIT_KB})`);
console.log(
	`An empty page of the same toolchain:  ${empty.kB.toFixed(1)} kB; ratio ${(first.kB / empty.kB).toFixed(2)}`
);
process.exit(first.kB <= LIMIT_KB ? 0 : 1);
