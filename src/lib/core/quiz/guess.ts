/** What a score can be told apart from: pure guessing, and the luck of few questions. */
import { CHANCE_TYPED, chanceOfPick, chanceOfReason } from '../answer/chance.ts';
import { picksOne } from '../answer/kinds/picks-one.ts';
import type { Item } from '../bank/bank.ts';

/** Standard normal quantile of a two-sided 95 % interval. */
const Z95 = 1.959964;

/**
 * Wilson's 95 % interval of the share that underlies `points` out of `outOf`, within 0 … 1. Points need not be whole.
 * With no questions it is 0 … 1: nothing is known. Source: E. B. Wilson, JASA 22 (1927), 209–212.
 */
export function wilson(points: number, outOf: number): { readonly from: number; readonly to: number } {
	if (outOf <= 0) return { from: 0, to: 1 };
	const share = Math.min(1, Math.max(0, points / outOf));
	const z2 = Z95 * Z95;
	const centre = (share + z2 / (2 * outOf)) / (1 + z2 / outOf);
	const half = (Z95 * Math.sqrt((share * (1 - share)) / outOf + z2 / (4 * outOf * outOf))) / (1 + z2 / outOf);
	return { from: Math.max(0, centre - half), to: Math.min(1, centre + half) };
}

/** Probability, 0 … 1, of getting a whole question right by guessing, every option or arrangement being as likely. */
export function chanceOfItem(item: Item): number {
	switch (item.kind) {
		case 'single':
			return chanceOfPick(item.choices.length);
		case 'multiple':
			return 0.5 ** item.choices.length;
		case 'truefalse':
			return chanceOfReason(item.reasons.length);
		case 'cloze':
			return product(item.gaps.map((gap) => ('choices' in gap ? chanceOfPick(gap.choices.length) : CHANCE_TYPED)));
		case 'short':
		case 'number':
		case 'date':
			return CHANCE_TYPED;
		case 'order':
			return product(item.sequence.map((_, place) => chanceOfPick(place + 1)));
		case 'match':
			return product(item.left.map((_, place) => chanceOfPick(item.right.length - place)));
		case 'categorise':
			return chanceOfPick(item.categories.length) ** item.entries.length;
		case 'map':
			return picksOne(item) ? chanceOfPick(item.choices.length) : 0.5 ** item.choices.length;
		case 'reading':
			return chanceOfPick(item.choices.length) * chanceOfPick(item.passage.length);
	}
}

function product(chances: readonly number[]): number {
	return chances.reduce((all, chance) => all * chance, 1);
}

/**
 * Probability, 0 … 1, that pure guessing gets at least `right` questions wholly right, where `chances` are those of
 * the questions: the upper tail of the Poisson binomial distribution, by the recurrence over questions (n² steps).
 */
export function guessing(chances: readonly number[], right: number): number {
	if (right <= 0) return 1;
	let exactly = [1];
	for (const chance of chances) {
		exactly = [...exactly, 0].map((same, hits) => same * (1 - chance) + (exactly[hits - 1] ?? 0) * chance);
	}
	return Math.min(
		1,
		exactly.slice(Math.ceil(right)).reduce((sum, one) => sum + one, 0)
	);
}
