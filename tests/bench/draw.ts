/** P7: a quiz drawn from a large bank, within a frame of a processor four times slower. */
import type { Bank } from '#lib/core/bank/bank.ts';
import { draw } from '#lib/core/quiz/draw.ts';
import type { ItemId } from '#lib/core/ids.ts';
import { type Measure, type Now, timed } from '../../src/cli/bench-measure.ts';
import { readFileSync } from 'node:fs';

const FRAME = 16;
const SLOWER = 4;

/** The bank of this project, its items over and over under other ids. */
function wide(items: number): Bank {
	const bank = JSON.parse(readFileSync('src/lib/generated/bank.en.json', 'utf8')) as Bank;
	const list = Array.from({ length: items }, (_, number) => {
		const item = bank.items[number % bank.items.length]!;
		return { ...item, id: `${item.id}-${number}` as ItemId, enemies: [] };
	});
	return { ...bank, items: list };
}

export function benchDraw(items: number, now: Now): Measure {
	const bank = wide(items);
	const blueprint = { topics: [], kinds: [], difficulty: { from: 1, to: 5 }, size: 20 };
	const [taken] = timed([() => draw(bank, blueprint, 'bench')], now);
	return {
		budget: 'P7',
		what: `20 questions of ${items}, in frames at a quarter of the speed`,
		taken: taken * SLOWER,
		floor: FRAME,
		most: 1
	};
}
