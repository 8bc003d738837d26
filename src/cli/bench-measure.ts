/** Times beside floors of the same run: a figure alone says more of the machine than of the program. */

export interface Measure {
	/** Which budget: `P5`. */
	readonly budget: string;
	readonly what: string;
	/** Milliseconds, the least of some runs. */
	readonly taken: number;
	readonly floor: number;
	/** What `taken` may be at most, or must be at least, in units of `floor`. */
	readonly most?: number;
	readonly least?: number;
}

/** Milliseconds since some instant, of the clock or of the processor. */
export type Now = () => number;

export const ratioOf = ({ taken, floor }: Measure): number => taken / floor;

export function isMet(measure: Measure): boolean {
	const ratio = ratioOf(measure);
	return ratio <= (measure.most ?? Infinity) && ratio >= (measure.least ?? 0);
}

const RUNS = 5;

/**
 * The least time of each, in milliseconds and in their order: what slows a run comes from outside. They take turns, and
 * the first round, in which the engine compiles, is not counted.
 */
export function timed<const Runs extends readonly (() => unknown)[]>(
	runs: Runs,
	now: Now
): { readonly [Index in keyof Runs]: number };
export function timed(runs: readonly (() => unknown)[], now: Now): readonly number[] {
	const times = runs.map((): number[] => []);
	for (let round = 0; round <= RUNS; round++) {
		for (const [index, run] of runs.entries()) {
			const start = now();
			run();
			if (round > 0) times[index]?.push(now() - start);
		}
	}
	return times.map((list) => Math.min(...list));
}

/** A line for people: what, the ratio, what it may be, and whether it is. */
export function measureText(measure: Measure): string {
	const { budget, what, taken, floor, most, least } = measure;
	const bound = most === undefined ? `at least ${String(least ?? 0)}` : `at most ${String(most)}`;
	const times = `${taken.toFixed(0)} ms / ${floor.toFixed(0)} ms`;
	return `${isMet(measure) ? 'met   ' : 'MISSED'} ${budget} ${ratioOf(measure).toFixed(2)} (${bound}) ${what}: ${times}`;
}
