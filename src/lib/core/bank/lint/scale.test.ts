import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tongue } from '../../../../../tests/fixtures/lint.ts';
import { writtenDate } from '../written-date.ts';
import { compareValues, dateOf, numbersIn, scaleOf, scaleValue } from './scale.ts';

describe('a scale', () => {
	it.each([
		['en', '16 September 2023', '2023-09-16'],
		['en', 'September 2023', '2023-09'],
		['en', '2023', '2023'],
		['en', '2023-09-16', '2023-09-16'],
		['fr', '16 septembre 2023', '2023-09-16'],
		['fr', '1er août 2020', '2020-08-01'],
		['ar', '١٦ سبتمبر ٢٠٢٣', '2023-09-16'],
		['en', 'Sixteenth of May', undefined],
		['en', '900', undefined]
	])('%s: reads “%s” as %s', (language, text, iso) => {
		expect(dateOf(text, tongue(language))).toBe(iso);
	});

	it('reads back every date as it is written', () => {
		const date = fc.date({ min: new Date('1001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(date, fc.constantFrom('en', 'fr'), (one, language) => {
				const iso = one.toISOString().slice(0, 10);
				expect(dateOf(writtenDate(iso, language), tongue(language))).toBe(iso);
			})
		);
	});

	it.each([
		['370,000', { type: 'number', value: 370_000 }],
		['1908', { type: 'date', value: '1908' }],
		['six', undefined]
	])('takes “%s” for %o', (text, value) => {
		expect(scaleValue(text, tongue('en'))).toEqual(value);
	});

	it.each([
		[
			['Article 4', 'Article 6'],
			[4, 6]
		],
		[
			['3 cups', '12 cups'],
			[3, 12]
		],
		[
			['2021', 'May 2022'],
			['2021', '2022-05']
		],
		[['3 cups', '12 bowls'], undefined],
		[['tea', 'milk'], undefined]
	])('finds what %j differ in', (texts, values) => {
		expect(scaleOf(texts, tongue('en'))).toEqual(values);
	});

	it('compares numbers by size and dates by time', () => {
		expect([
			compareValues(3, 12),
			compareValues('2021', '2021-05'),
			compareValues('2022', '2021'),
			compareValues(1, 1)
		]).toEqual([-9, -1, 1, 0]);
	});

	it('finds numbers in digits and words', () => {
		expect([...numbersIn('In 2023 three of 20,000', tongue('en'))].sort((a, b) => a - b)).toEqual([
			3, 20, 2023, 20_000
		]);
	});
});
