/** What was measured, when, of what and on what: one line of history.jsonl for each part. */
import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { availableParallelism, loadavg, platform, release } from 'node:os';
import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/browser.js';
import type { Measure } from '../../src/cli/bench-measure.ts';

const HISTORY = 'tests/bench/history.jsonl';

/** A part that was run, or could not be. */
export interface Done {
	readonly part: string;
	readonly seconds: number;
	readonly rows: readonly (Measure & { readonly ratio: number; readonly met: boolean })[];
	/** Why there are no rows. */
	readonly notRun?: string;
}

/** What a command prints, trimmed; undefined where there is none or it fails. */
function printed(command: string, args: readonly string[]): string | undefined {
	try {
		return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
	} catch {
		return undefined;
	}
}

/** The commit, marked where the files are not those of it; the history itself may differ. */
function commit(): string {
	const id = printed('git', ['rev-parse', '--short=12', 'HEAD']) ?? 'unknown';
	const changes = printed('git', ['status', '--porcelain', '--', '.', `:!${HISTORY}`]);
	return changes === '' ? id : `${id}+`;
}

/** What the figures depend on beside the app; the peer's own version stands in its rows. */
export function versions(): Readonly<Record<string, string | undefined>> {
	const { executablePath } = launchOptions();
	return {
		app: commit(),
		node: process.versions.node,
		browser: printed(executablePath ?? chromium.executablePath(), ['--version']),
		system: `${platform()} ${release()}, ${availableParallelism()} processors`,
		load: loadavg()
			.map((load) => load.toFixed(1))
			.join(' ')
	};
}

/** Ratios to two places; the times stand beside them, since a ratio alone cannot be looked into. */
export function record({ part, seconds, rows, notRun }: Done): void {
	const line = rows.map(({ budget, what, ratio, met, taken, floor }) => ({
		...{ budget, what, met, ratio: Math.round(ratio * 100) / 100 },
		...{ taken: Math.round(taken * 10) / 10, floor: Math.round(floor * 10) / 10 }
	}));
	const about = { at: new Date().toISOString(), part, seconds, ...versions() };
	appendFileSync(HISTORY, `${JSON.stringify({ ...about, ...(notRun === undefined ? { rows: line } : { notRun }) })}\n`);
}
