/**
 * B03. The test-wise bot: it knows nothing of the subject and answers by what items give away. Each strategy picks the
 * options it would tick; among several it guesses, and so it does where it sees nothing.
 */
import { isScale } from '#lib/core/quiz/layout.ts';
import { seeded, shuffled } from '#lib/core/random.ts';
import { chanceOf, type KeyedList } from './positions.ts';
import { compareValues, scaleOf } from './scale.ts';
import type { Option } from './subject.ts';
import { shared } from './words.ts';

export const STRATEGIES = ['longest', 'overlap', 'clang', 'middle', 'first', 'first-shuffled', 'no-absolutes'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** The options a strategy would pick from, some perhaps more than once; none when it sees nothing. */
type Pick = (one: KeyedList) => readonly Option[];

/** Twenty learners, each with a shuffle of their own. */
const SEEDS = Array.from({ length: 20 }, (_, at) => `bot-${at}`);

const best = (options: readonly Option[], score: (option: Option) => number): readonly Option[] => {
	const scores = options.map(score);
	const most = Math.max(...scores);
	return scores.every((one) => one === most) ? [] : options.filter((_, at) => scores[at] === most);
};

const PICKS: Readonly<Record<Strategy, Pick>> = {
	longest: ({ list }) => best(list.options, ({ text }) => text.length),
	overlap: ({ list: { options } }) =>
		best(options, (option) =>
			options.reduce((sum, other) => sum + (other === option ? 0 : shared(option.words, other.words)), 0)
		),
	clang: ({ list, subject }) => best(list.options, ({ words }) => shared(words, subject.askedWords)),
	middle: ({ list: { options }, subject }) => middle(options, subject.language),
	first: ({ list }) => list.options.slice(0, 1),
	'first-shuffled': ({ list: { options }, subject: { item } }) => {
		if (item.locked || isScale(options.map(({ text }) => text))) return options.slice(0, 1);
		return SEEDS.flatMap((seed) => shuffled(options, seeded(`${seed}/${item.id}`)).slice(0, 1));
	},
	'no-absolutes': ({ list, subject: { language } }) =>
		best(list.options, ({ plain }) => (language.absolutes.test(plain) ? 0 : 1))
};

function middle(options: readonly Option[], language: KeyedList['subject']['language']): readonly Option[] {
	const values = scaleOf(
		options.map(({ text }) => text),
		language
	);
	if (!values) return [];
	const order = options
		.map((option, at) => ({ option, value: values[at] ?? 0 }))
		.toSorted((a, b) => compareValues(a.value, b.value));
	const half = (order.length - 1) / 2;
	return order.slice(Math.floor(half), Math.ceil(half) + 1).map(({ option }) => option);
}

/** How a strategy fares over some lists. Shares are 0 … 1. */
interface Score {
	readonly lists: number;
	readonly score: number;
	readonly chance: number;
	/** Chance and two standard errors: more than this is no accident. */
	readonly bound: number;
}

export interface BotRow {
	readonly strategy: Strategy;
	/** Over all lists of the bank, guessing where the strategy sees nothing. */
	readonly all: Score;
	/** Over the lists where it sees something. */
	readonly seen: Score;
	/** Within the bound both times. */
	readonly passes: boolean;
}

export function runBot(lists: readonly KeyedList[]): BotRow[] {
	return STRATEGIES.map((strategy) => {
		const tries = lists.map((one) => ({ one, picked: PICKS[strategy](one) }));
		const all = scoreOf(tries);
		const seen = scoreOf(tries.filter(({ picked }) => picked.length > 0));
		return { strategy, all, seen, passes: all.score <= all.bound && seen.score <= seen.bound };
	});
}

interface Try {
	readonly one: KeyedList;
	readonly picked: readonly Option[];
}

function scoreOf(tries: readonly Try[]): Score {
	const { chance, margin } = chanceOf(tries.map(({ one }) => one.size));
	const sum = tries.reduce((total, { one: { list, size }, picked }) => {
		if (picked.length === 0) return total + 1 / size;
		return total + picked.filter((option) => option === list.key).length / picked.length;
	}, 0);
	return { lists: tries.length, score: tries.length === 0 ? 0 : sum / tries.length, chance, bound: chance + margin };
}
