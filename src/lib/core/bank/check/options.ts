/** What can be chosen in an item, and what lies in wait there. */
import type { Path } from '../source/document.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { ChoiceRow } from '../source/parts.schema.ts';

/** A list of worded choices with its place: those of an item or a gap, the reasons of a true/false. */
export interface ChoiceList {
	readonly path: Path;
	readonly choices: readonly (ChoiceRow & { readonly fact?: string | undefined })[];
}

export function choiceLists(item: ItemRow): ChoiceList[] {
	if (item.kind === 'single' || item.kind === 'multiple' || item.kind === 'reading') {
		return [{ path: ['choices'], choices: item.choices }];
	}
	if (item.kind === 'truefalse') return [{ path: ['reasons'], choices: item.reasons }];
	if (item.kind !== 'cloze') return [];
	return item.gaps.flatMap(({ choices }, at) => (choices ? [{ path: ['gaps', at, 'choices'], choices }] : []));
}

/** A list from which the right ones are picked, worded or not. */
interface KeyedList {
	readonly path: Path;
	readonly choices: readonly (Omit<Trap, 'path'> & { readonly key: boolean })[];
	/** Several may be right. */
	readonly several: boolean;
}

/** The lists of `choiceLists`, the places of a map and the sentences of a passage. */
export function keyedLists(item: ItemRow): KeyedList[] {
	const lists = choiceLists(item).map((list) => ({ ...list, several: item.kind === 'multiple' }));
	if (item.kind === 'map') return [{ path: ['choices'], choices: item.choices, several: true }];
	if (item.kind !== 'reading') return lists;
	return [{ path: ['passage'], choices: item.passage, several: false }, ...lists];
}

/** A wrong answer that the editors expected. */
export interface Trap {
	readonly path: Path;
	readonly tempting?: string | undefined;
	readonly feedback?: string | undefined;
	readonly states?: string | undefined;
}

/** Every wrong option, value, pair and place of an item. */
export function traps(item: ItemRow): Trap[] {
	const chosen = keyedLists(item).flatMap(({ path, choices }) => placed(path, choices).filter(({ row }) => !row.key));
	return [...chosen, ...otherTraps(item)].map(({ row, path }) => ({
		path,
		tempting: row.tempting,
		feedback: row.feedback,
		states: row.states
	}));
}

interface Placed<Row> {
	readonly row: Row;
	readonly path: Path;
}

type TrapRow = Omit<Trap, 'path'>;

function otherTraps(item: ItemRow): Placed<TrapRow>[] {
	switch (item.kind) {
		case 'truefalse':
			return [{ row: item.wrong_verdict, path: ['wrong_verdict'] }];
		case 'cloze':
			return item.gaps.flatMap(({ wrong }, at) => placed(['gaps', at, 'wrong'], wrong ?? []));
		case 'order':
			return placed(['pitfalls'], item.pitfalls);
		case 'match': {
			const unused = placed(['right'], item.right).filter(({ row }) => row.of === undefined);
			return [...unused, ...placed(['wrong_pairs'], item.wrong_pairs)];
		}
		case 'categorise':
			return placed(['entries'], item.entries);
		case 'single':
		case 'multiple':
		case 'map':
		case 'reading':
			return [];
		default:
			return placed<TrapRow>(['wrong'], item.wrong);
	}
}

function placed<Row>(path: Path, rows: readonly Row[]): Placed<Row>[] {
	return rows.map((row, at) => ({ row, path: [...path, at] }));
}
