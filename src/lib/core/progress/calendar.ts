/** The days studied, and how long an answer takes. */
import type { Millis, StudyDay } from '../ids.ts';
import type { Answered } from '../log/event.ts';

export interface DayStudied {
	readonly answers: number;
	/** Milliseconds from questions to answers, each counted up to `ANSWER_MAX`. */
	readonly ms: number;
}

/** Two minutes: whoever takes longer has put the phone down, and that is no study. */
export const ANSWER_MAX = 120_000;
/** Answers, the latest, that the median is taken over: a habit of now, not of months ago. */
export const LATEST = 200;

/** Of each day on which something was answered its sums, the earliest first. */
export type Days = ReadonlyMap<StudyDay, DayStudied>;

/** Those days with further answers. */
export function extendDays(before: Days, answers: readonly Pick<Answered, 'day' | 'ms'>[]): Days {
	const days = new Map(before);
	for (const { day, ms } of answers) {
		const sum = days.get(day) ?? { answers: 0, ms: 0 };
		days.set(day, { answers: sum.answers + 1, ms: sum.ms + Math.min(ms, ANSWER_MAX) });
	}
	return new Map([...days].sort(([one], [other]) => one - other));
}

export interface Runs {
	/** Days in a row up to today, or up to yesterday when today is still to come; 0 when neither was studied. */
	readonly current: number;
	readonly longest: number;
}

/** Runs of days in a row on which something was answered. Days after today (a clock that was wrong) count for neither. */
export function runs(days: Iterable<StudyDay>, today: StudyDay): Runs {
	const sorted = [...new Set(days)].filter((day) => day <= today).sort((one, other) => one - other);
	let [run, longest, before] = [0, 0, Number.NEGATIVE_INFINITY];
	for (const day of sorted) {
		run = day === before + 1 ? run + 1 : 1;
		longest = Math.max(longest, run);
		before = day;
	}
	return { current: before >= today - 1 ? run : 0, longest };
}

/**
 * Median seconds an answer takes, over the latest 200; undefined while there are none.
 * @param paces milliseconds of each answer, in canonical order
 */
export function medianSeconds(paces: readonly Millis[]): number | undefined {
	const sorted = paces.slice(-LATEST).map((ms) => Math.min(ms, ANSWER_MAX) / 1000);
	sorted.sort((one, other) => one - other);
	const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
	return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
