import { expect, it } from 'vitest';
import { landing } from './dragging.ts';

const middles = [20, 80, 140, 200];

it.each([
	[0, 0, 0],
	[0, 59, 0],
	[0, 61, 1],
	[0, 500, 3],
	[3, -59, 3],
	[3, -61, 2],
	[3, -500, 0],
	[1, 125, 3],
	[2, -125, 0]
])('a row from place %i dragged by %i px lands at %i', (from, offset, to) => {
	expect(landing(middles, from, offset)).toBe(to);
});
