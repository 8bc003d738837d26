/** Facts that will not stay (leeches): they want another format and a closer look, not more of the same. */
import type { Memory } from '../memory/memory.ts';

/** Lapses that make a fact sticky. Anki's leeches begin at 8, of answers spaced wider; our own choice, not fitted. */
export const STICKY_LAPSES = 4;
/** Held as long as this, in days, a fact is sticky no more. */
const HELD = 30;

/** Forgotten four times or more, and not held for a month since. */
export function isSticky(memory: Pick<Memory, 'lapses' | 'stability'> | undefined): boolean {
	return memory !== undefined && memory.lapses >= STICKY_LAPSES && memory.stability < HELD;
}
