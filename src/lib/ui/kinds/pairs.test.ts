import { describe, expect, it } from 'vitest';
import { paired, partnered } from './pairs.ts';

describe('paired', () => {
	it.each([
		[{}, 'a', 'x', { a: 'x' }],
		[{ a: 'x' }, 'a', 'y', { a: 'y' }],
		[{ a: 'x' }, 'b', 'x', { b: 'x' }],
		[{ a: 'x', b: 'y' }, 'b', 'y', { a: 'x' }]
	])('%j, %s takes %s', (pairs, left, right, expected) => {
		expect(paired(pairs, left, right)).toEqual(expected);
	});
});

it('goes on to the first without a partner', () => {
	const left = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
	expect(partnered(left, { a: 'x' }, 'a')).toBe('b');
	expect(partnered(left, { b: 'x', c: 'y' }, 'c')).toBe('a');
	expect(partnered(left, { a: 'z', b: 'x', c: 'y' }, 'c')).toBe('c');
});
