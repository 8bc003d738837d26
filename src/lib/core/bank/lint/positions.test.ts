import { describe, expect, it } from 'vitest';
import { options, single, subjectsOf } from '../../../../../tests/fixtures/lint.ts';
import { chanceOf, keyedLists, lengthShares, positionTests } from './positions.ts';

const many = (count: number, textsOf: (at: number) => readonly string[], fields: object = {}) =>
	keyedLists(
		subjectsOf(
			Array.from({ length: count }, (_, at) => single({ id: `i${at}`, choices: options(...textsOf(at)), ...fields }))
		)
	);
const rotated = (at: number) =>
	['Coffee', 'Lemon', 'Cocoa'].map((text, place) => (place === at % 3 ? `*${text}` : text));

describe('where keys stand (B01)', () => {
	it('passes when they stand evenly, as written and as shuffled', () => {
		const tests = positionTests(many(30, rotated));
		expect(tests.map(({ order, size, counts }) => [order, size, counts.length])).toEqual([
			['authored', 3, 3],
			['shuffled', 3, 3]
		]);
		expect(tests[0]).toMatchObject({ counts: [10, 10, 10], chiSquare: 0, critical: 9.21 });
		expect(tests[1]?.counts.reduce((sum, count) => sum + count)).toBe(10_000);
		expect(tests[1]?.chiSquare).toBeLessThan(9.21);
	});

	it('fails when they stand first', () => {
		const [authored, shuffled] = positionTests(many(30, () => ['*Coffee', 'Lemon', 'Cocoa']));
		expect(authored?.chiSquare).toBeCloseTo(60, 10);
		expect(shuffled?.chiSquare).toBeLessThan(9.21);
	});

	it('leaves locked lists and scales as they are', () => {
		expect(positionTests(many(30, rotated, { locked: true })).map(({ order }) => order)).toEqual(['authored']);
		expect(positionTests(many(30, () => ['*4', '7', '9'])).map(({ order }) => order)).toEqual(['authored']);
	});

	it('says nothing of a handful', () => {
		expect(positionTests(many(10, rotated)).map(({ order }) => order)).toEqual(['shuffled']);
	});
});

describe('how long keys are (B02)', () => {
	it.each([
		['*Coffee with milk', 1, 0],
		['*Tea', 0, 1],
		['*Cider', 0, 0]
	])('%s beside Lemonade and Cocoa', (key, longest, shortest) => {
		const shares = lengthShares(many(4, () => [key, 'Lemonade', 'Cocoa']));
		expect(shares.map(({ which, share }) => [which, share])).toEqual([
			['longest', longest],
			['shortest', shortest]
		]);
	});

	it('knows what chance gives', () => {
		expect(chanceOf([4, 4, 4, 4])).toEqual({ chance: 0.25, margin: 2 * Math.sqrt(0.1875 / 4) });
		expect(chanceOf([])).toEqual({ chance: 0, margin: 0 });
		expect(lengthShares([]).map(({ share }) => share)).toEqual([0, 0]);
	});
});
