import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, scoreDate, writeDate } from './dates.ts';

describe('readDate', () => {
	it.each([
		['2023', ['2023']],
		['2023-09', ['2023', '09']],
		['2023-09-16', ['2023', '09', '16']],
		[' ٢٠٢٣-٠٩-١٦ ', ['2023', '09', '16']],
		['', []],
		['23', []],
		['2023-9', []],
		['2023-13', []],
		['2023-00', []],
		['2023-09-32', []],
		['2023-09-00', []],
		['2023-09-16T00:00', []],
		['16 September 2023', []]
	])('%j has the fields %j', (text, expected) => {
		expect(readDate(text)).toEqual(expected);
	});
});

describe('scoreDate', () => {
	it.each([
		['2023-09-16', '2023-09-16', 1],
		['2023-09-17', '2023-09-16', 0.5],
		['2023-09', '2023-09-16', 0.5],
		['2023-10-16', '2023-09-16', 0],
		['2023', '2023-09-16', 0],
		['2022-09-16', '2023-09-16', 0],
		['2023-09', '2023-09', 1],
		['2023-09-30', '2023-09', 1],
		['2023-10', '2023-09', 0.5],
		['2023', '2023-09', 0.5],
		['2022-09', '2023-09', 0],
		['2023', '2023', 1],
		['2023-01-01', '2023', 1],
		['2022', '2023', 0],
		['', '2023', 0],
		['', 'no date', 0]
	])('%j for %j scores %d', (given, value, expected) => {
		expect(scoreDate(given, value)).toBe(expected);
	});
});

describe('writeDate', () => {
	it.each([
		['2023', '9', '6', '2023-09-06'],
		['2023', '09', '16', '2023-09-16'],
		['٢٠٢٣', '٩', '١٦', '2023-09-16'],
		['2023', '9', '', '2023-09'],
		['2023', '', '', '2023'],
		['622', '', '', '0622'],
		['', '9', '16', undefined],
		['2023', '', '16', undefined],
		['2023', '13', '', undefined],
		['2023', '9', '32', undefined],
		['23', '9', '16', undefined],
		['year', '9', '16', undefined]
	])('%j, %j, %j make %j', (year, month, day, expected) => {
		expect(writeDate(year, month, day)).toBe(expected);
	});
});

describe('dates of three fields', () => {
	const field = (least: number, greatest: number) => fc.integer({ min: least, max: greatest }).map(String);
	const anyDate = fc.record({ year: field(1000, 9999), month: field(1, 12), day: field(1, 31) });

	it('are read as they were written', () => {
		fc.assert(
			fc.property(anyDate, ({ year, month, day }) => {
				const text = writeDate(year, month, day) ?? '';
				expect(readDate(text).map(Number)).toEqual([year, month, day].map(Number));
				expect(scoreDate(text, text)).toBe(1);
				expect(scoreDate(text, text.slice(0, 7))).toBe(1);
				expect(scoreDate(text.slice(0, 7), text)).toBe(0.5);
				expect(scoreDate(text.slice(0, 4), text)).toBe(0);
			})
		);
	});

	it('score nothing in another year, whatever the rest', () => {
		fc.assert(
			fc.property(anyDate, anyDate, (given, value) => {
				fc.pre(given.year !== value.year);
				const wanted = writeDate(value.year, value.month, value.day) ?? '';
				expect(scoreDate(writeDate(given.year, given.month, given.day) ?? '', wanted)).toBe(0);
			})
		);
	});

	it('never throw', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (year, month, day) => {
				expect([0, 0.5, 1]).toContain(scoreDate(year, '2023-09-16'));
				const text = writeDate(year, month, day);
				expect(text === undefined || readDate(text).length > 0).toBe(true);
			})
		);
	});
});
