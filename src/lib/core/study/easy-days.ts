/** Days on which the learner wants less: by weekday, and by range of dates. */
import type { StudyDay } from '../ids.ts';

/** 0 nothing … 1 the full minutes. */
type Factor = number;

interface EasyRange {
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
