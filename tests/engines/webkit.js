// WebKit, the engine of Safari, as Debian ships it: apt-get install webkit2gtk-driver xvfb
// Playwright cannot drive it: the first half speaks WebDriver, whose sessions forget everything; the second half starts the
// browser itself, on a profile that stays, with a page that drives itself and tells the server how far it is.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { journeys } from './journeys.js';
import { ANSWER, CONTROLLED, COUNT } from './page.js';

const BINARY = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const has = (/** @type {string} */ program) => spawnSync('which', [program]).status === 0;

export const name = 'webkit';
export const missing = () =>
	existsSync(BINARY) && has('WebKitWebDriver') && has('xvfb-run')
		? undefined
		: 'apt-get install webkit2gtk-driver xvfb';

/** A port nobody listens on. @returns {Promise<number>} */
const freePort = () =>
	new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
		});
	});

/** A program on a screen of its own; `stop` ends it and everything it started. @param {string[]} command @param {NodeJS.ProcessEnv} [env] */
function onScreen(command, env = {}) {
	const child = spawn('xvfb-run', ['-a', ...command], {
		detached: true,
		stdio: 'ignore',
		env: { ...process.env, ...env }
	});
	const gone = new Promise((resolve) => child.once('exit', resolve));
	return async () => {
		if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
		await gone;
	};
}

/** @param {import('./run.js').Bench} bench */
export async function smoke(bench) {
	await driven(bench);
	await killed(bench);
}

/** @param {import('./run.js').Bench} bench */
async function driven({ host, check }) {
	const port = await freePort();
	const stop = onScreen(['WebKitWebDriver', `--port=${port}`]);
	/** @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<any>} */
	const call = async (method, path, body) => {
		const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
		const { value } = /** @type {any} */ (await (await fetch(`http://127.0.0.1:${port}${path}`, init)).json());
		if (value?.error) throw new Error(`${value.error}: ${value.message}`);
		return value;
	};
	try {
		for (let tries = 0; tries < 100 && !(await call('GET', '/status').catch(() => null)); tries++) await sleep(100);
		const options = { binary: BINARY, args: ['--automation'] };
		const { sessionId } = await call('POST', '/session', {
			capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } }
		});
		const session = `/session/${sessionId}`;
		await call('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
		const go = (/** @type {string} */ path) => call('POST', `${session}/url`, { url: host.url + path });
		/** @param {string} script */
		const run = (script) =>
			call('POST', `${session}/execute/async`, {
				script: `const done = arguments[0]; (async () => {${script}})().then(done, (error) => done(String(error)));`,
				args: []
			});
		await go('/');
		await check('the service worker takes charge', async () => (await run(CONTROLLED)) === true);
		await go('/study');
		await run(ANSWER);
		await check('an answer is in the log', async () => (await run(COUNT)) === 1);
		await host.stop();
		await call('POST', `${session}/refresh`, {});
		await check('with the server gone the page opens, and nothing is lost', async () => (await run(COUNT)) === 1);
		await run(ANSWER);
		await check('and an answer is saved without it', async () => (await run(COUNT)) === 2);
		await journeys({ go, run }, check);
		await call('DELETE', session);
	} finally {
		await stop();
		await host.start();
	}
}

/** @param {import('./run.js').Bench} bench */
async function killed({ host, dir, check }) {
	// the page says how much it holds, answers, and says so
	const driver = `;(async () => {
		const tell = (what) => fetch('/told/' + what).catch(() => undefined);
		const count = async () => {${COUNT}};
		await new Promise((done) => setTimeout(done, 500));
		{${ANSWER}}
		await tell('holds-' + (await count()));
	})();`;
	host.rewrite = (text, path) => (path.includes('/entry/start.') ? text + driver : text);
	const env = Object.fromEntries(['DATA', 'CACHE', 'CONFIG'].map((kind) => [`XDG_${kind}_HOME`, join(dir, kind)]));
	/** @param {string} what */
	const told = async (what) => {
		for (let tries = 0; tries < 600 && !host.hits.some((hit) => hit.startsWith(what)); tries++) await sleep(100);
		return host.hits.findLast((hit) => hit.startsWith(what));
	};
	for (const held of [1, 2, 3]) {
		host.hits = [];
		const stop = onScreen([BINARY, `${host.url}/study`], env);
		const heard = await told('/told/holds-');
		await stop(); // SIGKILL, at once
		if (held > 1)
			await check(`killed right after answer ${held - 1}: the answer is there`, () => heard === `/told/holds-${held}`);
	}
	host.rewrite = (text) => text;
}
