/** Days on which the learner wants less: by weekday, and by range of dates. */
import type { StudyDay } from '../ids.ts';
import { dateToDay, dayToDate } from '../time.ts';

/** 0 nothing … 1 the full minutes. */
type Factor = number;

export interface EasyRange {
	/** First and last day, both inclusive. */
	readonly from: StudyDay;
	readonly to: StudyDay;
	readonly factor: Factor;
}

export interface EasyDays {
	/** Monday … Sunday; a weekday that is missing is a full one. */
	readonly weekdays: readonly Factor[];
	readonly ranges: readonly EasyRange[];
}

export const NO_EASY_DAYS: EasyDays = { weekdays: [], ranges: [] };

/** 1970-01-01, study day 0, was a Thursday: Monday is 0. */
const EPOCH_WEEKDAY = 3;

export function weekdayOf(day: number): number {
	return (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;
}

/** How much of a full day a day is, 0 … 1: the least of what its weekday and the ranges over it say. */
export function easeOf({ weekdays, ranges }: EasyDays, day: number): Factor {
	const over = ranges.filter(({ from, to }) => from <= day && day <= to).map(({ factor }) => factor);
	return Math.min(1, Math.max(0, Math.min(weekdays[weekdayOf(day)] ?? 1, ...over)));
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * Easy days as a setting keeps them: `sun=0`, `wed=0.5`, `2026-12-24/2027-01-02=0` (both days inclusive). What is
 * written otherwise is passed over; of a weekday named twice the last counts.
 */
export function readEasyDays(entries: readonly string[]): EasyDays {
	const weekdays = WEEKDAYS.map(() => 1);
	const ranges: EasyRange[] = [];
	for (const entry of entries) {
		const [, name = '', written] = /^([^=]+)=(0|0\.\d{1,2}|1)$/.exec(entry) ?? [];
		const factor = Number(written);
		if (WEEKDAYS.includes(name)) weekdays[WEEKDAYS.indexOf(name)] = factor;
		const [from, to] = name.split('/').map(dateToDay);
		if (from !== undefined && to !== undefined && from <= to) ranges.push({ from, to, factor });
	}
	return { weekdays: weekdays.some((factor) => factor !== 1) ? weekdays : [], ranges };
}

/** The entries that `readEasyDays` reads; full weekdays need none. Factors to two places. */
export function writeEasyDays({ weekdays, ranges }: EasyDays): readonly string[] {
	const written = (factor: Factor): string => String(Math.round(factor * 100) / 100);
	return [
		...WEEKDAYS.flatMap((name, index) => {
			const factor = weekdays[index] ?? 1;
			return factor === 1 ? [] : [`${name}=${written(factor)}`];
		}),
		...ranges.map(({ from, to, factor }) => `${dayToDate(from)}/${dayToDate(to)}=${written(factor)}`)
	];
}
