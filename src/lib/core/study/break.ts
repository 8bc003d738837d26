/** When a learner has been away. What is asked first then, `comeback.ts` says. */
import type { StudyDay } from '../ids.ts';
import type { Memory } from '../memory/memory.ts';

/** Days without an answer that make a break. */
export const BREAK_DAYS = 7;
/** Of the first session after one. */
export const FIRST_MINUTES = 2;

/**
 * Whether the learner comes back after a break: something is due, and the last answer is a week ago or more.
 * @param due the due days of the memories
 */
export function isComeback(memories: Iterable<Pick<Memory, 'day'>>, due: Iterable<StudyDay>, today: StudyDay): boolean {
	let last = -Infinity;
	for (const { day } of memories) last = Math.max(last, day);
	return today - last >= BREAK_DAYS && [...due].some((day) => day <= today);
}
