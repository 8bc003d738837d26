import { describe, expect, it } from 'vitest';
import { options, single, subjectsOf } from '../../../../../tests/fixtures/lint.ts';
import { runBot, STRATEGIES, type Strategy } from './bot.ts';
import { keyedLists } from './positions.ts';

const botOf = (count: number, texts: readonly string[], stem = 'Which drink is it?') => {
	const items = Array.from({ length: count }, (_, at) => single({ id: `i${at}`, stem, choices: options(...texts) }));
	return runBot(keyedLists(subjectsOf(items)));
};
const rowOf = (strategy: Strategy, ...given: Parameters<typeof botOf>) =>
	botOf(...given).find((row) => row.strategy === strategy);

interface Case {
	readonly strategy: Strategy;
	/** A list that the strategy gets right, and one that it gets wrong. */
	readonly won: readonly string[];
	readonly lost: readonly string[];
	readonly stem?: string;
}

const CASES: readonly Case[] = [
	{ strategy: 'longest', won: ['*Coffee and more', 'Lemon', 'Cocoa'], lost: ['*Coffee', 'Lemonade', 'Cocoa'] },
	{
		strategy: 'overlap',
		won: ['*Green tea leaves', 'Green coffee beans', 'Black mallow leaves'],
		lost: ['Green tea leaves', '*Green coffee beans', 'Black mallow leaves']
	},
	{ strategy: 'clang', won: ['*Hot drink', 'Lemon', 'Cocoa'], lost: ['*Coffee', 'Soft drinks', 'Cocoa'] },
	{ strategy: 'middle', won: ['4', '*6', '9'], lost: ['*4', '6', '9'] },
	{ strategy: 'first', won: ['*Coffee', 'Lemon', 'Cocoa'], lost: ['Coffee', '*Lemon', 'Cocoa'] },
	{
		strategy: 'no-absolutes',
		won: ['*Coffee', 'Never tea', 'Always milk'],
		lost: ['Coffee', '*Always tea', 'Never milk']
	}
];

describe('the test-wise bot (B03)', () => {
	it.each(CASES)('$strategy wins where an item lets it', ({ strategy, won, stem }) => {
		expect(rowOf(strategy, 20, won, stem)).toMatchObject({ seen: { lists: 20, score: 1 }, passes: false });
	});

	it.each(CASES)('$strategy loses where it does not', ({ strategy, lost, stem }) => {
		expect(rowOf(strategy, 20, lost, stem)).toMatchObject({ seen: { lists: 20, score: 0 }, passes: true });
	});

	it('gets no more than chance from the first place after the shuffle', () => {
		const row = rowOf('first-shuffled', 40, ['*Coffee', 'Lemon', 'Cocoa']);
		expect(row?.passes).toBe(true);
		expect(row?.all.score).toBeCloseTo(1 / 3, 1);
		expect(rowOf('first-shuffled', 20, ['*4', '6', '9'])?.passes).toBe(false);
	});

	it('guesses where it sees nothing', () => {
		const row = rowOf('middle', 12, ['*Coffee', 'Lemon', 'Cocoa']);
		expect(row).toMatchObject({ seen: { lists: 0, score: 0 }, passes: true });
		expect(row?.all.score).toBeCloseTo(1 / 3, 12);
		expect(row?.all.bound).toBeCloseTo(1 / 3 + 2 * Math.sqrt(2 / 9 / 12), 12);
	});

	it('guesses between two middles', () => {
		expect(rowOf('middle', 4, ['4', '*6', '9', '12'])?.seen.score).toBe(0.5);
	});

	it('plays every strategy on an empty bank too', () => {
		expect(botOf(0, []).map(({ strategy, passes }) => [strategy, passes])).toEqual(
			STRATEGIES.map((one) => [one, true])
		);
	});
});
