/** A disk that is truly full: the profile lies on a small one. Nothing is called saved that is not, and it goes on when there is room. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, symlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { each, type Bench, type Scene } from './bench.ts';
import { undoAtEnd } from './engines.ts';
import type { Page } from './stage.ts';
import { atLeast, bringBack, difference, wake, type Rows } from './waking.ts';

const WHAT = 'the disk is full';
/** Megabytes of the small disk: a fresh profile with the app in it takes half. */
const SIZE = 160;
/** Times it is filled. */
const ROUNDS = { short: 1, full: 3 };
/** Before so many answers one must have been refused: what the app and the browser hold back is small. */
const ANSWERS = 60;

/** Milliseconds in which an answer that can be saved is. */
const MOMENT = 2000;
const PATIENCE = 10_000;

const mount = (...args: readonly string[]): boolean => spawnSync('mount', args).status === 0;

/** A file that takes whatever is free, and again whenever it is asked to. */
class Ballast {
	readonly #file: string;
	constructor(dir: string) {
		this.#file = join(dir, 'ballast');
	}
	/** Leaves not a block. */
	fill(): void {
		for (const size of [1_000_000, 4096]) {
			const file = openSync(this.#file, 'a');
			try {
				for (const block = Buffer.alloc(size); ;) writeSync(file, block);
			} catch {
				continue; // no space left
			} finally {
				closeSync(file);
			}
		}
	}
	drop(): void {
		rmSync(this.#file, { force: true });
	}
}

interface Given {
	readonly isSaved: boolean;
	readonly rows: Rows;
}

/** What was called saved, by id. */
class Saved {
	readonly #rows = new Map<string, Rows[number]>();
	add(rows: Rows): void {
		for (const row of rows) this.#rows.set(row.id, row);
	}
	get rows(): Rows {
		return [...this.#rows.values()];
	}
}

interface Filling {
	readonly dir: string;
	readonly saved: Saved;
	/** Milliseconds from when there is room again until the browser is killed, at the most. */
	readonly patience: number;
}

/** Asks the app to try again. Whether it calls everything saved within so long, milliseconds. */
async function isSavedNow(page: Page, most: number): Promise<boolean> {
	await page.act('press', { name: '^Try again' });
	return page.act('see', { patterns: ['Next|Finish'], most }).then(
		() => true,
		() => false
	);
}

/** Answers on a full disk until one is refused, and tries again once there is room. How many were answered. Throws when none was refused. */
async function filled(page: Page, { dir, saved, patience }: Filling): Promise<number> {
	const ballast = new Ballast(dir);
	try {
		for (let tried = 1; tried <= ANSWERS; tried += 1) {
			// what the app or the browser gave up for the last one
			ballast.fill();
			const { isSaved, rows }: Given = await page.act('answerOne');
			if (isSaved) {
				saved.add(rows);
				continue;
			}
			// not sooner for being asked again, nor falsely
			ballast.fill();
			if (await isSavedNow(page, MOMENT)) saved.add(rows);
			ballast.drop();
			// a browser may open no store again before it is started anew: then the answer stays unsaved, and is said to be
			if (await isSavedNow(page, patience)) saved.add(rows);
			return tried;
		}
		throw new Error('the disk was full and nothing was refused');
	} finally {
		ballast.drop();
	}
}

type End = 'whole' | 'back' | 'gone';

interface Filled {
	readonly tried: number;
	readonly end: End;
}

/** One filling, a kill, and the next start: whether all that was called saved was there at once, came back, or is gone. */
async function filling({ engine, open, stage, dir }: Scene, saved: Saved, patience: number): Promise<Filled> {
	const { page, browser } = await open('/study');
	await page.act('answer', { count: 3 });
	saved.add(await page.act('rows'));
	await page.act('copied', { count: saved.rows.length });
	const tried = await filled(page, { dir, saved, patience });
	await browser.kill();
	const { page: woken, browser: again } = await open('/');
	const expected = atLeast(saved.rows);
	const found = await wake(woken, expected);
	const isBack = found !== 'whole' && found !== 'silent' && (await bringBack(stage, woken, { expected, found }));
	const end = found === 'whole' ? found : isBack ? 'back' : 'gone';
	if (end !== 'whole') console.log(`     [${engine.name}] ${found}, ${end}: ${await difference(woken, saved.rows)}`);
	await again.kill();
	return { tried, end };
}

async function full(scene: Scene): Promise<void> {
	const { engine, fresh, dir, bench } = scene;
	const rounds = bench.short ? ROUNDS.short : ROUNDS.full;
	await fresh();
	mkdirSync(dir, { recursive: true });
	if (!mount('-t', 'tmpfs', '-o', `size=${SIZE}m`, 'tmpfs', dir)) throw new Error('a small disk cannot be mounted');
	// WebKit maps files of its caches into memory, and its own processes die of that on a full disk (SIGBUS): they lie elsewhere
	const cache = `${dir}.cache`;
	mkdirSync(cache, { recursive: true });
	if (engine.name === 'webkit') symlinkSync(cache, join(dir, 'cache'));
	const unmounted = undoAtEnd(() => void spawnSync('umount', ['-l', dir]));
	let tried = 0;
	const ends: Record<End, number> = { whole: 0, back: 0, gone: 0 };
	const saved = new Saved();
	try {
		for (let round = 0; round < rounds; round += 1) {
			const { tried: more, end } = await filling(scene, saved, round % 2 === 0 ? PATIENCE : 0);
			tried += more;
			ends[end] += 1;
		}
		const note = `${rounds} refused and said so; after a kill what was called saved was there ${ends.whole} times, brought back ${ends.back} times`;
		bench.tell({ faults: [10], what: WHAT, engine: engine.name, tried, lost: ends.gone, detected: rounds, note });
	} finally {
		await fresh().catch(() => undefined);
		spawnSync('umount', ['-l', dir]);
		rmSync(cache, { recursive: true, force: true });
		unmounted();
	}
}

export async function run(bench: Bench): Promise<void> {
	if (process.platform === 'linux' && process.getuid?.() === 0) return each(bench, WHAT, full);
	for (const { name } of bench.engines)
		bench.leaveOut({ what: WHAT, engine: name, why: 'only root on Linux can mount a small disk' });
}
