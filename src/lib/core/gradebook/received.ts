/** What came back to a teacher: submissions as they were opened, and notes on them. Merging is a union. */
import { canonicalJson } from '../canonical.ts';
import type { Submission } from '../assign/submission.ts';
import type { Millis } from '../ids.ts';

/** A submission that was opened and checked. Its answers are raw: they are marked anew whenever they are looked at. */
export interface Received {
	/** 2 where cards were read. */
	readonly v: 1 | 2;
	/** `receivedId` of the submission. */
	readonly id: string;
	/** On the teacher's clock. */
	readonly received: Millis;
	readonly submission: Submission;
	/** It came with a colleague's collection: no signature was checked here, and what is handed in here replaces it. */
	readonly unchecked?: true;
	/** The colleague, as they called themselves in the file; empty or absent: they did not. */
	readonly from?: string;
	/** Read by a camera from printed cards, signed by nobody; `asked` are the places on the paper that were asked, in order. */
	readonly cards?: { readonly showing: string; readonly asked: readonly number[] };
}

/** UTF-16 code units of a note. */
export const NOTE_MAX = 500;

export interface Note {
	readonly v: 1;
	/** `noteId` of the assignment and the learner. */
	readonly id: string;
	/** Empty: taken away. */
	readonly text: string;
	readonly at: Millis;
}

export interface Collection {
	/** Whose it is, where they said so. */
	readonly from?: string;
	readonly submissions: readonly Received[];
	readonly notes: readonly Note[];
}

/** What tells two submissions apart: the nonce is drawn by the learner's device, so the same one twice has the same. */
export const receivedId = ({ assignment, nonce }: Pick<Submission, 'assignment' | 'nonce'>): string =>
	`${assignment}.${nonce}`;

export const noteId = (assignment: string, learner: string): string => `${assignment}/${learner}`;

/**
 * Everything that is here or in one of the files, each submission once. What is here stands, but for notes of which a
 * file has a later one. Of two files that say different things under one nonce, the submission received first is taken,
 * and of their notes the later one; so the order of the files changes nothing.
 */
export function merged(here: Collection, ...files: readonly Collection[]): Collection {
	const came = union(
		files.flatMap(({ submissions, from = '' }) => submissions.map((row) => unchecked(row, from))),
		(first, second) => first.received - second.received || byText(first, second)
	);
	const notes = union(
		files.flatMap((file) => file.notes),
		(first, second) => second.at - first.at || byText(first, second)
	);
	return {
		submissions: union([...here.submissions, ...came], () => 0),
		notes: union([...here.notes, ...notes], (first, second) => second.at - first.at)
	};
}

/** Whatever a file says of where its rows came from: this device knows only whose file it was. */
const unchecked = ({ from: _, ...row }: Received, from: string): Received => ({
	...row,
	unchecked: true,
	...(from === '' ? {} : { from })
});

/** The best entry under each id, of equally good ones the first; in the order of the ids. */
function union<Entry extends { readonly id: string }>(
	entries: readonly Entry[],
	order: (one: Entry, other: Entry) => number
): readonly Entry[] {
	const best = new Map<string, Entry>();
	for (const entry of entries) {
		const held = best.get(entry.id);
		if (held === undefined || order(entry, held) < 0) best.set(entry.id, entry);
	}
	return [...best].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

function byText(one: unknown, other: unknown): number {
	const [first, second] = [canonicalJson(one), canonicalJson(other)];
	return first < second ? -1 : first > second ? 1 : 0;
}
