import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './numbers.ts';

describe('readNumber', () => {
	it.each([
		['26', [26]],
		[' 26 ', [26]],
		['٢٦', [26]],
		['۲۶', [26]],
		['+26', [26]],
		['-26', [-26]],
		['−26', [-26]],
		['1 000', [1000]],
		['1\u202f000\u00a0000', [1_000_000]],
		["1'000", [1000]],
		['1,000,000', [1_000_000]],
		['1.000.000', [1_000_000]],
		['١٬٠٠٠٬٠٠٠', [1_000_000]],
		['1,000.5', [1000.5]],
		['1.000,5', [1000.5]],
		['٣٫٥', [3.5]],
		['3,5', [3.5]],
		['.5', [0.5]],
		['0,125', [0.125]],
		['007', [7]],
		// a thousand in one language, one in another
		['1,000', [1000, 1]],
		['1.000', [1000, 1]],
		['5.250', [5250, 5.25]],
		['', []],
		['twenty', []],
		['26 or 27', []],
		['2 6', []],
		['1,00,000', []],
		['1,000,5', []],
		['1.000.5', []],
		['1e3', []],
		['--1', []],
		['0x10', []],
		['∞', []],
		['9'.repeat(41), []]
	])('%j can mean %j', (text, expected) => {
		expect(readNumber(text)).toEqual(expected);
	});

	it.each([
		['26 members', 'members', [26]],
		['26 Members', 'members', [26]],
		['26%', '%', [26]],
		['$ 26', '$', [26]],
		['26 states', 'members', []],
		['members', 'members', []]
	])('%j with the unit %j can mean %j', (text, unit, expected) => {
		expect(readNumber(text, unit)).toEqual(expected);
	});

	it('reads every whole number as written by the three languages', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1e9, max: 1e9 }),
				fc.constantFrom('en', 'fr', 'ar-EG', 'de-CH'),
				(value, language) => {
					expect(readNumber(new Intl.NumberFormat(language).format(value))).toContain(value);
				}
			)
		);
	});

	it('never throws and never says NaN', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('0', '1', '5', '٠', '.', ',', '٬', '٫', '-', '+', ' ', "'", 'e') }),
				(text) => {
					expect(readNumber(text).every(Number.isFinite)).toBe(true);
				}
			)
		);
	});
});
