/** Counting a class from picture to picture: an answer holds once several pictures agree, and the last one that held wins. */
import type { Side } from './marker.ts';
import type { Reading } from './reading.ts';

/** Pictures that must agree before an answer counts. */
export const AGREEING = 3;
/** Pictures in which a marker may be missed before its run of agreeing ones begins anew. */
const PATIENCE = 8;

interface Run {
	readonly side: Side;
	/** Pictures in a row that showed this side. */
	readonly agreeing: number;
	/** The last of them. */
	readonly picture: number;
}

export interface Count {
	/** Pictures taken so far. */
	readonly pictures: number;
	readonly runs: ReadonlyMap<number, Run>;
	/** What holds, by the number on the marker. */
	readonly answers: ReadonlyMap<number, Side>;
}

export const NO_COUNT: Count = { pictures: 0, runs: new Map(), answers: new Map() };

/** One more picture. */
export function counted(count: Count, readings: readonly Reading[]): Count {
	const picture = count.pictures + 1;
	const runs = new Map(count.runs);
	const answers = new Map(count.answers);
	for (const { number, side } of readings) {
		const before = runs.get(number);
		const goesOn = before?.side === side && picture - before.picture <= PATIENCE + 1;
		const agreeing = goesOn ? before.agreeing + 1 : 1;
		runs.set(number, { side, agreeing, picture });
		if (agreeing >= AGREEING) answers.set(number, side);
	}
	return { pictures: picture, runs, answers };
}

/** How many hold each side up, A … D. */
export function tally(answers: ReadonlyMap<number, Side>): readonly [number, number, number, number] {
	const counts: [number, number, number, number] = [0, 0, 0, 0];
	for (const side of answers.values()) counts[side] += 1;
	return counts;
}
