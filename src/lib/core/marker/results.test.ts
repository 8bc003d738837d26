import { expect, it } from 'vitest';
import type { Side } from './marker.ts';
import { resultRows, shareRight } from './results.ts';

const words = { card: 'Card', key: 'Key', total: 'Right', letters: ['A', 'B', 'C', 'D'] };
const asked = [
	{
		number: 1,
		key: 1,
		answers: new Map<number, Side>([
			[12, 1],
			[3, 0]
		])
	},
	{
		number: 4,
		key: 3,
		answers: new Map<number, Side>([
			[3, 3],
			[40, 2]
		])
	}
] as const;

it('has a row a card that answered, in order of the numbers', () => {
	expect(resultRows(asked, words)).toEqual([
		['Card', 1, 4, 'Right'],
		['Key', 'B', 'D', null],
		[3, 'A', 'D', 1],
		[12, 'B', null, 1],
		[40, null, 'C', 0]
	]);
});

it('tells what share is right, and nothing of a question that nobody answered', () => {
	expect(shareRight(asked[0])).toBe(0.5);
	expect(shareRight({ key: 0, answers: new Map() })).toBeNull();
});
