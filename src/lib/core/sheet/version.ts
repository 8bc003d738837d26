/** Versions of one quiz for neighbours at one table: the same questions, in another order, their options too. */
import type { Bank, Item } from '../bank/bank.ts';
import { draw } from '../quiz/draw.ts';
import { layout } from '../quiz/layout.ts';
import { seeded, shuffled } from '../random.ts';
import type { Asked } from './question.ts';
import type { SheetRequest } from './request.ts';

/** @param version from 1; 0 is the order in which the quiz is drawn */
export function versionOf(
	bank: Bank,
	{ blueprint, seed }: Extract<SheetRequest, { from: 'quiz' }>,
	version: number
): readonly Asked[] {
	const items = new Map(bank.items.map((item) => [item.id, item]));
	const drawn = draw(bank, blueprint, seed).flatMap(({ item, options }): Asked[] => {
		const prompt = items.get(item);
		return prompt ? [{ prompt, options }] : [];
	});
	if (version === 0) return drawn;
	const own = `${seed}/${version}`;
	return shuffled(drawn, seeded(`${own}/order`)).map(({ prompt }) => asked(prompt, own));
}

const asked = (prompt: Item, seed: string): Asked => ({ prompt, options: layout(prompt, seed) });
