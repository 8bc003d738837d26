import { describe, expect, it } from 'vitest';
import {
	dayAndMonth,
	shortMonth,
	monthNames,
	monthOf,
	weekdayNames,
	writtenDate,
	writtenDay,
	writtenList,
	writtenNumber,
	writtenShare
} from './format.ts';
import { pluralIn } from './plural.ts';

describe('writtenDate', () => {
	it.each([
		['en-GB', '2023-09-16', '16 September 2023'],
		['en-GB', '2023-09', 'September 2023'],
		['en-GB', '2023', '2023'],
		['fr', '2023-09-16', '16 septembre 2023'],
		['fr', '2024-01-01', '1er janvier 2024'],
		['fr', '2024-01', 'janvier 2024'],
		['ar-u-nu-latn', '2023-09-16', '16 سبتمبر 2023'],
		['en-GB', 'last year', 'last year']
	])('%s %s', (locale, iso, expected) => {
		expect(writtenDate(locale, iso)).toBe(expected);
	});
});

it('names study days, whatever the zone of the machine', () => {
	expect(writtenDay('en-GB', 0)).toMatch(/^Thu,? 1 Jan$/);
	expect(monthOf('en-GB', 31)).toBe('Feb');
	expect(weekdayNames('en-GB', 4)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
});

it('names the months in order', () => {
	expect(monthNames('fr')).toHaveLength(12);
	expect(monthNames('fr')[7]).toBe('août');
});

it('writes numbers, shares and lists', () => {
	expect(writtenNumber('en', 2023)).toBe('2023');
	expect(writtenNumber('en', 12_000)).toBe('12,000');
	expect(writtenShare('en', 0.834)).toBe('83%');
	expect(writtenList('en-GB', ['7', '9', '10'])).toBe('7, 9 and 10');
});

describe('pluralIn', () => {
	const ar = { zero: 'لا', one: 'واحد', two: 'اثنان', few: '# قليل', many: '# كثير', other: '# غير' };
	it.each([
		['en', 1, { one: '# fact', other: '# facts' }, '1 fact'],
		['en', 0, { one: '# fact', other: '# facts' }, '0 facts'],
		['fr', 0, { one: '# fait', other: '# faits' }, '0 fait'],
		['ar', 2, ar, 'اثنان'],
		['ja', 1, { one: 'never', other: '#' }, '1']
	])('%s %i', (locale, count, forms, expected) => {
		expect(pluralIn(locale)(count, forms)).toBe(expected);
	});
	it('knows few and many in Arabic', () => {
		expect(pluralIn('ar')(3, ar)).toContain('قليل');
		expect(pluralIn('ar')(11, ar)).toContain('كثير');
	});
});

it.each([
	['2023-09-16', '16 September'],
	['2023-09', 'September'],
	['2023', '']
])('dates %s within its year', (iso, expected) => {
	expect(dayAndMonth('en-GB', iso)).toBe(expected);
});

it('names a month shortly', () => {
	expect([shortMonth('en-GB', '2023-07'), shortMonth('fr', '2023-01')]).toEqual(['Jul', 'janv.']);
});
