/** When a fact is asked again: a study day, never an instant. */
import { isStudyDay, type StudyDay } from '../ids.ts';
import { seeded } from '../random.ts';
import { DAYS_MAX, interval, retrievability, type Weights } from './fsrs.ts';
import type { Memory } from './memory.ts';

/** What the learner wants, and the model in force. */
export interface Aim {
	readonly weights: Weights;
	/** The probability of recall at which a fact is to come back; held between 0.7 and 0.99. */
	readonly desiredRetention: number;
}

/** The retention asked for, within what the model is asked to hold. */
export const retentionOf = ({ desiredRetention }: Aim): number => Math.min(Math.max(desiredRetention, 0.7), 0.99);

/** Below this many days there is no fuzz. */
const FUZZ_FROM = 2.5;
/** How much of each stretch of the interval may be added or taken away (ts-fsrs 5.4.2, `FUZZ_RANGES`, as in Anki). */
const FUZZ = [
	{ from: FUZZ_FROM, to: 7, share: 0.15 },
	{ from: 7, to: 20, share: 0.1 },
	{ from: 20, to: Infinity, share: 0.05 }
] as const;

/**
 * The shortest and the longest interval that fuzz may make of one, in whole days: a day and a share of it either way,
 * 2 days at the least, 36,500 at the most (ts-fsrs 5.4.2, `get_fuzz_range` with no days elapsed).
 * @param days whole days, 1 or more
 */
export function fuzzRange(days: number): { readonly least: number; readonly greatest: number } {
	if (days < FUZZ_FROM) return { least: days, greatest: days };
	const shares = FUZZ.map(({ from, to, share }) => share * Math.max(Math.min(days, to) - from, 0));
	const spread = shares.reduce((sum, share) => sum + share, 1);
	const greatest = Math.min(Math.round(days + spread), DAYS_MAX);
	return { least: Math.min(Math.max(2, Math.round(days - spread)), greatest), greatest };
}

/**
 * The study day on which the fact is due, 1 … 36,500 days after its last answer. Fuzz keeps facts learned together from
 * coming back together; it is drawn from the fact's id and the number of its answers, so a replay gives the same day.
 */
export function dueDay(memory: Memory, aim: Aim): StudyDay {
	const { least, greatest } = fuzzRange(interval(aim.weights, memory.stability, retentionOf(aim)));
	const draw = seeded(`${memory.fact}:${memory.reviews}`)();
	const due = memory.day + Math.floor(least + draw * (greatest - least + 1));
	return isStudyDay(due) ? due : memory.day;
}

/**
 * Whether the fact is to be asked on this study day. So is one whose last answer lies later than tomorrow: a clock was
 * wrong then, and waiting for that day could take years.
 */
export function isDue(memory: Memory, day: StudyDay, aim: Aim): boolean {
	return dueDay(memory, aim) <= day || memory.day > day + 1;
}

/** Probability of recall on a study day, 0 … 1; on the day of the last answer, and before it, 1. */
export function retrievabilityOn(memory: Memory, day: StudyDay, weights: Weights): number {
	return retrievability(weights, Math.max(0, day - memory.day), memory.stability);
}
