/** Positions of parts laid end to end: where each begins, in the parts' own unit. */
export function stacked(parts: readonly number[]): readonly { readonly from: number; readonly size: number }[] {
	let from = 0;
	return parts.map((size) => {
		const part = { from, size };
		from += size;
		return part;
	});
}

/** A whole number at or above the largest value, from 1, 2 or 5 times a power of ten: the top of an axis. At least 5. */
export function roundTop(values: readonly number[]): number {
	const largest = Math.max(5, ...values);
	const power = 10 ** Math.floor(Math.log10(largest));
	return [1, 2, 5, 10].map((step) => step * power).find((top) => top >= largest) ?? largest;
}

/** How strong a day is drawn: 0 for none, 1 … 4 by quarters of the fullest day. */
export function shade(value: number, fullest: number): 0 | 1 | 2 | 3 | 4 {
	if (value <= 0 || fullest <= 0) return 0;
	const quarter = Math.ceil((value / fullest) * 4);
	return quarter <= 1 ? 1 : quarter === 2 ? 2 : quarter === 3 ? 3 : 4;
}

/** Monday 5 January 1970, as a study day. */
const MONDAY = 4;

/** Row of a study day in a week that begins on Monday: 0 … 6. */
export function weekdayRow(day: number): number {
	return (((day - MONDAY) % 7) + 7) % 7;
}
