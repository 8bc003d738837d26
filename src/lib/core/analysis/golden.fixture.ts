/** Golden data for item analysis: ours, counted by Moodle 4.1; and LSAT section 6 (Bock & Lieberman 1970, 1000 examinees). */
import { questionKey, type Marks } from './marks.ts';

export const GOLDEN_A: readonly (readonly number[])[] = [
	[1, 1, 1, 1, 1, 1],
	[1, 1, 1, 1, 0, 1],
	[1, 1, 1, 0, 1, 0],
	[1, 1, 1, 1, 0, 0],
	[1, 1, 0, 1, 0, 1],
	[1, 0, 1, 0, 1, 0],
	[1, 1, 0, 0, 0, 1],
	[0, 1, 1, 0, 0, 0],
	[1, 0, 0, 1, 0, 1],
	[1, 0, 0, 0, 0, 0],
	[0, 1, 0, 0, 0, 1],
	[0, 0, 0, 0, 0, 1]
];

/** Of psych::bock in R: how many examinees gave which pattern. */
const LSAT6 =
	'00000 3,00001 6,00010 2,00011 11,00100 1,00101 1,00110 3,00111 4,01000 1,01001 8,01011 16,01101 3,01110 2,' +
	'01111 15,10000 10,10001 29,10010 14,10011 81,10100 3,10101 28,10110 15,10111 80,11000 16,11001 56,11010 21,' +
	'11011 173,11100 11,11101 61,11110 28,11111 298';

export const GOLDEN_B: readonly (readonly number[])[] = LSAT6.split(',').flatMap((entry) => {
	const [pattern = '', count] = entry.split(' ');
	return Array.from({ length: Number(count) }, () => Array.from(pattern, Number));
});

/** A matrix of marks, a mark a question; questions `i1`, `i2` … at version 1, learners `s0000`, `s0001` … */
export function marksOf(rows: readonly (readonly number[])[], max = 1): Marks {
	const width = rows[0]?.length ?? 0;
	const keys = Array.from({ length: width }, (_, index) => questionKey(`i${index + 1}`, 1));
	return {
		questions: keys.map((key) => ({ key, max, guess: null, options: [] })),
		sittings: rows.map((row, index) => ({
			learner: `s${String(index).padStart(4, '0')}`,
			cells: new Map(keys.map((key, place) => [key, { score: row[place] ?? 0, chosen: [] }]))
		}))
	};
}
