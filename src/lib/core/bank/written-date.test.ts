import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRealDate, writtenDate, writtenNumber } from './written-date.ts';

describe('dates', () => {
	it.each([
		['2023', true],
		['2023-09', true],
		['2023-09-16', true],
		['2024-02-29', true],
		['0050-01-01', true],
		['2023-02-29', false],
		['1900-02-29', false],
		['2023-13', false],
		['2023-00', false],
		['2023-09-31', false],
		['2023-9-1', false],
		['16-09-2023', false],
		['', false],
		['2023-09-16T00:00', false]
	])('%s is a date: %s', (text, real) => {
		expect(isRealDate(text)).toBe(real);
	});

	it.each([
		['2023-09-16', 'en', '16 September 2023'],
		['2023-09', 'en', 'September 2023'],
		['2023', 'en', '2023'],
		['2023-09-16', 'en-US', 'September 16, 2023'],
		['2023-09-16', 'fr', '16 septembre 2023'],
		['2024-01-01', 'fr', '1er janvier 2024'],
		['2024-01-11', 'fr', '11 janvier 2024'],
		['2023-09-16', 'ar', '16 سبتمبر 2023'],
		['2023-09', 'ar', 'سبتمبر 2023'],
		['0050-01-02', 'en', '2 January 50'],
		['some day', 'en', 'some day']
	])('%s in %s is “%s”', (iso, language, text) => {
		expect(writtenDate(iso, language)).toBe(text);
	});

	it('names the day of the calendar, in whatever zone this runs', () => {
		const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(day, (date) => {
				const iso = date.toISOString().slice(0, 10);
				expect(isRealDate(iso)).toBe(true);
				expect(writtenDate(iso, 'en').split(' ')[0]).toBe(String(date.getUTCDate()));
			})
		);
	});
});

describe('numbers', () => {
	it.each([
		[26, 'en', '26'],
		[2023, 'en', '2023'],
		[370_000, 'en', '370,000'],
		[-370_000, 'en', '-370,000'],
		[0.5, 'en', '0.5'],
		[370_000, 'ar', '370,000'],
		[370_000, 'de', '370.000']
	])('%d in %s is “%s”', (value, language, text) => {
		expect(writtenNumber(value, language)).toBe(text);
	});
});
