/** Probability of getting a part right by guessing, 0 … 1, for each kind. What the memory makes of it is not known here. */

/** One of a list is picked: `single`, a chosen gap, one partner of `match`, one category. */
export function chanceOfPick(options: number): number {
	return options > 0 ? 1 / options : 1;
}

/**
 * A key of `multiple` is ticked or not: one in two. Someone who ticks all options shows nothing by having ticked the
 * keys, so the share of wrong options ticked counts where it is higher.
 */
export function chanceOfTick(wrongTicked: number, wrongOffered: number): number {
	return Math.max(0.5, wrongOffered > 0 ? wrongTicked / wrongOffered : 0);
}

/** Verdict and reason both: one in two, then one of the reasons. */
export function chanceOfReason(reasons: number): number {
	return chanceOfPick(2 * reasons);
}

/** In (n − 1)! of the n! orders of n entries one given entry directly follows another given one: 1 in n. */
export function chanceOfNeighbour(entries: number): number {
	return chanceOfPick(entries);
}

/** Nobody types a name, a number or a date by accident; the hundredth allows for names given away by the stem. */
export const CHANCE_TYPED = 0.01;

/** A card judged by the learner is not guessed. */
export const CHANCE_SELF = 0;
