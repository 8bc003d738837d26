/** What is worth asking today for the sake of a day to come. */
import { answeredToday, gainOf, knownToday, type Outlook, recallOn, type Standing } from '../memory/outlook.ts';

/** The later chance to ask again that is weighed: this far along from today to the day that counts. */
const LATER = 0.4;
/** Of the gain of the first fact that today leaves out: what a later answer is taken to cost. Set on tuning learners. */
const PRICE_SHARE = 0.5;
/** With so few days left there is no later chance worth weighing. */
const LAST_DAYS = 2;

export interface Candidate<Key> {
	readonly key: Key;
	/** Undefined for a fact never asked. */
	readonly memory: Standing | undefined;
}

export interface Ranked<Key> extends Candidate<Key> {
	/** What an answer today adds to the probability of recall on the day that counts, 0 … 1. */
	readonly gain: number;
	/** Answers expected: one, and again for a miss. */
	readonly answers: number;
}

export interface Sitting {
	readonly today: number;
	/** The day that counts. */
	readonly target: number;
	/** Answers that fit in today. */
	readonly budget: number;
	/** How often a fact missed is asked again in the session: 0 or 1. */
	readonly repeats: number;
}

/**
 * The candidates in the order in which to ask them, as far as the budget goes; none that would gain nothing.
 *
 * Ranked by worth for each answer expected. Worth is marginal gain with one look ahead: a fact is worth asking today
 * rather than later when that leaves more, with the best use of a later answer on either side, which has its price.
 * Without the look ahead the best spacing is missed by .8 points at 20 answers a day (tuning learners).
 */
export function mostWorth<Key>(
	outlook: Outlook,
	candidates: readonly Candidate<Key>[],
	sitting: Sitting
): Ranked<Key>[] {
	const ranked = candidates.map((candidate) => rankOf(outlook, candidate, sitting));
	const gains = ranked.map(({ gain }) => gain).sort((one, other) => other - one);
	const price = PRICE_SHARE * (gains[Math.floor(sitting.budget)] ?? 0);
	const weighed = ranked
		.filter(({ gain }) => gain > 0)
		.map((entry) => ({ entry, worth: worthOf(outlook, entry.memory, { ...sitting, price }) / entry.answers }))
		.sort((one, other) => other.worth - one.worth);
	return fitted(
		weighed.map(({ entry }) => entry),
		sitting.budget
	);
}

/** The same without the look ahead, for a day that counts only because it is some days from now: after a break. */
export function mostGain<Key>(
	outlook: Outlook,
	candidates: readonly Candidate<Key>[],
	sitting: Sitting
): Ranked<Key>[] {
	const ranked = candidates
		.map((candidate) => rankOf(outlook, candidate, sitting))
		.filter(({ gain }) => gain > 0)
		.sort((one, other) => other.gain / other.answers - one.gain / one.answers);
	return fitted(ranked, sitting.budget);
}

/** As many of the first as the budget has room for, by their expected answers. */
export function fitted<Entry extends { readonly answers: number }>(ranked: readonly Entry[], budget: number): Entry[] {
	let left = budget;
	return ranked.filter(({ answers }) => {
		left -= answers;
		return left >= -answers / 2;
	});
}

function rankOf<Key>(outlook: Outlook, candidate: Candidate<Key>, sitting: Sitting): Ranked<Key> {
	const missed = 1 - knownToday(outlook, candidate.memory, sitting.today);
	const gain = gainOf(outlook, candidate.memory, sitting);
	return { key: candidate.key, memory: candidate.memory, gain, answers: 1 + sitting.repeats * missed };
}

interface Priced extends Sitting {
	readonly price: number;
}

function worthOf(outlook: Outlook, memory: Standing | undefined, sitting: Priced): number {
	const { today, target } = sitting;
	const days = target - today;
	if (days <= LAST_DAYS) return gainOf(outlook, memory, sitting);
	const later = { today: today + Math.max(1, Math.round(days * LATER)), target };
	const left = (standing: Standing | undefined): number =>
		recallOn(outlook, standing, target) + Math.max(0, gainOf(outlook, standing, later) - sitting.price);
	const known = knownToday(outlook, memory, today);
	const after = (isKnown: boolean): number => left(answeredToday(outlook, memory, { today, known: isKnown }));
	return known * after(true) + (1 - known) * after(false) - left(memory);
}
