import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { draw } from '../quiz/draw.ts';
import { versionOf } from './version.ts';

const bank = teaBank();
const request = {
	from: 'quiz',
	seed: 'cup',
	blueprint: { topics: [], kinds: [], difficulty: { from: 1, to: 5 }, size: 10 }
} as const;
const ids = (version: number) => versionOf(bank, request, version).map(({ prompt }) => prompt.id);

describe('a version', () => {
	it('0 is the quiz as it is drawn', () => {
		const drawn = draw(bank, request.blueprint, request.seed);
		expect(versionOf(bank, request, 0).map(({ prompt, options }) => ({ item: prompt.id, options }))).toEqual(drawn);
	});

	it('has the same questions in another order, the same each time', () => {
		const orders = [1, 2, 3, 4].map((version) => ids(version).join(' '));
		for (const version of [1, 2, 3, 4]) expect(ids(version).toSorted()).toEqual(ids(0).toSorted());
		expect(new Set(orders).size).toBeGreaterThan(1);
		expect(ids(2)).toEqual(ids(2));
	});

	it('leaves locked options where the bank has them', () => {
		const items = bank.items.map((item) => ({ ...item, locked: true }));
		for (const { prompt, options } of versionOf({ ...bank, items }, request, 3))
			if (prompt.kind === 'single') expect(options).toEqual(prompt.choices.map(({ id }) => id));
		expect(items.length).toBeGreaterThan(0);
	});
});
