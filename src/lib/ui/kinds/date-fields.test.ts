import { describe, expect, it } from 'vitest';
import { fieldsOf, precisionOf, textOf } from './date-fields.ts';

it.each([
	['2023-09-06', { year: '2023', month: '09', day: '6' }],
	['2023-09', { year: '2023', month: '09', day: '' }],
	['', { year: '', month: '', day: '' }]
])('takes %s apart', (text, fields) => {
	expect(fieldsOf(text)).toEqual(fields);
});

it('knows how much is asked', () => {
	expect(['2023', '2023-09', '2023-09-16'].map(precisionOf)).toEqual([1, 2, 3]);
});

describe('textOf', () => {
	const full = { year: '2023', month: '09', day: '6' };
	it.each([
		[full, 3, '2023-09-06'],
		[full, 2, '2023-09'],
		[full, 1, '2023'],
		[{ ...full, day: '' }, 3, ''],
		[{ ...full, year: '' }, 3, ''],
		[{ ...full, year: '23' }, 3, ''],
		[{ ...full, day: '45' }, 3, ''],
		[{ ...full, day: '١٦' }, 3, '2023-09-16']
	])('%j to precision %i', (fields, precision, text) => {
		expect(textOf(fields, precision)).toBe(text);
	});
});
