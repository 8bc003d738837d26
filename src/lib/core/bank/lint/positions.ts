/** B01 and B02: where the key stands, and how long it is, over the whole bank. */
import { isScale } from '#lib/core/quiz/layout.ts';
import { seeded, shuffled } from '#lib/core/random.ts';
import type { OptionList, Subject } from './subject.ts';

/** A list with one key, and the item it belongs to. */
export interface KeyedList {
	readonly subject: Subject;
	readonly list: OptionList;
	/** Options of the list. */
	readonly size: number;
	/** 0-based. */
	readonly position: number;
}

/** All lists of the bank where one answer is chosen, options in the order of the file. */
export function keyedLists(subjects: readonly Subject[]): KeyedList[] {
	return subjects.flatMap((subject) =>
		subject.lists.flatMap((list) => {
			const position = list.key ? list.options.indexOf(list.key) : -1;
			return position < 0 ? [] : [{ subject, list, size: list.options.length, position }];
		})
	);
}

/** Critical values of chi-square at α = .01 for 1 to 4 degrees of freedom (Pearson & Hartley, table 8). */
const CRITICAL: readonly number[] = [6.635, 9.21, 11.345, 13.277];

export interface PositionTest {
	readonly order: 'authored' | 'shuffled';
	/** Options a list. */
	readonly size: number;
	readonly counts: readonly number[];
	readonly chiSquare: number;
	readonly critical: number;
}

/** Fewer expected at a place than this and the test says nothing (Cochran 1954). */
const FEWEST_EXPECTED = 5;
const DRAWS = 10_000;

/** Key positions against the uniform distribution, as written and after the shuffle that learners see. */
export function positionTests(lists: readonly KeyedList[]): PositionTest[] {
	const sizes = [...new Set(lists.map(({ size }) => size))].sort((a, b) => a - b);
	return sizes.flatMap((size) => {
		const group = lists.filter((one) => one.size === size);
		const authored = group.map(({ position }) => position);
		return [...test('authored', size, authored), ...test('shuffled', size, shuffledPositions(group))];
	});
}

function test(order: PositionTest['order'], size: number, positions: readonly number[]): PositionTest[] {
	const counts = Array.from({ length: size }, (_, place) => positions.filter((one) => one === place).length);
	const expected = positions.length / size;
	const critical = CRITICAL[size - 2];
	if (expected < FEWEST_EXPECTED || critical === undefined) return [];
	const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
	return [{ order, size, counts, chiSquare, critical }];
}

/** 10,000 draws in all, spread over the lists that are shuffled: numbers and locked options keep their order. */
function shuffledPositions(group: readonly KeyedList[]): number[] {
	const mixed = group.filter(
		({ subject, list }) => !subject.item.locked && !isScale(list.options.map(({ text }) => text))
	);
	return mixed.length === 0 ? [] : Array.from({ length: DRAWS }, (_, draw) => drawn(mixed, draw));
}

function drawn(lists: readonly KeyedList[], draw: number): number {
	const one = lists[draw % lists.length];
	if (!one?.list.key) return 0;
	// the seed as in quiz/layout.ts
	return shuffled(one.list.options, seeded(`draw-${draw}/${one.subject.item.id}`)).indexOf(one.list.key);
}

export interface LengthShare {
	readonly which: 'longest' | 'shortest';
	readonly lists: number;
	/** Lists whose key alone is the longest or shortest. */
	readonly share: number;
	/** Mean of 1/k. */
	readonly chance: number;
	/** Two standard errors. */
	readonly margin: number;
}

/** B02. How often the key alone is the longest, and the shortest, beside what chance would give. */
export function lengthShares(lists: readonly KeyedList[]): LengthShare[] {
	const { chance, margin } = chanceOf(lists.map(({ size }) => size));
	return (['longest', 'shortest'] as const).map((which) => ({
		which,
		lists: lists.length,
		share: lists.length === 0 ? 0 : lists.filter(({ list }) => isExtreme(list, which)).length / lists.length,
		chance,
		margin
	}));
}

function isExtreme({ key, wrong }: OptionList, which: LengthShare['which']): boolean {
	const sign = which === 'longest' ? 1 : -1;
	return key !== undefined && wrong.every(({ text }) => sign * key.text.length > sign * text.length);
}

/** Expected share right by guessing, and two standard errors of it: 2·√(Σ p(1 − p)) / n. */
export function chanceOf(sizes: readonly number[]): { readonly chance: number; readonly margin: number } {
	if (sizes.length === 0) return { chance: 0, margin: 0 };
	const variance = sizes.reduce((sum, size) => sum + (1 / size) * (1 - 1 / size), 0);
	const chance = sizes.reduce((sum, size) => sum + 1 / size, 0) / sizes.length;
	return { chance, margin: (2 * Math.sqrt(variance)) / sizes.length };
}
