import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from './gzip.ts';

const MOST = 1_000_000;
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

describe('pack and unpack', () => {
	it.each([false, true])('give back any text (raw: %s)', async (isRaw) => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
				expect(await unpack(await pack(text, isRaw), MOST)).toBe(text);
			}),
			{ numRuns: 40 }
		);
	});

	it('make a repetitive text small, as gzip', async () => {
		const packed = await pack('{"kind":"answered"}'.repeat(1000));
		expect(packed.length).toBeLessThan(300);
		expect([...packed.slice(0, 2)]).toEqual([0x1f, 0x8b]);
	});

	it('read what another gzip made', async () => {
		expect(await unpack(own(gzipSync('Liptako')), MOST)).toBe('Liptako');
	});

	it.each([true, false])('turn away what is longer than allowed (raw: %s)', async (isRaw) => {
		const text = 'x'.repeat(101);
		expect(await unpack(await pack(text, isRaw), 100)).toBeUndefined();
		expect(await unpack(await pack(text, isRaw), 101)).toBe(text);
	});

	it('stop a bomb early', async () => {
		const bomb = own(gzipSync(Buffer.alloc(200_000_000)));
		expect(bomb.length).toBeLessThan(250_000);
		expect(await unpack(bomb, MOST)).toBeUndefined();
	});

	it('turn away damage: cut short, or a byte changed', async () => {
		const packed = await pack('Liptako-Gourma '.repeat(50));
		expect(await unpack(packed.slice(0, -5), MOST)).toBeUndefined();
		const changed = own(packed);
		changed[packed.length - 6] = (changed[packed.length - 6] ?? 0) ^ 0xff;
		expect(await unpack(changed, MOST)).toBeUndefined();
		expect(await unpack(own(Uint8Array.from([0xff, 0xfe, 0x80])), MOST)).toBeUndefined();
	});
});
