/** Prompts that ask about several facts at once, chosen by what they bring back for the time that they take. */
import type { Outlook } from '../memory/outlook.ts';
import { type Candidate, fitted, mostGain, type Ranked, type Sitting } from './worth.ts';

/**
 * Parts of one prompt that are answered in the time of a question by itself. Statements judged in a row go faster than
 * questions one by one (Kreiter and Frisbie, “Effectiveness of multiple true-false items”, Applied Measurement in
 * Education 2, 1989); how much faster here is our own choice, on the cautious side, and not measured.
 */
const PARTS_AN_ANSWER = 2.5;

/** The time of a prompt of so many parts, 1 or more, in answers to questions by themselves. */
export const answersFor = (parts: number): number => Math.max(1, parts / PARTS_AN_ANSWER);

/** Facts that one prompt asks about. */
export interface Group<Key, Prompt> {
	readonly prompt: Prompt;
	/** Each once. */
	readonly keys: readonly Key[];
}

/** Facts to ask together; without a prompt a single fact, to be asked by any. */
export interface Gathered<Key, Prompt> {
	readonly keys: readonly Key[];
	readonly prompt?: Prompt;
	/** What it adds to the sum of the probabilities of recall on the day that counts. */
	readonly gain: number;
	/** Answers' time expected, with those for what is missed. */
	readonly answers: number;
}

/**
 * What to ask, in order, as far as the budget goes: by gain for the time, each fact once. A group counts only where
 * every fact of it is a candidate: none is met out of turn.
 */
export function mostGathered<Key, Prompt>(
	outlook: Outlook,
	{ candidates, groups }: { candidates: readonly Candidate<Key>[]; groups: readonly Group<Key, Prompt>[] },
	sitting: Sitting
): Gathered<Key, Prompt>[] {
	const ranked = mostGain(outlook, candidates, { ...sitting, budget: Infinity });
	const byKey = new Map(ranked.map((entry) => [entry.key, entry]));
	const options = [...groups.flatMap((group) => gatheredOf(group, byKey)), ...ranked.map(alone<Key, Prompt>)];
	options.sort((one, other) => other.gain / other.answers - one.gain / one.answers);
	const taken = new Set<Key>();
	const apart = options.filter(({ keys }) => {
		if (keys.some((key) => taken.has(key))) return false;
		for (const key of keys) taken.add(key);
		return true;
	});
	return fitted(apart, sitting.budget);
}

const alone = <Key, Prompt>({ key, gain, answers }: Ranked<Key>): Gathered<Key, Prompt> => ({
	keys: [key],
	gain,
	answers
});

function gatheredOf<Key, Prompt>(
	{ prompt, keys }: Group<Key, Prompt>,
	byKey: ReadonlyMap<Key, Ranked<Key>>
): Gathered<Key, Prompt>[] {
	const ranked = keys.flatMap((key) => byKey.get(key) ?? []);
	if (keys.length < 2 || ranked.length < keys.length) return [];
	const again = ranked.reduce((sum, { answers }) => sum + answers - 1, 0);
	const gain = ranked.reduce((sum, entry) => sum + entry.gain, 0);
	return [{ prompt, keys, gain, answers: answersFor(keys.length) + again }];
}
