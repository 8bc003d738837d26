/** What a class answered with its cards, question by question, as a table. */
import type { SheetCell } from '../exchange/sheet.ts';
import { tally } from './count.ts';
import type { Side } from './marker.ts';

export interface Asked {
	/** Number of the question, from 1. */
	readonly number: number;
	/** The right side. */
	readonly key: Side;
	/** By the number on the card. */
	readonly answers: ReadonlyMap<number, Side>;
}

export interface ResultWords {
	readonly card: string;
	readonly key: string;
	readonly total: string;
	readonly letters: readonly string[];
}

/** A row a card, a column a question; the key on top, right answers at the end. Cards that never answered have no row. */
export function resultRows(asked: readonly Asked[], words: ResultWords): readonly (readonly SheetCell[])[] {
	const letter = (side: Side | undefined): SheetCell => (side === undefined ? null : (words.letters[side] ?? null));
	const numbers = [...new Set(asked.flatMap(({ answers }) => [...answers.keys()]))].sort((a, b) => a - b);
	return [
		[words.card, ...asked.map(({ number }) => number), words.total],
		[words.key, ...asked.map(({ key }) => letter(key)), null],
		...numbers.map((number) => [
			number,
			...asked.map(({ answers }) => letter(answers.get(number))),
			asked.filter(({ key, answers }) => answers.get(number) === key).length
		])
	];
}

/** Share of those who answered that are right, 0 … 1; null where nobody answered. */
export function shareRight({ key, answers }: Pick<Asked, 'key' | 'answers'>): number | null {
	return answers.size === 0 ? null : tally(answers)[key] / answers.size;
}
