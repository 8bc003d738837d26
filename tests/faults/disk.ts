/** A disk that is truly full: the profile lies on a small one. Nothing is called saved that is not, and it goes on when there is room. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { each, type Bench, type Scene } from './bench.ts';

const WHAT = 'the disk is full';
/** Megabytes of the small disk: a fresh profile with the app in it takes half. */
const SIZE = 160;
const ANSWERS = { short: 3, full: 12 };

const mount = (...args: readonly string[]): boolean => spawnSync('mount', args).status === 0;

/** Leaves not a byte, though the browser writes too. */
function fill(dir: string): string {
	const file = join(dir, 'ballast');
	spawnSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=4096']);
	return file;
}

async function full(scene: Scene): Promise<void> {
	const { engine, open, fresh, dir, bench } = scene;
	await fresh();
	mkdirSync(dir, { recursive: true });
	if (!mount('-t', 'tmpfs', '-o', `size=${SIZE}m`, 'tmpfs', dir)) throw new Error('a small disk cannot be mounted');
	try {
		const { page, browser } = await open('/study');
		await page.act('answer', { count: 3 });
		await page.act('copied', { count: 3 });
		const saved = new Set<string>(await page.act('ids'));
		const ballast = fill(dir);
		let [tried, refused, lost] = [0, 0, 0];
		const unsaved: string[] = [];
		for (; tried < (bench.short ? ANSWERS.short : ANSWERS.full) && refused === 0; tried += 1) {
			const { isSaved, ids }: { isSaved: boolean; ids: string[] } = await page.act('answerOne');
			if (!isSaved) refused += 1;
			for (const id of ids)
				if (isSaved) saved.add(id);
				else unsaved.push(id);
		}
		rmSync(ballast);
		// room again: what was refused is tried again, by whatever the app offers
		if (refused > 0) {
			await page.act('press', { name: '^Try again' });
			const { at } = await page.act('see', { patterns: ['Next|Finish', 'not saved yet'] });
			if (at === 0) for (const id of unsaved) saved.add(id);
		}
		await browser.kill();
		const { page: woken } = await open('/study');
		await woken.act('see', { patterns: ['I don’t know|Show answer'] });
		const there = new Set<string>(await woken.act('ids'));
		for (const id of saved) if (!there.has(id)) lost += 1;
		const note = `${refused} refused and said so, the others saved; all that was called saved is there after a kill`;
		bench.tell({ faults: [10], what: WHAT, engine: engine.name, tried, lost, detected: refused, note });
	} finally {
		await fresh().catch(() => undefined);
		spawnSync('umount', ['-l', dir]);
	}
}

export async function run(bench: Bench): Promise<void> {
	if (process.platform === 'linux' && process.getuid?.() === 0) return each(bench, WHAT, full);
	for (const { name } of bench.engines)
		bench.leaveOut({ what: WHAT, engine: name, why: 'only root on Linux can mount a small disk' });
}
