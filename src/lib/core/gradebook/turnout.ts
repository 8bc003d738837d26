/** Who of a class has handed in. */
import { variantOf } from '../assign/assignment-code.ts';
import { learnerOf } from './gradebook.ts';

export interface Turnout {
	/** Learners, each once however often they handed in. */
	readonly have: number;
	/** Numbers of the class, from 1, that have not; empty where learners go by names or the size is not known. */
	readonly missing: readonly number[];
}

type Who = Parameters<typeof learnerOf>[0];

/** @param size learners in the class; undefined: not known. @param byNumber learners were asked for their number */
export function turnoutOf(
	submissions: readonly Who[],
	{ size, byNumber }: { readonly size: number | undefined; readonly byNumber: boolean }
): Turnout {
	const have = new Set(submissions.map(learnerOf)).size;
	if (!byNumber || size === undefined) return { have, missing: [] };
	const numbers = new Set(submissions.map(({ label }) => variantOf(label)));
	return { have, missing: Array.from({ length: size }, (_, at) => at + 1).filter((number) => !numbers.has(number)) };
}
