import { crc32 as zlib } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

describe('crc32', () => {
	it.each([
		['', '00000000'],
		['123456789', 'cbf43926'],
		['The quick brown fox jumps over the lazy dog', '414fa339']
	])('of %j is the published one', (text, sum) => {
		expect(crc32(text)).toBe(sum);
	});

	it('is that of zlib, whatever the script', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(crc32(text)).toBe(zlib(text).toString(16).padStart(8, '0'));
			})
		);
	});
});
