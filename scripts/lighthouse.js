// Lighthouse on the built app as `npm start` serves it, on the throttled mobile profile: npm run audit:face [-- runs]
// Fetches Lighthouse from the npm registry the first time; nothing of it is installed here. CHROME_PATH names the browser.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { answer } from './serve.js';

const LIGHTHOUSE = 'lighthouse@12.8.2'; // the last that runs on Node 20
const PAGES = { Today: '', Study: 'study', Explore: 'explore' };
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const FOLDER = 'test-results/lighthouse';
/** @typedef {{ categories: Record<string, { score: number }>, audits: Record<string, { score: number | null, displayValue?: string }> }} Report */

const runs = Number(process.argv[2] ?? 3);
const run = promisify(execFile);
mkdirSync(FOLDER, { recursive: true });
const server = createServer(answer);
await new Promise((resolve) => server.listen(0, 'localhost', () => resolve(undefined)));
const address = server.address();
const port = address && typeof address === 'object' ? address.port : 0;

/** @param {string} name @param {string} path @param {number} turn @returns {Promise<Report>} */
async function audit(name, path, turn) {
	const file = `${FOLDER}/${name}-${turn}.json`;
	const flags = ['--quiet', '--chrome-flags=--headless=new --no-sandbox', '--output=json', `--output-path=${file}`];
	const only = `--only-categories=${CATEGORIES.join(',')}`;
	const command = ['--yes', LIGHTHOUSE, `http://localhost:${port}/${path}`, only, ...flags];
	// a browser that missed the beginning of a load says so, and is asked again
	await run('npx', command).catch(() => run('npx', command));
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** The run in the middle by performance: machines are shared and noisy. @param {Report[]} reports */
const middle = (reports) =>
	reports.sort(
		(one, other) => (one.categories['performance']?.score ?? 0) - (other.categories['performance']?.score ?? 0)
	)[Math.floor(reports.length / 2)];

for (const [name, path] of Object.entries(PAGES)) {
	const reports = [];
	for (let turn = 1; turn <= runs; turn += 1) reports.push(await audit(name, path, turn));
	const report = middle(reports);
	if (!report) continue;
	const scores = CATEGORIES.map((id) => `${id} ${Math.round((report.categories[id]?.score ?? 0) * 100)}`);
	const figures = [
		'first-contentful-paint',
		'largest-contentful-paint',
		'total-blocking-time',
		'cumulative-layout-shift'
	];
	console.log(`${name}: ${scores.join(', ')}`);
	console.log(`  ${figures.map((id) => `${id} ${report.audits[id]?.displayValue ?? '?'}`).join(', ')}`);
}
server.close();
