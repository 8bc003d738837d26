/** What is expected of a memory on a day to come: with its answers so far, and with one more. */
import { type Adjustment, adjustedRecall, type Recollection } from './adjustment.ts';
import { FIRST_RECALL } from './evidence.ts';
import { type Grade, type State, step, type Weights } from './fsrs.ts';
import type { Memory } from './memory.ts';

/** The model in force and how far the learner departs from it. */
export interface Outlook {
	readonly weights: Weights;
	readonly adjustment: Adjustment;
}

/** What of a memory decides its future. */
export interface Standing extends Pick<Memory, 'stability' | 'difficulty' | 'reviews' | 'lapses' | 'lastScore'> {
	/** Study day of the last answer. */
	readonly day: number;
}

/** The memory as it will be found on a day, nothing asked meanwhile; before the day of its last answer as on that day. */
export function recollectionOn(memory: Standing, day: number): Recollection {
	const { stability, difficulty, reviews, lapses, lastScore } = memory;
	return { stability, difficulty, reviews, lapses, lastScore, elapsed: Math.max(0, day - memory.day) };
}

/** Probability of recall on a study day, 0 … 1, as the learner's answers correct the model's; of a fact never asked: 0. */
export function recallOn({ weights, adjustment }: Outlook, memory: Standing | undefined, day: number): number {
	return memory === undefined ? 0 : adjustedRecall(weights, adjustment, recollectionOn(memory, day));
}

/** Probability that an answer today would be known: recall, or as likely as not at the first. */
export function knownToday(outlook: Outlook, memory: Standing | undefined, today: number): number {
	return memory === undefined ? FIRST_RECALL : recallOn(outlook, memory, today);
}

/** The memory after an answer today that cannot be guessed. */
export function answeredToday(
	{ weights }: Outlook,
	memory: Standing | undefined,
	{ today, known }: { readonly today: number; readonly known: boolean }
): Standing {
	const before: State | null = memory ?? null;
	const grade: Grade = known ? 3 : 1;
	const after = step(weights, before, grade, memory === undefined ? 0 : Math.max(0, today - memory.day));
	const lapsed = memory !== undefined && !known ? 1 : 0;
	return {
		stability: after.stability,
		difficulty: after.difficulty,
		day: today,
		reviews: (memory?.reviews ?? 0) + 1,
		lapses: (memory?.lapses ?? 0) + lapsed,
		lastScore: known ? 1 : 0
	};
}

/**
 * What an answer today adds to the probability of recall on a day to come, 0 … 1: the mean over knowing it and not,
 * less what it would be without. Never negative: nothing is lost by asking.
 */
export function gainOf(
	outlook: Outlook,
	memory: Standing | undefined,
	{ today, target }: { readonly today: number; readonly target: number }
): number {
	const known = knownToday(outlook, memory, today);
	const after = (isKnown: boolean) =>
		recallOn(outlook, answeredToday(outlook, memory, { today, known: isKnown }), target);
	return Math.max(0, known * after(true) + (1 - known) * after(false) - recallOn(outlook, memory, target));
}
