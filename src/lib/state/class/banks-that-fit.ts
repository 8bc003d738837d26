/** Which of the banks kept go into a class file, so that it never becomes one that no device opens. */
import type { ClassRow } from '#lib/storage/class/class-store.ts';

export interface Fitting {
	/** The JSON of each row. */
	readonly texts: readonly string[];
	/** Editions in a language that found no room. */
	readonly leftOut: number;
}

/** `edition/language`; the edition alone is the one as it was handed out. */
const isSpoken = (id: string): boolean => id.includes('/');

/**
 * First each edition as it was handed out, by which results are marked; then the languages that learners answered in;
 * then the others, latest editions first. Undefined where not even the first fit.
 * @param rows of the table of banks @param used ids of rows, as editions in a language are kept @param most UTF-16 code units
 */
export function banksThatFit(rows: readonly ClassRow[], used: ReadonlySet<string>, most: number): Fitting | undefined {
	const again = new Set(rows.filter(({ id }) => !isSpoken(id)).map(spokenId));
	const rank = ({ id }: ClassRow): number => (!isSpoken(id) ? 0 : again.has(id) ? 3 : used.has(id) ? 1 : 2);
	const ordered = rows
		.map((row) => ({ rank: rank(row), id: row.id, text: JSON.stringify(row) }))
		.sort((one, other) => one.rank - other.rank || (one.id < other.id ? 1 : -1));
	const texts: string[] = [];
	let [room, leftOut] = [most, 0];
	for (const { rank, text } of ordered) {
		const size = text.length + 1; // and a comma
		if (size <= room) {
			texts.push(text);
			room -= size;
		} else if (rank === 0) return undefined;
		// what is there under the edition alone is not lost
		else if (rank < 3) leftOut += 1;
	}
	return { texts, leftOut };
}

function spokenId(row: ClassRow): string {
	const bank: unknown = 'bank' in row ? row.bank : undefined;
	const language = typeof bank === 'object' && bank !== null && 'language' in bank ? String(bank.language) : '';
	return `${row.id}/${language}`;
}
