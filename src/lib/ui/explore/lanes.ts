/** A label wanted beside a point of an axis, in pixels. */
export interface Wanted {
	readonly id: string;
	readonly x: number;
	readonly width: number;
}

export interface Laid extends Wanted {
	/** Counted from the axis; null where there is no room, so that only the point is drawn. */
	readonly lane: number | null;
	/** The label stands before its point, as behind it the picture ends. */
	readonly isBefore: boolean;
}

/** Screens so wide have room for more and longer labels. */
const WIDE = 600;

/**
 * What stands where in a strip of time, in pixels, whose letters are so many times as large as usual: all that holds words
 * grows with them. `month` and `year` are half as long as the name of one, `letters` is what a label has room for.
 */
export function stripSize(width: number, scale: number) {
	const [lanes, longest] = width < WIDE ? [7, 26] : [9, 44];
	const lane = 22 * scale;
	const line = lanes * lane + 4;
	return {
		lanes,
		lane,
		line,
		below: line + 22 * scale,
		height: lanes * lane + 34 * scale,
		letter: 7.3 * scale,
		letters: Math.round(longest / Math.sqrt(scale)),
		month: 20 * scale,
		year: 17 * scale,
		ticks: Math.max(3, Math.floor(width / (54 * scale))),
		years: width / (40 * scale)
	};
}

/** Pixels between two labels of a lane. */
const GAP = 12;

/**
 * Puts each label into the lane nearest to the axis that has room for it, those that come first having the choice.
 * No two labels of a lane overlap, and none leaves the picture.
 */
export function laid(wanted: readonly Wanted[], width: number, lanes: number): readonly Laid[] {
	const taken: { readonly from: number; readonly to: number }[][] = Array.from({ length: lanes }, () => []);
	return wanted.map((label) => {
		const isBefore = label.x + label.width > width;
		const from = isBefore ? label.x - label.width : label.x;
		const to = from + label.width;
		if (from < 0 || to > width) return { ...label, lane: null, isBefore };
		const lane = taken.findIndex((spans) => spans.every((span) => to + GAP <= span.from || from >= span.to + GAP));
		taken[lane]?.push({ from, to });
		return { ...label, lane: lane === -1 ? null : lane, isBefore };
	});
}

/** A text that fits so many letters, cut at a word where it must be. */
export function shortened(text: string, letters: number): string {
	if (text.length <= letters) return text;
	const end = text.lastIndexOf(' ', letters - 1);
	return `${text.slice(0, end > letters / 2 ? end : letters - 1).trimEnd()}…`;
}
