import { expect, it } from 'vitest';
import { MARKERS, markerNumber } from './marker.ts';

it.each([
	[0, 1],
	[MARKERS - 1, MARKERS],
	[MARKERS, undefined],
	[249, undefined],
	[-1, undefined]
])('number %i of the dictionary is marker %s', (id, number) => {
	expect(markerNumber(id)).toBe(number);
});
