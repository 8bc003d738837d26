/** Dates of three fields, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the precision written is the precision meant. */
import { westernDigits } from './normalise.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Year, then month and day as far as given, as text of fixed width; empty when the text is no date. */
export function readDate(text: string): readonly string[] {
	const found = DATE.exec(westernDigits(text.slice(0, 40)).trim());
	if (found === null) return [];
	const [year = '', month, day] = found.slice(1);
	if (month !== undefined && (month < '01' || month > '12')) return [];
	if (day !== undefined && (day < '01' || day > '31')) return [];
	return [year, month, day].filter((field) => field !== undefined);
}

/**
 * 1 when every field asked is right; 0.5 when only the finest one is missing or wrong (the day of a full date, the
 * month of a month); else 0. A date given more precisely than asked is judged by the fields asked.
 */
export function scoreDate(given: string, value: string): 0 | 0.5 | 1 {
	const fields = readDate(given);
	const wanted = readDate(value);
	if (wanted.length === 0) return 0;
	const wrong = wanted.findIndex((field, place) => field !== fields[place]);
	if (wrong === -1) return 1;
	return wrong > 0 && wrong === wanted.length - 1 ? 0.5 : 0;
}

/** The text of three fields as typed, or undefined while they make no date. Only the day, or month and day, may be empty. */
export function writeDate(year: string, month: string, day: string): string | undefined {
	const fields = [year, month, day].map((field) => westernDigits(field).trim());
	const [y = '', m = '', d = ''] = fields;
	// “23” may mean 2023: ask for the whole year
	if (y.length < 3 || (m === '' && d !== '')) return undefined;
	const text = [y.padStart(4, '0'), ...[m, d].filter(Boolean).map((field) => field.padStart(2, '0'))].join('-');
	return readDate(text).length > 0 ? text : undefined;
}
