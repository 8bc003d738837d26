/** Reads a typed number in the spellings of English, French and Arabic. */
import { westernDigits } from './normalise.ts';

/** Longest text looked at, in UTF-16 units: a longer one is no number. */
const LONGEST = 40;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)*|[.,]\d+)$/u;
/** Groups of three, parted by one and the same sign. */
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+$|^[1-9]\d{0,2}(?:\.\d{3})+$/u;

/**
 * Every number that the text can mean; empty when it is none. “1.000” and “1,000” stay open between a thousand and
 * one, since a comma or point before three digits groups in one language and is a decimal sign in another.
 * A unit, when given, may follow or precede. Spaces and apostrophes between digits group, as in French and Swiss use.
 */
export function readNumber(text: string, unit?: string): readonly number[] {
	if (text.length > LONGEST) return [];
	const plain = western(withoutUnit(text.trim(), unit));
	if (!NUMBER.test(plain)) return [];
	const sign = plain.startsWith('-') ? -1 : 1;
	const digits = plain.replace(/^[+-]/u, '');
	return [...new Set([grouped(digits), decimal(digits)])].flatMap((value) =>
		value === undefined ? [] : [sign * value]
	);
}

function withoutUnit(text: string, unit: string | undefined): string {
	const lower = text.toLowerCase();
	const word = unit?.trim().toLowerCase() ?? '';
	if (word === '') return text;
	if (lower.endsWith(word)) return text.slice(0, text.length - word.length).trim();
	return lower.startsWith(word) ? text.slice(word.length).trim() : text;
}

function western(text: string): string {
	return westernDigits(text)
		.replace(/\p{Cf}/gu, '')
		.replace(/٬/gu, ',')
		.replace(/٫/gu, '.')
		.replace(/[−–]/gu, '-')
		.replace(/(\d)[\s'’](?=\d{3}(?!\d))/gu, '$1');
}

function grouped(digits: string): number | undefined {
	if (/^\d+$/u.test(digits)) return Number(digits);
	if (GROUPED.test(digits)) return Number(digits.replace(/[.,]/gu, ''));
	const parts = /^(.+)([.,])(\d+)$/u.exec(digits);
	// 1,000.5 and 1.000,5: the last sign differs from the grouping ones, so it is the decimal sign
	const [, whole = '', sign = '', fraction = ''] = parts ?? [];
	return GROUPED.test(whole) && !whole.includes(sign)
		? Number(`${whole.replace(/[.,]/gu, '')}.${fraction}`)
		: undefined;
}

function decimal(digits: string): number | undefined {
	return /^\d*[.,]\d+$/u.test(digits) ? Number(`0${digits.replace(',', '.')}`) : undefined;
}
