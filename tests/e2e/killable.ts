// A browser that can be killed with SIGKILL, every process of it at once, as when a phone's battery is pulled.
import { chromium, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { launchOptions } from '../../scripts/browser.js';

/** Opens the profile in `dir`. `kill` resolves once no process of the browser is left. */
export async function launchKillable(
	dir: string,
	more: readonly string[] = []
): Promise<{ page: Page; kill: () => Promise<void> }> {
	const { executablePath = chromium.executablePath(), args = [], env } = launchOptions();
	const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0'];
	const child = spawn(executablePath, [...args, ...flags, ...more, `--user-data-dir=${dir}`, 'about:blank'], {
		detached: true, // a process group of its own, so that its children die with it
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, ...(env as NodeJS.ProcessEnv | undefined) }
	});
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		child.stderr.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
			if (found) resolve(found);
		});
		child.once('exit', () => reject(new Error(`the browser did not start: ${said}`)));
	});
	const browser = await chromium.connectOverCDP(address);
	const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
	return {
		page,
		kill: async () => {
			const gone = new Promise((resolve) => child.once('exit', resolve));
			if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
			await gone;
		}
	};
}
