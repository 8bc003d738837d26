import { expect, it } from 'vitest';
import { writtenLoss, writtenPoints } from './written.ts';

it.each([
	[0.3468, false, '0.347'],
	[0.3, false, '0.300'],
	[0.0123, true, '+0.012'],
	[-0.0123, true, '-0.012'],
	[0.0001, true, '0.000']
])('writes a loss of %d', (nats, isGain, written) => {
	expect(writtenLoss('en', nats, isGain)).toBe(written);
});

it.each([
	['en', 0.0234, '2.3'],
	['fr', 0.0234, '2,3'],
	['en', 0.1, '10']
])('writes points in %s', (locale, share, written) => {
	expect(writtenPoints(locale, share)).toBe(written);
});
