// The other engines, where they are installed: answer, reload with the server stopped, kill -9 after an answer; nothing lost.
//   node tests/engines/run.js            after `vite build`
// An engine that is not here is named as missing, never silently passed over.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Host } from '../host.js';
import * as firefox from './firefox.js';
import * as webkit from './webkit.js';

/**
 * @typedef {{ host: Host, dir: string, check: (what: string, probe: () => boolean | Promise<boolean>) => Promise<void> }} Bench
 * @typedef {{ name: string, missing: () => string | undefined, smoke: (bench: Bench) => Promise<void> }} Engine
 */

/** @type {{ passed: number, failed: number, ran: string[], missing: string[] }} */
const sum = { passed: 0, failed: 0, ran: [], missing: [] };

/** @param {Engine} engine */
async function run({ name, missing, smoke }) {
	const lacks = missing();
	if (lacks) return void sum.missing.push(`${name} (${lacks})`);
	sum.ran.push(name);
	const host = new Host(process.env.BUILD_DIR ?? 'build', process.env.BASE_PATH ?? '');
	const dir = mkdtempSync(join(tmpdir(), `liptako-${name}-`));
	await host.start();
	const start = Date.now();
	let passed = 0;
	/** @type {Bench['check']} */
	const check = async (what, probe) => {
		const isRight = await probe();
		if (isRight) passed += 1;
		else sum.failed += 1;
		console.log(`${isRight ? 'ok  ' : 'FAIL'} [${name}] ${what}`);
	};
	// a second try, as the journeys have, on a profile of its own, and said
	try {
		await smoke({ host, dir, check }).catch(async (/** @type {unknown} */ error) => {
			console.log(`again [${name}] ${String(error)}`);
			passed = 0;
			await smoke({ host, dir: mkdtempSync(join(dir, 'again-')), check });
		});
	} catch (error) {
		sum.failed += 1;
		console.log(`FAIL [${name}] ${String(error)}`);
	}
	sum.passed += passed;
	await host.stop();
	rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
	console.log(`     [${name}] ${Math.round((Date.now() - start) / 1000)} s`);
}

await Promise.all([firefox, webkit].map(run));
console.log(`ran: ${sum.ran.join(', ') || 'none'}; missing: ${sum.missing.join(', ') || 'none'}`);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/engines.json', JSON.stringify({ numPassedTests: sum.passed, numFailedTests: sum.failed }));
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);
