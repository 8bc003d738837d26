// The gate: everything that must hold before a change lands, the same here and in CI.
//   npm test                 all of it
//   npm test -- unit e2e     the named steps
// The last line is the sum over the runners: "N passed, N failed". A check that is no test suite counts as one.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readReport } from './report.js';

/** `mayRunNothing`: what it needs is not on every machine, and it says what is missing. @typedef {{ name: string, command: string, report?: string, mayRunNothing?: boolean }} Step */

const LINES_OF_SUCCESS = 12;

/** Steps of one row run side by side, rows one after the other. @type {Step[][]} */
const ROWS = [
	[
		{ name: 'browser-here', command: 'node scripts/browser.js' },
		{ name: 'bank', command: 'npm run --silent bank && npm run --silent bank:compile' }
	],
	[
		// each takes long, and little more than one core
		{ name: 'lint', command: 'eslint .' },
		{
			name: 'unit',
			command:
				'vitest run --project core --project node --reporter=dot --reporter=json --outputFile.json=test-results/unit.json',
			report: 'test-results/unit.json'
		}
	],
	[
		{ name: 'format', command: 'prettier --check --log-level warn .' },
		{ name: 'core-types', command: 'tsc -p src/lib/core && tsc -p src/service-worker' },
		{ name: 'types', command: 'npm run --silent check' },
		{
			name: 'browser',
			command:
				'vitest run --project browser --reporter=dot --reporter=json --outputFile.json=test-results/browser.json',
			report: 'test-results/browser.json'
		}
	],
	[
		{ name: 'build', command: 'npm run --silent build' },
		{ name: 'unused', command: 'knip' }
	],
	[{ name: 'e2e', command: 'playwright test', report: 'test-results/e2e.json' }],
	[
		{
			name: 'engines',
			command: 'node tests/engines/run.js',
			report: 'test-results/engines.json',
			mayRunNothing: true
		}
	],
	[{ name: 'faults', command: 'tsx tests/faults/run.ts --short', report: 'test-results/faults.json' }],
	[
		{ name: 'sizes', command: 'node scripts/sizes.js' },
		{ name: 'shipped', command: 'node scripts/audit-build.js' }
	]
];

/** What a step that passed has to say: its last lines. @param {Buffer[]} output */
const lastLines = (output) =>
	Buffer.concat(output).toString().trimEnd().split('\n').slice(-LINES_OF_SUCCESS).join('\n') + '\n';

/** @param {Step} step @returns {Promise<{ name: string, passed: number, failed: number, seconds: number }>} */
function run({ name, command, report, mayRunNothing = false }) {
	if (report) rmSync(report, { force: true });
	const start = Date.now();
	return new Promise((resolve) => {
		const child = spawn(command, {
			shell: true,
			env: { ...process.env, NO_COLOR: '1', PATH: `node_modules/.bin:${process.env.PATH ?? ''}` }
		});
		/** @type {Buffer[]} */
		const output = [];
		child.stdout.on('data', (chunk) => output.push(chunk));
		child.stderr.on('data', (chunk) => output.push(chunk));
		child.on('close', (code) => {
			const seconds = Math.round((Date.now() - start) / 100) / 10;
			const read = report ? readReport(report) : undefined;
			let { passed, failed } = read ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
			if (code !== 0 && failed === 0) failed = 1; // a runner that died counts as a failure
			if (report && code === 0 && passed === 0 && !mayRunNothing) failed = 1; // a runner that ran nothing did not pass
			console.log(`\n=== ${name}: ${failed === 0 ? 'ok' : 'FAILED'} in ${seconds} s`);
			process.stdout.write(failed === 0 ? lastLines(output) : Buffer.concat(output));
			resolve({ name, passed, failed, seconds });
		});
	});
}

const wanted = process.argv.slice(2);
mkdirSync('test-results', { recursive: true });
rmSync('test-results/sum', { force: true });
const results = [];
for (const row of ROWS) {
	const steps = row.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
	results.push(...(await Promise.all(steps.map(run))));
}
console.log('\nstep          passed  failed  seconds');
for (const { name, passed, failed, seconds } of results)
	console.log(
		`${name.padEnd(12)}${String(passed).padStart(8)}${String(failed).padStart(8)}${String(seconds).padStart(9)}`
	);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
writeFileSync('test-results/sum', `${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && results.length > 0 ? 0 : 1);
