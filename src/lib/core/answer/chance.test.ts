import { expect, it } from 'vitest';
import { chanceOfNeighbour, chanceOfPick, chanceOfReason, chanceOfTick } from './chance.ts';

it.each([
	[chanceOfPick(4), 0.25],
	[chanceOfPick(0), 1],
	[chanceOfReason(3), 1 / 6],
	[chanceOfTick(0, 2), 0.5],
	[chanceOfTick(1, 2), 0.5],
	[chanceOfTick(3, 4), 0.75],
	[chanceOfTick(0, 0), 0.5]
])('%d is %d', (chance, expected) => {
	expect(chance).toBe(expected);
});

it.each([3, 4, 5])('counts the orders of %i entries in which one follows another', (entries) => {
	const orders = permutations(Array.from({ length: entries }, (_, index) => index));
	const together = orders.filter((order) => order.indexOf(1) === order.indexOf(0) + 1);
	expect(chanceOfNeighbour(entries)).toBeCloseTo(together.length / orders.length, 10);
});

function permutations(list: readonly number[]): number[][] {
	if (list.length === 0) return [[]];
	return list.flatMap((first) => permutations(list.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}
