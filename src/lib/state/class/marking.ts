/** Marks submissions against what was handed out, each once as long as the page is open. */
import type { Bank } from '#lib/core/bank/bank.ts';
import { canonicalJson } from '#lib/core/canonical.ts';
import { collect, type Against, type Collected } from '#lib/core/gradebook/collected.ts';
import { learnerOf } from '#lib/core/gradebook/gradebook.ts';
import { noteId, type Received } from '#lib/core/gradebook/received.ts';
import type { ClassStore } from '#lib/storage/class/class-store.ts';
import { bankOf, spokenBank, type LoadBank } from './editions.ts';
import type { Room } from './room.svelte.ts';

export type Againsts = ReadonlyMap<string, Against>;

export const NO_AGAINSTS: Againsts = new Map();

/** What was handed out, each with the bank of the edition that it was made from, or else with the one at hand. */
export async function againstsOf(room: Room, bank: Bank, spoken: Spoken): Promise<Againsts> {
	const editions = [...new Set(room.handed.map(({ assignment }) => assignment.edition))];
	const kept = await Promise.all(editions.map((edition) => bankOf(room.store, edition, bank)));
	const banks = new Map(editions.map((edition, index) => [edition, kept[index]]));
	return new Map(
		room.handed.map(({ id, assignment, keys }) => {
			const own = banks.get(assignment.edition) ?? bank;
			return [
				id,
				{ id, assignment, keys, bank: own, spoken: (language) => spoken.get(spokenId(own.edition, language)) }
			];
		})
	);
}

/** Banks in the languages in which learners answered. */
export type Spoken = ReadonlyMap<string, Bank>;
const spokenId = (edition: string, language: string): string => `${edition}/${language}`;

export interface Speaker {
	/** As far as they can be had. */
	readonly spoken: Spoken;
	/** Sees to an edition in a language; what cannot be had is not tried again. Never rejects. */
	readonly learn: (wanted: Pick<Bank, 'edition' | 'language'>) => Promise<void>;
}

export function newSpeaker(store: ClassStore, load: LoadBank): Speaker {
	const spoken = new Map<string, Bank>();
	const mute = new Set<string>();
	const learn = async (wanted: Pick<Bank, 'edition' | 'language'>): Promise<void> => {
		const id = spokenId(wanted.edition, wanted.language);
		if (spoken.has(id) || mute.has(id)) return;
		const found = await spokenBank(store, wanted, load).catch(() => undefined);
		if (found) spoken.set(id, found);
		else mute.add(id);
	};
	return { spoken, learn };
}

/** A marker that remembers. Null: kept, but the paper cannot be drawn with the bank at hand. */
export function newMarker(): (row: Received, againsts: Againsts) => Collected | null {
	const known = new Map<string, { readonly says: string; readonly marked: Collected }>();
	return (row, againsts) => {
		const before = known.get(row.id);
		// what was read from cards may be put in again, and what came unchecked be handed in here
		const against = againsts.get(row.submission.assignment);
		const { language } = row.submission;
		const isSpoken = language !== undefined && against?.spoken?.(language) !== undefined;
		const says = `${isSpoken}/${canonicalJson(row)}`;
		if (before?.says === says) return before.marked;
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
