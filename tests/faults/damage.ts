/**
 * Files of the browser's own store, hurt between two sessions: noticed at the next opening, and brought back. `PLACE=7` tries
 * only the place of that number, as a run names it when it is lost.
 */
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { seeded } from '#lib/core/random.ts';
import { each, type Bench, type Scene } from './bench.ts';
import { filesOf, keep } from './profile.ts';
import { bringBack, difference, exactly, wake, type Rows, type Waking } from './waking.ts';

const WHAT = 'files of the store are hurt';
/** Places in each engine. */
const PLACES = { short: 3, full: 60 };
const ANSWERS = { short: 5, full: 120 };

type Random = () => number;

/** What is done to a file: some bytes flipped, or its end cut off. In words. */
function hurt(file: string, random: Random): string {
	const { size } = statSync(file);
	if (random() < 0.25) {
		const left = Math.floor(random() * size);
		truncateSync(file, left);
		return `${basename(file)} cut to ${left} of ${size}`;
	}
	const bytes = readFileSync(file);
	const [at, length] = [Math.floor(random() * size), random() < 0.5 ? 1 : 64];
	for (let index = at; index < Math.min(at + length, size); index += 1) bytes[index] = (bytes[index] ?? 0) ^ 0xff;
	writeFileSync(file, bytes);
	return `${basename(file)} ${length} flipped at ${at} of ${size}`;
}

async function damaged({ engine, open, stage, dir, bench }: Scene): Promise<void> {
	const random = seeded(`damage ${engine.name}`);
	const [places, answers] = bench.short ? [PLACES.short, ANSWERS.short] : [PLACES.full, ANSWERS.full];
	const first = await open('/study');
	await first.page.act('answer', { count: answers });
	const held: Rows = await first.page.act('rows');
	await first.page.act('copied', { count: held.length });
	await first.browser.kill();
	const sound = keep(dir);
	let [tried, lost, detected, harmless, mended] = [0, 0, 0, 0, 0];
	try {
		for (let place = 0; place < places; place += 1) {
			sound.restore();
			const files = filesOf(dir);
			const done = hurt(files[place % files.length] ?? '', random);
			if (process.env.PLACE && Number(process.env.PLACE) !== place) continue;
			tried += 1;
			const { page, browser } = await open('/');
			let found: Waking = 'silent';
			try {
				found = await wake(page, exactly(held));
				const isBack = found === 'whole' || (await bringBack(stage, page, { expected: exactly(held), found }));
				if (!isBack) throw new Error(await difference(page, held));
			} catch (error) {
				lost += 1;
				console.log(`     [${engine.name}] place ${place}, ${done}: ${found}; ${String(error)}`);
			}
			if (found === 'whole') harmless += 1;
			else if (found !== 'silent') detected += 1;
			if (found === 'mended') mended += 1;
			await browser.kill();
		}
	} finally {
		sound.drop();
	}
	const note = `${harmless} times nothing had changed; else it was said and all came back, ${mended} times by itself`;
	bench.tell({ faults: [3], what: WHAT, engine: engine.name, tried, lost, detected, note });
}

export const run = (bench: Bench): Promise<void> => each(bench, WHAT, damaged);
