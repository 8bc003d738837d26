import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arranged, moved } from './arrange.ts';

const entries = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (list: readonly { id: string }[]) => list.map((entry) => entry.id).join('');

describe('arranged', () => {
	it.each([
		[['d', 'c', 'b', 'a'], 'dcba'],
		[['c'], 'cabd'],
		[[], 'abcd'],
		[['x', 'b', 'y', 'a'], 'bacd']
	])('puts the entries in the order of %j', (layout, expected) => {
		expect(ids(arranged(entries, layout))).toBe(expected);
	});

	it('leaves the given list alone', () => {
		arranged(entries, ['d']);
		expect(ids(entries)).toBe('abcd');
	});
});

describe('moved', () => {
	it.each([
		[0, 3, 'bcda'],
		[3, 0, 'dabc'],
		[1, 2, 'acbd'],
		[2, 2, 'abcd'],
		[9, 0, 'abcd']
	])('from %i to %i', (from, to, expected) => {
		expect(ids(moved(entries, from, to))).toBe(expected);
	});

	it('is undone by moving back', () => {
		const place = fc.nat({ max: 3 });
		fc.assert(
			fc.property(place, place, (from, to) => {
				expect(moved(moved(entries, from, to), to, from)).toEqual(entries);
			})
		);
	});
});
