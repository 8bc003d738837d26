/** What can be chosen in an item, and what lies in wait there. */
import type { Path } from '../source/document.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { ChoiceRow } from '../source/parts.schema.ts';

/** A list of choices with its place: the choices of an item, the reasons of a true/false, the choices of a gap. */
export interface ChoiceList {
	readonly path: Path;
	readonly choices: readonly (ChoiceRow & { readonly fact?: string | undefined })[];
}

export function choiceLists(item: ItemRow): ChoiceList[] {
	if (item.kind === 'single' || item.kind === 'multiple') return [{ path: ['choices'], choices: item.choices }];
	if (item.kind === 'truefalse') return [{ path: ['reasons'], choices: item.reasons }];
	if (item.kind !== 'cloze') return [];
	return item.gaps.flatMap(({ choices }, at) => (choices ? [{ path: ['gaps', at, 'choices'], choices }] : []));
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
	const chosen = choiceLists(item).flatMap(({ path, choices }) => placed(path, choices).filter(({ row }) => !row.key));
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
			return [];
		default:
			return placed<TrapRow>(['wrong'], item.wrong);
	}
}

function placed<Row>(path: Path, rows: readonly Row[]): Placed<Row>[] {
	return rows.map((row, at) => ({ row, path: [...path, at] }));
}
