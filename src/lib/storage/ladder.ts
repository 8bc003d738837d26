/** Which older copies of something that grows are kept beside the newest. */

/** Copies older than this, in events, are of no more use: the newer ones have long been on the disk. */
const OLDEST = 64;

/**
 * Of copies so many events behind the newest (1 or more), those to keep: the oldest of each stretch 1, 2–3, 4–7 … 32–63. A power cut
 * can take the files written in the last half minute and leave the removals made in it; whichever of these
 * outlives it, at most about twice as much is missing as was answered in that time. Seven files at the most.
 */
export function rungs<Copy>(copies: readonly Copy[], behind: (copy: Copy) => number): ReadonlySet<Copy> {
	const kept = new Map<number, Copy>();
	for (const copy of copies.toSorted((one, other) => behind(one) - behind(other)))
		if (behind(copy) < OLDEST) kept.set(Math.floor(Math.log2(Math.max(1, behind(copy)))), copy);
	return new Set(kept.values());
}
