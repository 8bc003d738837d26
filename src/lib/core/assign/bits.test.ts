import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitReader, bitWriter, widthOf } from './bits.ts';
import { readUtf8, writeUtf8 } from './utf8.ts';

describe('bits', () => {
	it('come back as they were written', () => {
		const step = fc.oneof(
			fc.record({ kind: fc.constant('bits' as const), width: fc.integer({ min: 1, max: 48 }), value: fc.maxSafeNat() }),
			fc.record({ kind: fc.constant('count' as const), value: fc.integer({ min: 0, max: 2 ** 40 }) }),
			fc.record({ kind: fc.constant('flag' as const), value: fc.boolean() }),
			fc.record({ kind: fc.constant('text' as const), value: fc.string({ unit: 'grapheme', maxLength: 30 }) })
		);
		fc.assert(
			fc.property(fc.array(step), (steps) => {
				const out = bitWriter();
				for (const one of steps) {
					if (one.kind === 'bits') out.bits(one.value % 2 ** one.width, one.width);
					else if (one.kind === 'count') out.count(one.value);
					else if (one.kind === 'flag') out.flag(one.value);
					else out.text(one.value);
				}
				const from = bitReader(out.done());
				for (const one of steps) {
					if (one.kind === 'bits') expect(from.bits(one.width)).toBe(one.value % 2 ** one.width);
					else if (one.kind === 'count') expect(from.count(2 ** 40)).toBe(one.value);
					else if (one.kind === 'flag') expect(from.flag()).toBe(one.value);
					else expect(from.text(100)).toBe(one.value);
				}
				expect(from.finished()).toBe(true);
			})
		);
	});

	it('are unsound past the end, and stay so', () => {
		const from = bitReader(Uint8Array.of(1, 2));
		expect(from.bits(16)).toBe(258);
		expect(from.bits(1)).toBe(0);
		expect(from.sound()).toBe(false);
		expect([from.bytes(3).length, from.text(9), from.count(9), from.flag(), from.finished()]).toEqual([
			0,
			'',
			0,
			false,
			false
		]);
	});

	it.each([
		['more than was allowed', [5], 4],
		['a count without an end', [255, 255, 255, 255, 255, 255, 255, 255], 2 ** 49],
		['a count with a group too many', [129, 0], 1000]
	])('refuses %s', (_, bytes, most) => {
		const from = bitReader(Uint8Array.from(bytes));
		from.count(most);
		expect(from.sound()).toBe(false);
	});

	it('leaves nothing but zeros behind', () => {
		expect(bitReader(Uint8Array.of(0)).finished()).toBe(false);
		const from = bitReader(Uint8Array.of(0b10100000));
		from.bits(3);
		expect(from.finished()).toBe(true);
		const other = bitReader(Uint8Array.of(0b10100001));
		other.bits(3);
		expect(other.finished()).toBe(false);
	});

	it.each([
		[1, 0],
		[2, 1],
		[3, 2],
		[4, 2],
		[5, 3],
		[9, 4]
	])('%d values need %d bits', (values, width) => expect(widthOf(values)).toBe(width));
});

describe('UTF-8', () => {
	it('is what TextEncoder writes, and comes back', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect([...writeUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
				expect(readUtf8(writeUtf8(text))).toBe(text.toWellFormed());
			})
		);
	});

	it('is read as strictly as TextDecoder does', () => {
		const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
		const decoded = (bytes: Uint8Array): string | undefined => {
			try {
				return decoder.decode(bytes);
			} catch {
				return undefined;
			}
		};
		const byte = fc.oneof(
			fc.nat({ max: 255 }),
			fc.constantFrom(0xc0, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0xa0, 0x90, 0xbf)
		);
		fc.assert(
			fc.property(fc.array(byte, { maxLength: 8 }), (list) => {
				const bytes = Uint8Array.from(list);
				expect(readUtf8(bytes)).toBe(decoded(bytes));
			}),
			{ numRuns: 500 }
		);
	});
});
