import { expect, it } from 'vitest';
import { isSticky, STICKY_LAPSES } from './sticky.ts';

it.each([
	[0, 1, false],
	[STICKY_LAPSES - 1, 1, false],
	[STICKY_LAPSES, 1, true],
	[9, 29.9, true],
	[9, 30, false]
])('%i lapses, held for %d days: %s', (lapses, stability, sticky) => {
	expect(isSticky({ lapses, stability })).toBe(sticky);
});

it('is no fact never answered', () => {
	expect(isSticky(undefined)).toBe(false);
});
