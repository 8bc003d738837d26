/** Dates, numbers and lists in the learner's language. Dates are calendar dates without a zone: formatted as UTC. */
const DAY = 86_400_000;
const dated = (day: number) => new Date(day * DAY);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` in words, to the precision written; anything else as it stands. */
export function writtenDate(locale: string, iso: string): string {
	const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
	if (!match) return iso;
	const [, year, month, day] = match;
	const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
	return new Intl.DateTimeFormat(locale, {
		timeZone: 'UTC',
		year: 'numeric',
		...(month && { month: 'long' }),
		...(day && { day: 'numeric' })
	}).format(date);
}

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
