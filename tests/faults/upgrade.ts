/** A release that writes its rows otherwise, killed while it takes the log over: the old log or the new one, never a mix. */
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { seeded } from '#lib/core/random.ts';
import { each, type Bench, type Scene } from './bench.ts';
import { fileOf } from './made.ts';
import { keep } from './profile.ts';
import { ASIDE, NEXT, NEXT_EDITION, nextRelease } from './stage.ts';
import type { Rows } from './waking.ts';

const WHAT = 'killed while a new release takes the log over';
const KILLS = { short: 1, full: 30 };
/** Entries of the log: more than one batch of the copying. */
const SIZE = 300;
/** Longest wait between a write and the kill, milliseconds. */
const LATER = 150;

async function takenOver({ engine, open, stage, dir, bench }: Scene): Promise<void> {
	const kills = bench.short ? KILLS.short : KILLS.full;
	const random = seeded(`upgrade ${engine.name}`);
	const next = nextRelease(stage.host.dir);
	const old = stage.host.dir;
	// each opening is to fetch what the host has now
	stage.host.fails = (path) => path.endsWith('/service-worker.js');
	const first = await open('/settings');
	await first.page.act('see', { patterns: ['Save a backup'] });
	await first.page.act('offer', { name: 'log.json', content: (await fileOf(1, SIZE)).content });
	await first.page.act('see', { patterns: [`${SIZE} entries added`] });
	const before: Rows = await first.page.act('rows');
	const after = before.map((row) => ({ ...row, edition: NEXT_EDITION }));
	await first.browser.kill();
	const sound = keep(dir);
	const counts = { old: 0, new: 0, mix: 0 };
	try {
		stage.host.dir = next;
		const { page } = await open('/');
		await page.act('ready');
		if (!isDeepStrictEqual(await page.act('rows', { name: NEXT }), after)) throw new Error('it takes nothing over');
		const writes: number = await page.act('writes');
		for (let kill = 0; kill < kills; kill += 1) {
			sound.restore();
			const at = 1 + Math.floor(random() * writes);
			await new Promise<void>((done, fail) => {
				const cut = async (end: () => Promise<void>): Promise<void> => {
					if (kill % 3 === 2) {
						void sleep(random() * LATER)
							.then(end)
							.then(done, fail);
						return;
					}
					await end();
					done();
					await new Promise(() => undefined);
				};
				open('/', { standstill: { before: at, then: cut } }).catch(fail);
			});
			const { page } = await open(ASIDE);
			const meta: readonly { readonly key: string }[] = await page.act('rows', { table: 'meta' });
			const hasMoved = meta.some(({ key }) => key === 'moved');
			const isOldWhole = isDeepStrictEqual(await page.act('rows'), before);
			const isNewWhole = !hasMoved || isDeepStrictEqual(await page.act('rows', { name: NEXT }), after);
			counts[isOldWhole && isNewWhole ? (hasMoved ? 'new' : 'old') : 'mix'] += 1;
		}
		const { page: last } = await open('/');
		await last.act('ready');
		if (!isDeepStrictEqual(await last.act('rows', { name: NEXT }), after)) counts.mix += 1;
	} finally {
		stage.host.dir = old;
		sound.drop();
		rmSync(next, { recursive: true, force: true });
	}
	const note = `the old log ${counts.old} times, the new one ${counts.new} times; then it went through`;
	bench.tell({ faults: [9], what: WHAT, engine: engine.name, tried: kills, lost: counts.mix, note });
}

export const run = (bench: Bench): Promise<void> => each(bench, WHAT, takenOver);
