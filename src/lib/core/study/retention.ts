/** What a level of retention costs, in minutes a day, and what it keeps. */
import type { StudyDay } from '../ids.ts';
import { interval } from '../memory/fsrs.ts';
import { knownToday, type Outlook, recallOn, type Standing } from '../memory/outlook.ts';
import { expectedAfter } from './projection.ts';

export interface RetentionSetup {
	readonly outlook: Outlook;
	/** One entry a fact, undefined for one never asked. */
	readonly memories: readonly (Standing | undefined)[];
	readonly today: StudyDay;
	/** Days looked ahead, 1 or more. */
	readonly days: number;
	/** New facts a day, above 0. */
	readonly newPerDay: number;
	/** The learner's own pace, above 0. */
	readonly secondsPerAnswer: number;
}

export interface RetentionCost {
	/** Mean over the days looked ahead, misses that come back included. */
	readonly minutesPerDay: number;
	/** Share of the facts recalled on the last day, 0 … 1. */
	readonly recalled: number;
}

/**
 * The cost of coming back to each fact whenever its probability of recall has fallen to `retention`: a projection of each
 * fact by itself, every answer taken at its mean, without fuzz and without a limit of minutes. New facts begin at
 * `newPerDay` from today on. What is overdue begins today.
 * @param retention 0.7 … 0.99
 */
export function costOf(setup: RetentionSetup, retention: number): RetentionCost {
	const { outlook, today, days, newPerDay, secondsPerAnswer } = setup;
	const end = today + days;
	let [answers, recalled, begun] = [0, 0, 0];
	for (const memory of setup.memories) {
		let standing = memory;
		let day = memory === undefined ? today + Math.floor(begun++ / newPerDay) : dueOf(outlook, memory, retention);
		for (day = Math.max(day, today); day < end; day = dueOf(outlook, standing, retention)) {
			const known = knownToday(outlook, standing, day);
			standing = expectedAfter(outlook, standing, { today: day, known });
			answers += 2 - known;
		}
		recalled += recallOn(outlook, standing, end);
	}
	const size = setup.memories.length;
	return {
		minutesPerDay: (answers * secondsPerAnswer) / 60 / days,
		recalled: size === 0 ? 0 : recalled / size
	};
}

const dueOf = ({ weights }: Outlook, { day, stability }: Standing, retention: number): number =>
	day + interval(weights, stability, retention);
