/** The browser is killed, every process of it at once, right after an answer was acknowledged. */
import { seeded } from '#lib/core/random.ts';
import { each, type Bench, type Scene } from './bench.ts';

const KILLS = { short: 2, full: 30 };
/** An answer is acknowledged at most so often before the kill. */
const ANSWERS = 6;

async function killed({ engine, open, fresh, stage, bench }: Scene): Promise<void> {
	const kills = bench.short ? KILLS.short : KILLS.full;
	const random = seeded(`kill ${engine.name}`);
	const acknowledged = new Set<string>();
	let [lost, answers, spent] = [0, 0, 0];
	for (let kill = 0; kill <= kills; kill += 1) {
		const { page, browser } = await open('/study');
		const { at } = await page.act('see', { patterns: ['I don’t know|Show answer', 'Nothing is due now'] });
		const there = new Set<string>(await page.act('ids'));
		for (const id of acknowledged) if (!there.delete(id)) lost += 1;
		// what was durable before its acknowledgement was heard is no loss, and counts from now on
		for (const id of there) acknowledged.add(id);
		if (/has lost your log/.test(await page.act('text'))) lost += 1; // it cries wolf
		if (at === 1) {
			// the day's learning is done: another learner goes on
			acknowledged.clear();
			await fresh();
			kill -= 1;
			continue;
		}
		if (kill < kills) {
			let left = 1 + Math.floor(random() * ANSWERS);
			await new Promise<void>((cut, fail) => {
				stage.onSaved = async (ids) => {
					for (const id of ids) acknowledged.add(id);
					answers += ids.length;
					left -= 1;
					if (left > 0) return;
					await browser.kill();
					cut();
					await new Promise(() => undefined);
				};
				page
					.act('answer', { count: left })
					.then(async () => {
						// the day's questions ran out before: no kill that counts
						spent += 1;
						if (spent > kills) throw new Error('no questions to answer');
						kill -= 1;
						await browser.kill();
						cut();
					})
					.catch(fail);
			});
		} else await browser.kill();
	}
	const note = `${answers} answers acknowledged`;
	bench.tell({ faults: [1], what: 'killed right after an answer', engine: engine.name, tried: kills, lost, note });
}

export const run = (bench: Bench): Promise<void> => each(bench, 'killed right after an answer', killed);
