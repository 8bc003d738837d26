/** Dates and numbers as words of a language. A date is text, never an instant: no zone can move it by a day. */

/** Whether a text in the shape `YYYY`, `YYYY-MM` or `YYYY-MM-DD` names a date of the Gregorian calendar. */
export function isRealDate(iso: string): boolean {
	if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(iso)) return false;
	const [year, month = 1, day = 1] = iso.split('-').map(Number);
	const date = utc(year, month, day);
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * `2023-09-16` as “16 September 2023”, `2023-09` as “September 2023”, `2023` as “2023”.
 * @param iso a real date (see `isRealDate`); anything else comes back as it is
 * @param language BCP 47; `en` is written day first
 */
export function writtenDate(iso: string, language: string): string {
	if (!isRealDate(iso)) return iso;
	const [year, month, day] = iso.split('-').map(Number);
	if (month === undefined) return iso;
	const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long' };
	if (day !== undefined) options.day = 'numeric';
	const text = new Intl.DateTimeFormat(locale(language), options).format(utc(year, month, day ?? 1));
	// French says “1er janvier” where Intl has “1 janvier”
	return language.startsWith('fr') ? text.replace(/^1 /u, '1er ') : text;
}

/** `370000` as “370,000”: grouped as the language groups. Numbers under 10,000 stay as they are, like years. */
export function writtenNumber(value: number, language: string): string {
	return new Intl.NumberFormat(locale(language), { useGrouping: Math.abs(value) >= 10_000 }).format(value);
}

/** In Arabic the digits 0–9 whatever the machine prefers, as in print west of Egypt; answers may have either. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };
const locale = (language: string): string => LOCALES[language] ?? language;

function utc(year: number | undefined, month: number, day: number): Date {
	const date = new Date(0);
	// not Date.UTC: it reads the years 0 to 99 as 1900 to 1999
	date.setUTCFullYear(year ?? 0, month - 1, day);
	return date;
}
