import { readDate, writeDate } from '#lib/core/answer/dates.ts';

/** What stands in the three fields, as typed; the month as two digits. */
export interface DateFields {
	readonly year: string;
	readonly month: string;
	readonly day: string;
}

/** The fields of a date of any precision; empty ones where nothing is given. */
export function fieldsOf(text: string): DateFields {
	const [year = '', month = '', day = ''] = readDate(text);
	return { year, month, day: day.replace(/^0/u, '') };
}

/** How many fields the answer asks for: 1 year, 2 month, 3 day. */
export function precisionOf(value: string): number {
	return readDate(value).length;
}

/** The response's text: a date once every field asked is filled, else empty, so that half a date is not submitted. */
export function textOf(fields: DateFields, precision: number): string {
	const wanted = [fields.year, fields.month, fields.day].slice(0, precision);
	if (wanted.some((field) => field.trim() === '')) return '';
	const [year = '', month = '', day = ''] = wanted;
	return writeDate(year, month, day) ?? '';
}
