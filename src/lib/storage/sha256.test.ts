import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

describe('sha256', () => {
	it.each([
		// FIPS 180-4, examples
		['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
		['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
		[
			'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
			'248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'
		]
	])('of “%s”', async (text, hash) => {
		expect(await sha256(text)).toBe(hash);
	});

	it('reads text as UTF-8, and agrees with another implementation', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
				const expected = createHash('sha256').update(text, 'utf8').digest('hex');
				expect(await sha256(text)).toBe(expected);
				expect(await sha256(new TextEncoder().encode(text))).toBe(expected);
			})
		);
	});
});
