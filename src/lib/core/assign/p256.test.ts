import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compress, decompress } from './p256.ts';

it('shortens and lengthens the points that the browser makes', async () => {
	for (let round = 0; round < 8; round++) {
		const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
		const long = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
		expect([...(decompress(compress(long)) ?? [])]).toEqual([...long]);
	}
});

it('gives a point of the curve or nothing, whatever the bytes', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.nat({ max: 255 }), (x, sign) => {
			const long = decompress(Uint8Array.from([sign, ...x]));
			expect(long === undefined ? sign : [...compress(long)]).toEqual(long === undefined ? sign : [sign, ...x]);
		})
	);
	expect([decompress(new Uint8Array(0)), decompress(new Uint8Array(33).fill(255))]).toEqual([undefined, undefined]);
});
