import type { Span } from '#lib/core/explore/timeline.ts';
import { writtenDate } from '#lib/i18n/format.ts';

/** The first and the last month of a span, written out; whole years as years. */
export function spanWords(locale: string, { from, to }: Span): [from: string, to: string] {
	const last = to - 1e-6;
	if (Number.isInteger(from) && Number.isInteger(to)) return [String(from), String(Math.floor(last))];
	return [writtenDate(locale, monthAt(from)), writtenDate(locale, monthAt(last))];
}

function monthAt(years: number): string {
	const year = Math.floor(years);
	const start = Date.UTC(year, 0, 1);
	const at = new Date(start + (years - year) * (Date.UTC(year + 1, 0, 1) - start));
	return at.toISOString().slice(0, 7);
}
