import { expect, it } from 'vitest';
import { swipeOf } from './swiping.ts';

it.each([
	[-120, 10, 'ltr', 'on'],
	[120, -10, 'ltr', 'back'],
	[-120, 10, 'rtl', 'back'],
	[120, 10, 'rtl', 'on'],
	[-79, 0, 'ltr', undefined],
	[-120, 51, 'ltr', undefined],
	[0, 300, 'ltr', undefined]
] as const)('%i along and %i across, %s, is %s', (dx, dy, direction, where) => {
	expect(swipeOf(dx, dy, direction)).toBe(where);
});
