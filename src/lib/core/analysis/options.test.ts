import { describe, expect, it } from 'vitest';
import { columnOf, questionKey, totals, type Marks, type QuestionOption } from './marks.ts';
import { optionFigures } from './options.ts';

const KEY = questionKey('asked', 1);
const REST = questionKey('rest', 1);
const option = (id: string, isKey = false): QuestionOption => ({ id, part: 'answer', isKey });
const OPTIONS = [option('a', true), option('b'), option('c'), option('d')];

/** A learner a pair: what was picked, and the marks for the rest of the paper out of ten. */
function figures(rows: readonly (readonly [picked: string | null, rest: number])[], options = OPTIONS) {
	const marks: Marks = {
		questions: [
			{ key: KEY, max: 1, guess: 0.25, options },
			{ key: REST, max: 10, guess: null, options: [] }
		],
		sittings: rows.map(([picked, rest], index) => ({
			learner: `l${index}`,
			cells: new Map([
				[KEY, { score: picked === 'a' ? 1 : 0, chosen: picked === null ? [] : [picked] }],
				[REST, { score: rest, chosen: [] }]
			])
		}))
	};
	const [question] = marks.questions;
	return optionFigures(question!, columnOf(question!, totals(marks)));
}

const times = <Entry>(count: number, entry: Entry): Entry[] => Array<Entry>(count).fill(entry);

describe('the table of options', () => {
	it('counts who picked what, over all and in the outer thirds; blanks pick nothing', () => {
		const [key, b, c, d] = figures([
			['a', 10],
			['a', 9],
			['a', 7],
			['b', 6],
			['c', 5],
			['a', 4],
			['b', 2],
			['b', 1],
			[null, 0]
		]);
		expect(key).toMatchObject({ picked: 4, share: 4 / 9, top: 1, bottom: 0, isIdle: false, isRival: false });
		expect(b).toMatchObject({ picked: 3, share: 3 / 9, top: 0, bottom: 2 / 3, isIdle: false });
		expect(c).toMatchObject({ picked: 1, top: 0, bottom: 0 });
		expect(d).toMatchObject({ picked: 0, share: 0, link: null, linkBounds: null, isIdle: true, isRival: false });
	});

	it('correlates a pick with the rest of the paper, as the point-biserial formula has it', () => {
		const [key] = figures([
			['a', 8],
			['a', 6],
			['b', 4],
			['b', 2]
		]);
		// (mean of those who picked it − mean of the others) / deviation (n) · √(p q) = (7 − 3) / √5 / 2
		expect(key?.link).toBeCloseTo(4 / Math.sqrt(5) / 2, 9);
		expect(key?.linkBounds?.greatest).toBeLessThanOrEqual(1);
	});

	it('holds those at the border of a third in it whole, so that no order decides', () => {
		const rows = [...times(3, ['a', 5] as const), ...times(3, ['b', 5] as const)];
		const tied = figures(rows);
		expect(tied[0]).toMatchObject({ top: 0.5, bottom: 0.5 });
		expect(figures(rows.toReversed())).toEqual(tied);
	});

	it('calls a wrong option idle that fewer than 5 % pick, or that the better learners pick', () => {
		const [, rare, good, works] = figures([
			...times(26, ['a', 6] as const),
			['b', 0],
			...times(4, ['c', 9] as const),
			...times(6, ['d', 1] as const)
		]);
		expect([rare?.isIdle, good?.isIdle, works?.isIdle]).toEqual([true, true, false]);
	});

	it('suspects a key when a wrong option goes with a good paper more than the key does', () => {
		const miskeyed = figures([...times(5, ['a', 2] as const), ...times(8, ['b', 9] as const), ['c', 1]]);
		expect(miskeyed.map(({ isRival }) => isRival)).toEqual([false, true, false, false]);
		const nobody = figures([...times(5, ['b', 9] as const), ...times(5, ['c', 2] as const)]);
		expect(nobody.map(({ isRival }) => isRival)).toEqual([false, true, false, false]);
	});

	it('compares only options of the same part', () => {
		const options = [
			{ ...option('a', true), part: 'one' },
			{ ...option('b'), part: 'two' }
		];
		const found = figures([...times(4, ['a', 2] as const), ...times(4, ['b', 9] as const)], options);
		// the key of part two is not to be had: what is picked by the better learners is suspect by itself
		expect(found.map(({ isRival }) => isRival)).toEqual([false, true]);
	});
});
