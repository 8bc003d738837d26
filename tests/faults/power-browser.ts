// The browsers whose power is cut: a profile that stays, and every process of it ended at once.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { firefox, type Page } from 'playwright';
import { launchKillable } from '../e2e/killable.ts';

export interface Victim {
	readonly page: Page;
	/** SIGKILL for every process; returns before they are gone. */
	readonly kill: () => void;
	/** Resolves once what drove the browser knows that it is gone. */
	readonly gone: () => Promise<void>;
}

export interface Engine {
	readonly name: string;
	/** What is missing here; undefined: nothing. */
	readonly missing: () => string | undefined;
	readonly open: (profile: string) => Promise<Victim>;
}

const FIREFOX = '/usr/bin/firefox-esr';

/** The processes whose command line has `text` in it, and all that they started. */
function processesOf(text: string): number[] {
	const parents = new Map<number, number>();
	const found = new Set<number>();
	for (const pid of readdirSync('/proc').map(Number).filter(Boolean)) {
		try {
			// the name in brackets may hold spaces and brackets of its own
			const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
			parents.set(pid, Number(after.split(' ')[1]));
			if (pid !== process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text)) found.add(pid);
		} catch {
			continue; // it ended by itself
		}
	}
	for (let size = -1; size !== found.size;) {
		size = found.size;
		for (const [pid, parent] of parents) if (found.has(parent)) found.add(pid);
	}
	return [...found];
}

function end(processes: readonly number[]): void {
	for (const pid of processes) {
		try {
			process.kill(pid, 'SIGKILL');
		} catch {
			continue; // it ended by itself
		}
	}
}

/** Chromium keeps one process, which reports crashes, out of its own group. */
const chromiumWith = (name: string, flags: readonly string[]): Engine => ({
	name,
	missing: () => undefined, // `npm run browser` finds or installs one, or fails
	open: async (profile) => {
		const { page, kill } = await launchKillable(profile, flags);
		let dead: Promise<void> | undefined;
		const killAll = (): Promise<void> => {
			dead ??= kill();
			end(processesOf(profile));
			return dead;
		};
		return { page, kill: () => void killAll(), gone: killAll };
	}
});

const firefoxEsr: Engine = {
	name: 'Firefox',
	missing: () => (existsSync(FIREFOX) ? undefined : 'apt-get install firefox-esr'),
	open: async (profile) => {
		const options = { channel: 'moz-firefox', executablePath: FIREFOX, headless: true, locale: 'en-GB' };
		const context = await firefox.launchPersistentContext(profile, options);
		const kill = (): void => end(processesOf(profile));
		return {
			page: context.pages()[0] ?? (await context.newPage()),
			kill,
			gone: async () => {
				kill();
				await context.close().catch(() => undefined);
			}
		};
	}
};

export const ENGINES: readonly Engine[] = [
	chromiumWith('Chromium, LevelDB', ['--disable-features=IdbSqliteBackingStore']),
	chromiumWith('Chromium, SQLite', ['--enable-features=IdbSqliteBackingStore']),
	firefoxEsr
];
