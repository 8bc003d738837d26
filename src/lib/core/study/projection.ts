/** Where a plan leads: the days to come as they are expected to go. */
import { update } from '../memory/evidence.ts';
import { knownToday, type Outlook, type Standing } from '../memory/outlook.ts';
import { gainOf } from '../memory/outlook.ts';

/** Sittings projected at most: with more days left, days are taken together. */
const SITTINGS_MAX = 40;

export interface Course {
	/** First day that counts, inclusive, and the day of the exam, exclusive. */
	readonly from: number;
	readonly to: number;
	/** Answers that fit in a day, 0 or more, may be a fraction. */
	readonly answersOn: (day: number) => number;
	/** How often a fact missed is asked again in the session: 0 or 1. */
	readonly repeats: number;
}

/**
 * The memories on the eve of the last day if each day is spent where it gains most. Each answer is taken at its mean: the
 * states after knowing and not knowing, blended in ln S and in D as partial credit is. No chance and no clock in it.
 */
export function projected(
	outlook: Outlook,
	memories: readonly (Standing | undefined)[],
	course: Course
): readonly (Standing | undefined)[] {
	const stride = Math.max(1, Math.ceil((course.to - course.from) / SITTINGS_MAX));
	let standings = memories;
	let spare = 0;
	for (let day = course.from; day < course.to; day += stride) {
		const days = Array.from({ length: Math.min(stride, course.to - day) }, (_, index) => day + index);
		const budget = days.reduce((sum, one) => sum + course.answersOn(one), spare);
		const after = sat(outlook, standings, { today: day, target: course.to, budget, repeats: course.repeats });
		spare = after.spare;
		standings = after.standings;
	}
	return standings;
}

interface Sitting {
	readonly today: number;
	readonly target: number;
	readonly budget: number;
	readonly repeats: number;
}

/** A day's answers, those that gain most. What is left of an answer is carried over, so that a little more time tells. */
function sat(outlook: Outlook, memories: readonly (Standing | undefined)[], sitting: Sitting) {
	const { today, target, repeats } = sitting;
	const ranked = memories
		.map((memory, place) => ({ place, memory, gain: gainOf(outlook, memory, { today, target }) }))
		.filter(({ gain }) => gain > 0)
		.sort((one, other) => other.gain - one.gain);
	const standings = [...memories];
	let spare = sitting.budget;
	for (const { place, memory } of ranked) {
		const known = knownToday(outlook, memory, today);
		const cost = 1 + repeats * (1 - known);
		if (spare < cost) break;
		spare -= cost;
		standings[place] = expectedAfter(outlook, memory, { today, known });
	}
	return { standings, spare: Math.min(spare, 2) };
}

/** The memory after an answer that is known with some probability. */
export function expectedAfter(
	{ weights }: Outlook,
	memory: Standing | undefined,
	{ today, known }: { readonly today: number; readonly known: number }
): Standing {
	const elapsed = memory === undefined ? 0 : Math.max(0, today - memory.day);
	const evidence = { score: known, chance: 0, isEasy: false };
	const { stability, difficulty } = update(weights, memory ?? null, evidence, elapsed);
	return {
		stability,
		difficulty,
		day: today,
		reviews: (memory?.reviews ?? 0) + 1,
		lapses: (memory?.lapses ?? 0) + (memory === undefined ? 0 : 1 - known),
		lastScore: known
	};
}
