/** The browser has thrown the log away between two sessions: said at the next opening, back in two taps. */
import { each, type Bench, type Scene } from './bench.ts';
import { databasesIn, localStoragesIn, remove } from './profile.ts';
import { bringBack, difference, exactly, wake, type Rows } from './waking.ts';

const WHAT = 'the store is thrown away';
const ROUNDS = { short: 1, full: 10 };
const ANSWERS = 3;

async function forgotten({ engine, open, stage, dir, bench }: Scene): Promise<void> {
	const rounds = bench.short ? ROUNDS.short : ROUNDS.full;
	let [lost, detected] = [0, 0];
	for (let round = 0; round < rounds; round += 1) {
		const { page, browser } = await open('/study');
		await page.act('answer', { count: ANSWERS });
		const held: Rows = await page.act('rows');
		await page.act('copied', { count: held.length });
		await browser.kill();
		remove(databasesIn(dir));
		// every other time with the note of how much there was
		if (round % 2 === 1) remove(localStoragesIn(dir));
		const { page: woken } = await open('/');
		const found = await wake(woken, exactly(held));
		if (found === 'lost') detected += 1;
		const isBack = found === 'lost' && (await bringBack(stage, woken, { expected: exactly(held), found }));
		if (isBack) continue;
		lost += 1;
		console.log(`     [${engine.name}] round ${round}: ${found}; ${await difference(woken, held)}`);
	}
	const note = 'said at the next opening, all back after “Bring it back”';
	bench.tell({ faults: [4], what: WHAT, engine: engine.name, tried: rounds, lost, detected, note });
}

export const run = (bench: Bench): Promise<void> => each(bench, WHAT, forgotten);
