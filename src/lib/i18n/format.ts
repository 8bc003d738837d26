/** Dates, numbers and lists in the learner's language. Dates are calendar dates without a zone: formatted as UTC. */
const DAY = 86_400_000;
const dated = (day: number) => new Date(day * DAY);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words, to the precision written; anything else as it stands. */
export function writtenDate(locale: string, iso: string): string {
	const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
	if (!match) return iso;
	const [, year, month, day] = match;
	const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
	const text = new Intl.DateTimeFormat(locale, {
		timeZone: 'UTC',
		year: 'numeric',
		...(month && { month: 'long' }),
		...(day && { day: 'numeric' })
	}).format(date);
	return firstOf(locale, text);
}

/** French says “1er janvier” where Intl has “1 janvier”. */
function firstOf(locale: string, text: string): string {
	return locale.startsWith('fr') ? text.replace(/(^|[^\d])1 (?=\p{L})/u, '$11er ') : text;
}

/** A date in a list, with the year and in words: in Arabic `dateStyle: 'medium'` is figures alone, in an order easily misread. */
export const SHORT_DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;
/** The same with the time of day. */
export const SHORT_TIME = { ...SHORT_DATE, hour: 'numeric', minute: '2-digit' } as const;

/** A study day (whole days since 1970-01-01), `Tue 24 Nov` long enough to tell, short enough for a table. */
export function writtenDay(locale: string, day: number): string {
	const shape = { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' } as const;
	return new Intl.DateTimeFormat(locale, shape).format(dated(day));
}

/** The short name of a study day's month. */
export function monthOf(locale: string, day: number): string {
	return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' }).format(dated(day));
}

/** The twelve months' full names, January first. */
export function monthNames(locale: string): readonly string[] {
	const name = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' });
	return Array.from({ length: 12 }, (_, month) => name.format(new Date(Date.UTC(2023, month, 15))));
}

/** Short names of the weekdays, beginning with the weekday of the given study day. */
export function weekdayNames(locale: string, from: number): readonly string[] {
	const name = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' });
	return Array.from({ length: 7 }, (_, index) => name.format(dated(from + index)));
}

export function writtenNumber(locale: string, value: number): string {
	return new Intl.NumberFormat(locale, { useGrouping: value >= 10_000 }).format(value);
}

/** A share from 0 to 1 in whole per cent. */
export function writtenShare(locale: string, share: number): string {
	return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** “a, b and c”. */
export function writtenList(locale: string, entries: readonly string[]): string {
	return new Intl.ListFormat(locale, { type: 'conjunction' }).format(entries);
}

/** Of `YYYY-MM-DD` the day and month, of `YYYY-MM` the month, for a list that is grouped by year; of a year nothing. */
export function dayAndMonth(locale: string, iso: string): string {
	const [year, month, day] = iso.split('-').map(Number);
	if (month === undefined) return '';
	const shape = { timeZone: 'UTC', month: 'long', ...(day === undefined ? {} : { day: 'numeric' as const }) } as const;
	return new Intl.DateTimeFormat(locale, shape).format(new Date(Date.UTC(year ?? 0, month - 1, day ?? 1)));
}

/** The short name of the month of `YYYY-MM`. */
export function shortMonth(locale: string, iso: string): string {
	const [year = 0, month = 1] = iso.split('-').map(Number);
	return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' }).format(
		new Date(Date.UTC(year, month - 1, 1))
	);
}
