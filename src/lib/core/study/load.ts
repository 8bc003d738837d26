/** Due days spread over the days that fuzz allows, so that no day is fuller than it need be. */
import { type FactId, isStudyDay, type StudyDay } from '../ids.ts';
import { type Aim, fuzzRange, retentionOf } from '../memory/due.ts';
import { interval } from '../memory/fsrs.ts';
import type { Memory } from '../memory/memory.ts';
import { seeded } from '../random.ts';
import { type EasyDays, easeOf } from './easy-days.ts';

/** Days looked at within the range of a long interval, evenly spaced. */
const CANDIDATES = 16;
/** A day of rest takes a fact only where all days of its range are days of rest: it counts as so full already. */
const REST = 1e6;

/**
 * The due day of each memory, within its fuzz range: the day with the fewest facts for its ease, and among equals the
 * one that a draw from the fact and its number of answers comes to first. Memories take their places in the order of
 * their last answers, so a new answer moves few of the others, and a replay gives the same days.
 */
export function balancedDueDays(memories: Iterable<Memory>, aim: Aim, easy: EasyDays): ReadonlyMap<FactId, StudyDay> {
	const counts = new Map<number, number>();
	const due = new Map<FactId, StudyDay>();
	const inOrder = [...memories].sort((one, other) => one.at - other.at || (one.fact < other.fact ? -1 : 1));
	for (const memory of inOrder) {
		const day = leastFull(candidates(memory, aim), { counts, easy });
		counts.set(day, (counts.get(day) ?? 0) + 1);
		due.set(memory.fact, isStudyDay(day) ? day : memory.day);
	}
	return due;
}

/**
 * The same for whoever asks on a study day: a fact whose last answer lies later than tomorrow is due at once. A clock
 * was wrong then, and waiting for that day could take years.
 */
export function dueDays(
	memories: readonly Memory[],
	{ aim, easy, today }: { readonly aim: Aim; readonly easy: EasyDays; readonly today: StudyDay }
): ReadonlyMap<FactId, StudyDay> {
	const due = new Map(balancedDueDays(memories, aim, easy));
	for (const { fact, day } of memories) if (day > today + 1) due.set(fact, today);
	return due;
}

/** Days of the fuzz range, beginning anywhere in it. */
function candidates(memory: Memory, aim: Aim): readonly number[] {
	const { least, greatest } = fuzzRange(interval(aim.weights, memory.stability, retentionOf(aim)));
	const size = greatest - least + 1;
	const count = Math.min(size, CANDIDATES);
	const start = Math.floor(seeded(`${memory.fact}:${memory.reviews}`)() * count);
	return Array.from({ length: count }, (_, index) => {
		const place = (start + index) % count;
		return memory.day + least + Math.floor((place * size) / count);
	});
}

interface Load {
	readonly counts: ReadonlyMap<number, number>;
	readonly easy: EasyDays;
}

function leastFull(days: readonly number[], { counts, easy }: Load): number {
	const fullness = (day: number): number => {
		const ease = easeOf(easy, day);
		const count = counts.get(day) ?? 0;
		return ease === 0 ? REST + count : (count + 1) / ease;
	};
	const [first = 0, ...others] = days;
	return others.reduce(
		(best, day) => {
			const full = fullness(day);
			return full < best.full ? { day, full } : best;
		},
		{ day: first, full: fullness(first) }
	).day;
}
