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
	const load: Load = { counts: new Map(), eases: new Map(), easy };
	const due = new Map<FactId, StudyDay>();
	const inOrder = [...memories].sort((one, other) => one.at - other.at || (one.fact < other.fact ? -1 : 1));
	for (const memory of inOrder) {
		const day = leastFull(memory, aim, load);
		load.counts.set(day, (load.counts.get(day) ?? 0) + 1);
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

interface Load {
	/** Facts that have their place on a day so far. */
	readonly counts: Map<number, number>;
	/** The ease of each day that was asked for: thousands of facts ask for the same few. */
	readonly eases: Map<number, number>;
	readonly easy: EasyDays;
}

/** Of the days of the fuzz range, beginning anywhere in it. Run for every fact after every answer, so it makes no lists. */
function leastFull(memory: Memory, aim: Aim, load: Load): number {
	const { least, greatest } = fuzzRange(interval(aim.weights, memory.stability, retentionOf(aim)));
	const size = greatest - least + 1;
	const count = Math.min(size, CANDIDATES);
	const start = Math.floor(seeded(`${memory.fact}:${memory.reviews}`)() * count);
	let best = { day: memory.day + least, full: Infinity };
	for (let index = 0; index < count; index++) {
		const day = memory.day + least + Math.floor((((start + index) % count) * size) / count);
		const full = fullness(day, load);
		if (full < best.full) best = { day, full };
	}
	return best.day;
}

function fullness(day: number, { counts, eases, easy }: Load): number {
	const known = eases.get(day);
	const ease = known ?? easeOf(easy, day);
	if (known === undefined) eases.set(day, ease);
	const count = counts.get(day) ?? 0;
	return ease === 0 ? REST + count : (count + 1) / ease;
}
