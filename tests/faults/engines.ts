/** The three engines as Debian ships them, started on a profile that stays and killed as when a battery is pulled. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium as playwright } from 'playwright';
import { launchOptions } from '../../scripts/browser.js';

export type EngineName = 'chromium' | 'firefox' | 'webkit';
/** `private`: nothing is to outlast the window. `blocked`: no page may keep anything. `sqlite`: Chromium's newer backend. */
export type Mode = 'plain' | 'private' | 'blocked' | 'sqlite';

interface Command {
	readonly file: string;
	readonly args: readonly string[];
	readonly env: NodeJS.ProcessEnv;
}

export interface Engine {
	readonly name: EngineName;
	/** What Debian calls it. */
	readonly packages: readonly string[];
	readonly isHere: () => boolean;
	/** How it is started on the profile in `dir`, which is made ready. */
	readonly command: (dir: string, urls: readonly string[], mode: Mode) => Command;
}

const CHROMIUM_FLAGS = [
	...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=en-GB', '--disable-sync'],
	...['--disable-background-networking', '--disable-component-update', '--disable-default-apps'],
	...['--password-store=basic', '--disable-popup-blocking', '--disable-background-timer-throttling'],
	...['--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding']
];

function write(dir: string, name: string, content: string): void {
	mkdirSync(dir, { recursive: true });
	writeFileSync(join(dir, name), content);
}

const chromium: Engine = {
	name: 'chromium',
	packages: ['chromium'],
	isHere: () => existsSync(launchOptions().executablePath ?? playwright.executablePath()),
	command: (dir, urls, mode) => {
		const { executablePath = playwright.executablePath(), args = [], env } = launchOptions();
		if (mode === 'blocked')
			write(
				join(dir, 'Default'),
				'Preferences',
				JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } })
			);
		const more = [
			...(mode === 'private' ? ['--incognito'] : []),
			...(mode === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : [])
		];
		return {
			file: executablePath,
			args: [...args, ...CHROMIUM_FLAGS, ...more, `--user-data-dir=${dir}`, ...urls],
			env: { ...env }
		};
	}
};

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const FIREFOX_PREFS: Readonly<Record<string, string | number | boolean>> = {
	'app.update.enabled': false,
	'app.normandy.enabled': false,
	'browser.aboutwelcome.enabled': false,
	'browser.sessionstore.resume_from_crash': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.startup.homepage_override.mstone': 'ignore',
	'datareporting.healthreport.uploadEnabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'dom.disable_open_during_load': false,
	'dom.min_background_timeout_value': 4,
	'extensions.update.enabled': false,
	'intl.accept_languages': 'en-GB, en',
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	// a browser that is killed often would come up in safe mode
	'toolkit.startup.max_resumed_crashes': -1,
	'toolkit.telemetry.enabled': false
};

const firefox: Engine = {
	name: 'firefox',
	packages: ['firefox-esr'],
	isHere: () => FIREFOX.some((file) => existsSync(file)),
	command: (dir, urls, mode) => {
		const prefs = { ...FIREFOX_PREFS, ...(mode === 'blocked' ? { 'network.cookie.cookieBehavior': 2 } : {}) };
		const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
		write(dir, 'user.js', lines.join(''));
		const way = mode === 'private' ? ['--private-window'] : [];
		return {
			file: FIREFOX.find((file) => existsSync(file)) ?? '',
			args: ['--headless', '--no-remote', '--profile', dir, ...way, ...urls],
			env: { MOZ_HEADLESS: '1', MOZ_CRASHREPORTER_DISABLE: '1' }
		};
	}
};

const MINI_BROWSER = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(
	(name) => `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/${name}/MiniBrowser`
);
const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

/** One screen for every WebKit of this run: it draws somewhere, or it does not start. */
let screen: { readonly process: ChildProcess; readonly name: string } | undefined;

async function openScreen(): Promise<string> {
	if (screen) return screen.name;
	const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1024x768x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const number = await new Promise<string>((resolve, reject) => {
		child.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
		child.once('exit', () => reject(new Error('no screen')));
	});
	screen = { process: child, name: `:${number}` };
	return screen.name;
}

/** Ends what all browsers of this run shared. */
function closeScreen(): void {
	screen?.process.kill('SIGKILL');
	screen = undefined;
}

const webkit: Engine = {
	name: 'webkit',
	packages: ['webkit2gtk-driver', 'xvfb'],
	isHere: () => MINI_BROWSER.some((file) => existsSync(file)) && has('Xvfb'),
	command: (dir, urls, mode) => ({
		file: MINI_BROWSER.find((file) => existsSync(file)) ?? '',
		args: ['--javascript-can-open-windows-automatically=true', ...(mode === 'private' ? ['--private'] : []), ...urls],
		env: {
			...Object.fromEntries(
				['DATA', 'CACHE', 'CONFIG'].map((kind) => [`XDG_${kind}_HOME`, join(dir, kind.toLowerCase())])
			),
			LANG: 'en_GB.UTF-8',
			LANGUAGE: 'en_GB'
		}
	})
};

export const ENGINES: readonly Engine[] = [chromium, firefox, webkit];

/** Where the engine is not here and may be had, it is installed. Whether it is here then. */
export function install({ packages, isHere }: Engine): boolean {
	if (isHere()) return true;
	if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', ['update', '-qq'], { env });
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
	return isHere();
}

/** Processes whose command or surroundings name the profile: whatever the browser has started. */
function processesOf(dir: string): number[] {
	return readdirSync('/proc')
		.filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
		.filter((pid) => {
			try {
				return ['cmdline', 'environ'].some((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8').includes(dir));
			} catch {
				return false; // it ended by itself
			}
		})
		.map(Number);
}

export interface Running {
	/** SIGKILL to every process of the browser. Resolves once none is left. */
	readonly kill: () => Promise<void>;
}

/** What is to be undone should the run itself be cut off. */
const leftovers = new Set<() => void>();

/** Until the function that is returned is called, `undo` is called where the run ends by a signal. */
export function undoAtEnd(undo: () => void): () => void {
	leftovers.add(undo);
	return () => void leftovers.delete(undo);
}

/** Nothing of this run stays: neither browsers nor mounts nor the screen. */
export function leaveNothing(): void {
	for (const undo of leftovers) undo();
	leftovers.clear();
	closeScreen();
}

function end(pid: number): void {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		return; // it ended by itself
	}
}

/** @param dir a path that no other process names */
export async function launch(
	engine: Engine,
	dir: string,
	urls: readonly string[],
	mode: Mode = 'plain'
): Promise<Running> {
	mkdirSync(dir, { recursive: true });
	const { file, args, env } = engine.command(dir, urls, mode);
	const display = engine.name === 'webkit' ? { DISPLAY: await openScreen() } : {};
	const child = spawn(file, args, {
		detached: true, // a group of its own: its children die with it
		stdio: 'ignore',
		env: { ...process.env, ...env, ...display, LIPTAKO_PROFILE: dir }
	});
	// not only its memory: its threads may still be at the end of a write
	const gone = new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
		child.once('error', () => resolve());
	});
	const endAll = (): number[] => {
		if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) end(-child.pid);
		const left = processesOf(dir);
		left.forEach(end);
		return left;
	};
	const ended = undoAtEnd(endAll);
	return {
		kill: async () => {
			while (endAll().length > 0) await sleep(20);
			await gone;
			ended();
		}
	};
}
