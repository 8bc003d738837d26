import { describe, expect, it } from 'vitest';
import { bankOf, options, row, single, subjectsOf } from '../../../../../tests/fixtures/lint.ts';
import { keyedLists } from './positions.ts';
import { blankLeak, spread, trueFalseShare, wornDistractors } from './spread.ts';
import { subjectOf } from './subject.ts';
import { tongue } from '../../../../../tests/fixtures/lint.ts';

describe('the spread of a bank', () => {
	it('counts topics by difficulty and level, and names objectives without an item of their level (B04)', () => {
		const items = [single(), single({ id: 'i2', difficulty: 5, bloom: 'apply' })];
		const bank = bankOf(items);
		const subjects = bank.source.items.map((one) => subjectOf(one, bank, tongue('en')));
		const counted = { topic: 't1', items: 2, difficulty: [0, 1, 0, 0, 1], bloom: [1, 0, 1, 0, 0], short: [] };
		expect(spread(bank, subjects)).toEqual([counted]);
		expect(spread(bank, [])).toMatchObject([{ items: 0, short: ['o1'] }]);
	});

	const lists = (texts: readonly string[]) =>
		keyedLists(subjectsOf(Array.from({ length: 10 }, (_, at) => single({ id: `i${at}`, choices: options(...texts) }))));

	it('finds wrong options that are always there and never right (B06)', () => {
		expect(wornDistractors(lists(['*Coffee', 'Lemon', 'Cocoa']))).toEqual([
			{ text: 'Lemon', uses: 10, share: 1 },
			{ text: 'Cocoa', uses: 10, share: 1 }
		]);
	});

	it('leaves alone what is right elsewhere, or rare', () => {
		const turned = lists(['Coffee', '*Lemon', 'Cider']);
		expect(wornDistractors([...lists(['*Coffee', 'Lemon', 'Milk']).slice(0, 4), ...turned.slice(0, 4)])).toEqual([]);
	});

	const drawn = (widths: readonly (readonly [string, string])[]) =>
		subjectsOf(
			widths.map(([blank, answer], at) =>
				row({ id: `i${at}`, kind: 'short', fact: 'f1', stem: `Hot is ${blank}.`, accept: [answer] })
			)
		);

	it.each([
		[
			'as long as the answers',
			[
				['__', 'ab'],
				['____', 'abcd'],
				['______', 'abcdef']
			],
			1
		],
		[
			'all alike',
			[
				['____', 'ab'],
				['____', 'abcd']
			],
			0
		],
		['absent', [['it', 'ab']], 0]
	] as const)('knows when drawn blanks are %s (B07)', (_, widths, leak) => {
		expect(blankLeak(drawn(widths))).toBeCloseTo(leak, 12);
	});

	const verdicts = (list: readonly boolean[]) =>
		list.map((verdict, at) =>
			row({
				id: `t${at}`,
				kind: 'truefalse',
				fact: 'f1',
				stem: 'True?',
				statement: 'So.',
				verdict,
				wrong_verdict: { tempting: 'a', feedback: 'b' },
				reasons: options('*One', 'Two', 'Three')
			})
		);
	const rest = Array.from({ length: 40 }, (_, at) => single({ id: `s${at}` }));

	it.each([
		['balanced', [true, true, true, false, false, false], rest, true],
		['mostly true', [true, true, true, true, true, false], rest, false],
		['too many', [true, true, true, false, false, false], [], false],
		['too few to judge', [true, true, true, true], rest, true]
	])('judges true/false that are %s (W18)', (_, list, others, passes) => {
		expect(trueFalseShare(subjectsOf([...verdicts(list), ...others])).passes).toBe(passes);
	});
});
