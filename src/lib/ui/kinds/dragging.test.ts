import { expect, it } from 'vitest';
import { landing } from './dragging.ts';

const middles = [20, 80, 140, 200];

it.each([
	[0, 0, 0],
	[0, 29, 0],
	[0, 31, 1],
	[0, 120, 2],
	[0, 500, 3],
	[3, -29, 3],
	[3, -31, 2],
	[3, -500, 0],
	[1, 95, 3],
	[2, -95, 0]
])('a row from place %i dragged by %i px lands at %i', (from, offset, to) => {
	expect(landing({ middles, from, height: 60 }, offset)).toBe(to);
});
