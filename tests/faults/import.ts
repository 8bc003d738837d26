/** The browser is killed while a file is restored: all of it is in the log, or nothing. */
import { setTimeout as sleep } from 'node:timers/promises';
import { seeded } from '#lib/core/random.ts';
import { each, type Bench, type Scene } from './bench.ts';
import { fileOf } from './made.ts';

const WHAT = 'killed while a file is restored';
const KILLS = { short: 1, full: 30 };
/** Entries of a file. */
const SIZE = 300;
/** After the last write was asked for, at most so many milliseconds pass before the kill. */
const LAST_MOMENTS = 60;

async function cutOff({ engine, open, stage, bench }: Scene): Promise<void> {
	const kills = bench.short ? KILLS.short : KILLS.full;
	const random = seeded(`import ${engine.name}`);
	/** What must be there from now on. */
	const kept = new Set<string>();
	let [lost, whole] = [0, 0];
	let before: readonly string[] = [];
	for (let kill = 0; kill <= kills; kill += 1) {
		const { page, browser } = await open('/settings');
		await page.act('see', { patterns: ['Save a backup'] });
		const there = new Set<string>(await page.act('ids'));
		const came = before.filter((id) => there.has(id));
		if (came.length !== 0 && came.length !== before.length) lost += 1;
		if (came.length > 0) whole += 1;
		for (const id of came) kept.add(id);
		for (const id of kept) if (!there.has(id)) lost += 1;
		if (there.size !== kept.size) lost += 1;
		const { ids, content } = await fileOf(kill, SIZE);
		before = ids;
		if (kill === kills) {
			for (const said of [`${SIZE} entries added, 0 were`, `0 entries added, ${SIZE} were`]) {
				await page.act('offer', { name: 'log.json', content });
				await page.act('see', { patterns: [said] });
			}
			if ((await page.act('ids')).length !== kept.size + SIZE) lost += 1;
			break;
		}
		// in the middle of its writes, or in the moments after the last
		const isMiddle = kill % 3 === 0;
		await page.act('standstill', { before: isMiddle ? 1 + Math.floor(random() * SIZE) : SIZE });
		const cut = new Promise<void>((done) => {
			stage.onStandstill = async () => {
				if (!isMiddle) {
					void sleep(random() * LAST_MOMENTS)
						.then(browser.kill)
						.then(done);
					return;
				}
				await browser.kill();
				done();
				await new Promise(() => undefined);
			};
		});
		await page.act('offer', { name: 'log.json', content });
		await cut;
	}
	const note = `whole ${whole} times, else nothing; imported twice adds 0`;
	bench.tell({ faults: [13], what: WHAT, engine: engine.name, tried: kills, lost, note });
}

export const run = (bench: Bench): Promise<void> => each(bench, WHAT, cutOff);
