// Firefox ESR as Debian ships it, through Playwright: apt-get install firefox-esr
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { firefox } from 'playwright';
import { journeys } from './journeys.js';
import { ANSWER, CONTROLLED, COUNT } from './page.js';

const BINARY = '/usr/bin/firefox-esr';

export const name = 'firefox';
export const missing = () => (existsSync(BINARY) ? undefined : 'apt-get install firefox-esr');

/** @param {string} dir */
async function open(dir) {
	const context = await firefox.launchPersistentContext(dir, {
		channel: 'moz-firefox',
		executablePath: BINARY,
		headless: true,
		locale: 'en-GB'
	});
	const page = context.pages()[0] ?? (await context.newPage());
	/** @param {string} script */
	const run = (script) => page.evaluate(`(async () => {${script}})()`);
	return { context, page, run };
}

/** Ends every process of the browser whose profile this is, as when the battery is pulled. @param {string} dir */
function kill(dir) {
	for (const pid of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
		try {
			if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dir)) process.kill(Number(pid), 'SIGKILL');
		} catch {
			continue; // it ended by itself
		}
	}
}

/** @param {import('./run.js').Bench} bench */
export async function smoke({ host, dir, check }) {
	const first = await open(dir);
	await first.page.goto(`${host.url}/`);
	await check('the service worker takes charge', async () => (await first.run(CONTROLLED)) === true);
	await first.page.goto(`${host.url}/study`);
	await first.run(ANSWER);
	await check('an answer is in the log', async () => (await first.run(COUNT)) === 1);
	await host.stop();
	await first.page.reload();
	await first.page.getByTestId('question').waitFor();
	await check('with the server gone the page opens, and nothing is lost', async () => (await first.run(COUNT)) === 1);
	await journeys({ go: (path) => first.page.goto(host.url + path), run: first.run }, check);
	const before = Number(await first.run(COUNT));
	await first.page.goto(`${host.url}/study`);
	await first.page.getByTestId('question').waitFor();
	await first.run(ANSWER);
	kill(dir);
	await host.start();
	const second = await open(dir);
	await second.page.goto(`${host.url}/study`);
	await second.page.getByTestId('question').waitFor();
	await check(
		'killed right after an answer: the answer is there',
		async () => (await second.run(COUNT)) === before + 1
	);
	await check('and the app goes on', async () => {
		await second.run(ANSWER);
		return (await second.run(COUNT)) === before + 2;
	});
	await second.context.close();
	await first.context.close().catch(() => undefined); // it was killed
}
