/** How far the figures of an analysis can be trusted: 95 % intervals, none of which needs chance. */
import { figuresOf, type Figures } from './figures.ts';
import type { Marks } from './marks.ts';
import { rising, sum } from './moments.ts';

export interface Bounds {
	readonly least: number;
	readonly greatest: number;
}

/** A figure and its interval; no interval where there are too few values for one. */
export interface Estimate {
	readonly value: number;
	readonly bounds: Bounds | null;
}

/** Of the normal distribution: 95 in 100 lie within so many standard deviations. */
const Z95 = 1.959964;

/**
 * Fisher's z: the interval of a correlation (R. A. Fisher 1921, Metron 1, 3–32). Null of fewer than four pairs.
 * @param link −1 … 1
 */
export function fisher(link: number, pairs: number): Bounds | null {
	if (pairs < 4) return null;
	if (Math.abs(link) === 1) return { least: link, greatest: link };
	const [centre, reach] = [Math.atanh(link), Z95 / Math.sqrt(pairs - 3)];
	return { least: Math.tanh(centre - reach), greatest: Math.tanh(centre + reach) };
}

/**
 * The interval of a median by ranks: it needs no assumption of the shape (Conover 1999, Practical Nonparametric
 * Statistics, section 3.2, normal approximation). Null of fewer than six values, of which none holds 95 %.
 */
export function medianBounds(values: readonly number[]): Bounds | null {
	const n = values.length;
	if (n < 6) return null;
	const sorted = rising(values);
	const low = Math.max(0, Math.floor(n / 2 - (Z95 * Math.sqrt(n)) / 2) - 1);
	return { least: sorted[low] ?? 0, greatest: sorted[n - 1 - low] ?? 0 };
}

/** Learners are left out one by one up to so many, beyond that in so many groups. */
const GROUPS = 100;

/** A figure by its name, as `figuresOf` has it. */
export type Reading = (figures: Figures) => number | null;

/**
 * The jackknife (Quenouille 1956, Tukey 1958): the figure with each learner left out, or each group of learners for
 * more than a hundred (Kott 2001, Journal of Official Statistics 17, 521–526). Null where leaving one out leaves the
 * figure undefined.
 * @param marks in the order that `ordered` gives
 * @returns half the width of the interval, by reading
 */
export function jackknife(marks: Marks, readings: readonly Reading[]): readonly (number | null)[] {
	const groups = Math.min(marks.sittings.length, GROUPS);
	if (groups < 3) return readings.map(() => null);
	const parts = Array.from({ length: groups }, (_, group) => {
		const sittings = marks.sittings.filter((_one, index) => index % groups !== group);
		return figuresOf({ ...marks, sittings });
	});
	return readings.map((read) => {
		const values = parts.flatMap((part) => read(part) ?? []);
		if (values.length < groups) return null;
		const middle = sum(values) / groups;
		const squares = sum(values.map((value) => (value - middle) ** 2));
		return Z95 * Math.sqrt(((groups - 1) / groups) * squares);
	});
}

/** An interval about a value, held within what the figure can be. */
export function around(value: number, reach: number | null, from = -Infinity, to = Infinity): Bounds | null {
	if (reach === null) return null;
	return { least: Math.max(from, value - reach), greatest: Math.min(to, value + reach) };
}
