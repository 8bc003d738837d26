/** Marks submissions against what was handed out, each once as long as the page is open. */
import type { Bank } from '#lib/core/bank/bank.ts';
import { canonicalJson } from '#lib/core/canonical.ts';
import { collect, type Against, type Collected } from '#lib/core/gradebook/collected.ts';
import { learnerOf } from '#lib/core/gradebook/gradebook.ts';
import { noteId, type Received } from '#lib/core/gradebook/received.ts';
import { bankOf } from './editions.ts';
import type { Room } from './room.svelte.ts';

export type Againsts = ReadonlyMap<string, Against>;

export const NO_AGAINSTS: Againsts = new Map();

/** What was handed out, each with the bank of the edition that it was made from, or else with the one at hand. */
export async function againstsOf(room: Room, bank: Bank): Promise<Againsts> {
	const editions = [...new Set(room.handed.map(({ assignment }) => assignment.edition))];
	const kept = await Promise.all(editions.map((edition) => bankOf(room.store, edition, bank)));
	const banks = new Map(editions.map((edition, index) => [edition, kept[index]]));
	return new Map(
		room.handed.map(({ id, assignment, keys }) => {
			return [id, { id, assignment, keys, bank: banks.get(assignment.edition) ?? bank }];
		})
	);
}

/** A marker that remembers. Null: kept, but the paper cannot be drawn with the bank at hand. */
export function newMarker(): (row: Received, againsts: Againsts) => Collected | null {
	const known = new Map<string, { readonly says: string; readonly marked: Collected }>();
	return (row, againsts) => {
		const before = known.get(row.id);
		// what was read from cards may be put in again, and what came unchecked be handed in here
		const says = canonicalJson(row);
		if (before?.says === says) return before.marked;
		const against = againsts.get(row.submission.assignment);
		const marked = against && collect(row, against);
		if (!marked?.ok) return null;
		known.set(row.id, { says, marked: marked.value });
		return marked.value;
	};
}

export const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
	new Set(rows.map(({ id }) => id));

/** The rows that are not among those held, or no longer the same. */
export function newIn<Row>(rows: readonly Row[], held: readonly Row[]): readonly Row[] {
	const same = new Set(held);
	return rows.filter((row) => !same.has(row));
}

/** Ids of the notes that there can be on whoever handed these in. */
export const notedIn = (rows: readonly Received[]): ReadonlySet<string> =>
	new Set(rows.map(({ submission }) => noteId(submission.assignment, learnerOf(submission))));
