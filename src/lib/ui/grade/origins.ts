import type { Origin } from '#lib/core/gradebook/collected.ts';
import type { GradeRow } from '#lib/core/gradebook/gradebook.ts';

type Rows = readonly Pick<GradeRow, 'origins'>[];
type Say = (origin: Origin) => string;

/** How a result came, in words, wherever it is more than what every phone hands in: read from cards, or a colleague's. */
export const toldOrigins = ({ origins }: Rows[number], say: Say): readonly string[] =>
	origins.filter(({ way, colleague }) => way === 'cards' || colleague !== undefined).map(say);

/** What holds for several rows alike and need be said but once; undefined where there is nothing or they differ. */
export function sharedOrigin(rows: Rows, say: Say): string | undefined {
	const told = rows.map((row) => toldOrigins(row, say));
	const [first] = told[0] ?? [];
	const isShared = rows.length > 1 && told.every((one) => one.length === 1 && one[0] === first);
	return isShared ? first : undefined;
}
