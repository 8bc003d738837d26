/** Options that lie on a scale: numbers and dates, as they are written in a language. */
import { plain, type Language } from './languages/language.ts';
import { readNumber } from '#lib/core/answer/numbers.ts';
import { westernDigits } from '#lib/core/answer/normalise.ts';

export type ScaleValue =
	| { readonly type: 'number'; readonly value: number }
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	| { readonly type: 'date'; readonly value: string };

const NUMBER = /\d+(?:[.,]\d+)*(?:[ '\u00a0\u202f]\d{3}(?!\d))*/gu;
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
const YEARS = { from: 1000, to: 2100 };

/** What an option is when it is a number or a date and nothing else. A number from 1000 to 2100 alone is a year. */
export function scaleValue(text: string, language: Language): ScaleValue | undefined {
	const date = dateOf(text, language);
	if (date !== undefined) return { type: 'date', value: date };
	const value = numberOf(text);
	return value === undefined ? undefined : { type: 'number', value };
}

/** “16 September 2023”, “September 2023”, “2023” as ISO, as far as it is written. */
export function dateOf(text: string, language: Language): string | undefined {
	const western = westernDigits(text).trim();
	if (ISO.test(western)) return isYear(Number(western.slice(0, 4))) ? western : undefined;
	const found = /^(?:(\d{1,2})(?:er|st|nd|rd|th)? )?(?:(\D+?) )?(\d{4})$/u.exec(plain(western));
	const [, day, name, year = ''] = found ?? [];
	const month = name === undefined ? undefined : months(language).get(name);
	if (!found || name === undefined || month === undefined) return undefined;
	const fields = [year, month, day].filter((field) => field !== undefined).map(String);
	return fields.map((field) => field.padStart(2, '0')).join('-');
}

const isYear = (number: number): boolean => number >= YEARS.from && number <= YEARS.to;

const numberOf = (text: string): number | undefined => readNumber(text)[0];

/** Month names of a language in plain form, with their numbers. */
function months({ code }: Language): ReadonlyMap<string, number> {
	const known = MONTHS.get(code);
	if (known) return known;
	const format = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' });
	const table = new Map(
		Array.from({ length: 12 }, (_, at): [string, number] => {
			const first = new Date(0);
			first.setUTCMonth(at);
			return [plain(format.format(first)), at + 1];
		})
	);
	MONTHS.set(code, table);
	return table;
}
const MONTHS = new Map<string, ReadonlyMap<string, number>>();

/**
 * The values of options that differ in one number or date and in nothing else (“Article 4”, “Article 6”); undefined
 * when they do not lie on one scale. Comparable with `compareValues`.
 */
export function scaleOf(texts: readonly string[], language: Language): readonly (number | string)[] | undefined {
	const dates = texts.map((text) => dateOf(text, language));
	if (dates.every((date) => date !== undefined)) return dates;
	const frames = texts.map((text) => westernDigits(text).replace(NUMBER, '#'));
	if (new Set(frames).size !== 1 || frames[0]?.split('#').length !== 2) return undefined;
	const numbers = texts.map((text) => readNumber(NUMBER_IN(text))[0]);
	return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

const NUMBER_IN = (text: string): string => westernDigits(text).match(NUMBER)?.[0] ?? '';

/** Below 0 when the first comes first. */
export function compareValues(one: number | string, other: number | string): number {
	if (typeof one === 'number' && typeof other === 'number') return one - other;
	return String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0;
}

/** Every number of a text, its number words included. */
export function numbersIn(text: string, { numerals }: Language): ReadonlySet<number> {
	const digits = (westernDigits(text).match(NUMBER) ?? []).flatMap((one) => readNumber(one));
	const words = plain(text)
		.split(' ')
		.map((word) => numerals.indexOf(word))
		.filter((at) => at >= 0);
	return new Set([...digits, ...words]);
}
