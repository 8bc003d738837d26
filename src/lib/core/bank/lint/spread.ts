/** B04, B06, B07 and W18: how the bank is spread, and what repeats in it. */
import type { Bloom } from '../bank.ts';
import { typedAnswers } from '../check/typed.ts';
import type { Register } from '../check/register.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { KeyedList } from './positions.ts';
import type { Subject } from './subject.ts';

export const BLOOMS: readonly Bloom[] = ['remember', 'understand', 'apply', 'analyse', 'evaluate'];

export interface SpreadRow {
	readonly topic: string;
	readonly items: number;
	/** Items of difficulty 1 … 5. */
	readonly difficulty: readonly number[];
	/** Items by cognitive level, in the order of `BLOOMS`. */
	readonly bloom: readonly number[];
	/** Objectives without an item at their own level or above. */
	readonly short: readonly string[];
}

/** B04. Topic by difficulty and cognitive level; the blueprint is the level that each objective names. */
export function spread({ source }: Register, subjects: readonly Subject[]): SpreadRow[] {
	const published = new Set(subjects.map(({ item }) => item));
	const itemsOf = new Map(
		source.objectives.map(({ value }) => [
			value.objective,
			value.items.map((row) => row.value).filter((item) => published.has(item))
		])
	);
	return source.topics.map(({ value: topic }) => {
		const items = topic.objectives.flatMap(({ id }) => itemsOf.get(id) ?? []);
		const count = (test: (item: ItemRow) => boolean) => items.filter(test).length;
		const isServed = (objective: { readonly id: string; readonly bloom: Bloom }) =>
			(itemsOf.get(objective.id) ?? []).some((item) => rank(item.bloom) >= rank(objective.bloom));
		return {
			topic: topic.id,
			items: items.length,
			difficulty: [1, 2, 3, 4, 5].map((one) => count(({ difficulty }) => difficulty === one)),
			bloom: BLOOMS.map((one) => count(({ bloom }) => bloom === one)),
			short: topic.objectives.filter((objective) => !isServed(objective)).map(({ id }) => id)
		};
	});
}

const rank = (bloom: Bloom): number => BLOOMS.indexOf(bloom);

export interface RepeatedDistractor {
	readonly text: string;
	readonly uses: number;
	/** Share of the lists with one key that have it as a wrong option. */
	readonly share: number;
}

/** A wrong option in more than a tenth of the lists, and at least five of them, that is never right. */
const WORN = { share: 0.1, uses: 5 };

/** B06. Wrong options that learn to be ignored: always there, always wrong. */
export function wornDistractors(lists: readonly KeyedList[]): RepeatedDistractor[] {
	const uses = new Map<string, { text: string; uses: number }>();
	const keys = new Set(lists.map(({ list }) => list.key?.plain));
	for (const option of lists.flatMap(({ list }) => list.wrong)) {
		const seen = uses.get(option.plain);
		uses.set(option.plain, { text: seen?.text ?? option.text, uses: (seen?.uses ?? 0) + 1 });
	}
	return [...uses]
		.map(([plain, use]) => ({ plain, ...use, share: use.uses / lists.length }))
		.filter((use) => use.uses >= WORN.uses && use.share > WORN.share && !keys.has(use.plain))
		.map(({ text, uses: count, share }) => ({ text, uses: count, share }));
}

/** Blanks drawn with underscores or dots in what is asked. */
const BLANK = /_{2,}|\.{4,}|…{2,}/gu;

/**
 * B07. Correlation (Pearson) of the width of drawn blanks with the length of the answers, −1 … 1; 0 when no blank is
 * drawn or all are alike. Gaps written as gaps have one width everywhere.
 */
export function blankLeak(subjects: readonly Subject[]): number {
	const pairs = subjects.flatMap((subject) => {
		const widths = (subject.asked.match(BLANK) ?? []).map(({ length }) => length);
		const answers = typedAnswers(subject.item, subject.bank).map(({ right }) => right[0]?.length ?? 0);
		return widths.map((width, at): [number, number] => [width, answers[at] ?? answers[0] ?? 0]);
	});
	return correlation(pairs);
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
	const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
	const [x, y] = [mean(0), mean(1)];
	const sum = (term: (dx: number, dy: number) => number) =>
		pairs.reduce((total, [one, other]) => total + term(one - x, other - y), 0);
	const spreads = Math.sqrt(sum((dx) => dx * dx) * sum((_, dy) => dy * dy));
	return spreads > 0 ? sum((dx, dy) => dx * dy) / spreads : 0;
}

export interface TrueFalseShare {
	/** Of the bank's items, 0 … 1. */
	readonly share: number;
	/** True statements among them; 0.5 when there are none. */
	readonly trueShare: number;
	readonly items: number;
	readonly passes: boolean;
}

const TRUE_FALSE = { most: 0.2, least: 0.4, greatest: 0.6, fewest: 5 };

/** W18. True/false is easily guessed: at most a fifth of the bank, and 40 to 60 % of the statements are true. */
export function trueFalseShare(subjects: readonly Subject[]): TrueFalseShare {
	const verdicts = subjects.flatMap(({ item }) => (item.kind === 'truefalse' ? [item.verdict] : []));
	const share = subjects.length === 0 ? 0 : verdicts.length / subjects.length;
	const trueShare = verdicts.length === 0 ? 0.5 : verdicts.filter(Boolean).length / verdicts.length;
	const isBalanced = trueShare >= TRUE_FALSE.least && trueShare <= TRUE_FALSE.greatest;
	const isFew = verdicts.length < TRUE_FALSE.fewest;
	return { share, trueShare, items: verdicts.length, passes: isFew || (share <= TRUE_FALSE.most && isBalanced) };
}
