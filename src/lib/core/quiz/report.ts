/** What a quiz says of the learner: points by topic and objective, and the facts that were missed. */
import type { Item } from '../bank/bank.ts';
import type { BankIndex } from '../bank/index-bank.ts';
import { isWhole, missedFacts } from '../answer/verdict.ts';
import { isFactId, type FactId, type ItemId, type ObjectiveId, type TopicId } from '../ids.ts';
import type { Answered } from '../log/event.ts';
import { chanceOfItem, guessing, wilson } from './guess.ts';

interface Points<Id> {
	readonly id: Id;
	readonly title: string;
	/** Sum of the scores. */
	readonly points: number;
	/** Number of questions. */
	readonly outOf: number;
}

interface Asked {
	readonly item: Item;
	/** Absent when the question was not reached. */
	readonly answer?: Answered;
}

export interface QuizReport {
	readonly points: number;
	readonly outOf: number;
	/** 0 … 1; 0 without questions. */
	readonly score: number;
	/** Wilson's 95 % interval of the score. */
	readonly interval: { readonly from: number; readonly to: number };
	/** Probability that pure guessing gets as many questions wholly right. */
	readonly guess: number;
	/** In the bank's order, those asked about. */
	readonly byTopic: readonly Points<TopicId>[];
	readonly byObjective: readonly Points<ObjectiveId>[];
	/** In the order of the quiz. */
	readonly items: readonly Asked[];
	/** Questions that the bank no longer has: they count nowhere. */
	readonly retired: number;
	/** Facts of which some part was not wholly right and that study can ask, in the order of the quiz, each once. */
	readonly missed: readonly FactId[];
}

/**
 * The report of a quiz. Questions without an answer score 0 and their facts are missed.
 * @param items the questions of the quiz, in its order
 * @param answers those in force, earliest first; a later answer to the same question replaces an earlier one
 */
export function reportQuiz(index: BankIndex, items: readonly ItemId[], answers: readonly Answered[]): QuizReport {
	const given = new Map<string, Answered>(answers.map((answer) => [answer.prompt, answer]));
	const asked = items.flatMap((id): readonly Asked[] => {
		const item = index.items.get(id);
		const answer = given.get(id);
		return item === undefined ? [] : [{ item, ...(answer === undefined ? {} : { answer }) }];
	});
	const points = pointsOf(asked);
	const outOf = asked.length;
	const right = asked.filter(({ answer }) => isWhole(answer?.score ?? 0)).length;
	return {
		points,
		outOf,
		score: outOf === 0 ? 0 : points / outOf,
		interval: wilson(points, outOf),
		guess: guessing(
			asked.map(({ item }) => chanceOfItem(item)),
			right
		),
		byTopic: grouped(index.bank.topics, asked, ({ topic }) => topic),
		byObjective: grouped(index.bank.objectives, asked, ({ objective }) => objective),
		items: asked,
		retired: items.length - outOf,
		missed: [...new Set(asked.flatMap(missed))].filter((fact) => index.promptsByFact.has(fact))
	};
}

function pointsOf(asked: readonly Asked[]): number {
	return asked.reduce((sum, { answer }) => sum + (answer?.score ?? 0), 0);
}

function grouped<Id>(
	groups: readonly { readonly id: Id; readonly title: string }[],
	asked: readonly Asked[],
	groupOf: (item: Item) => Id
): readonly Points<Id>[] {
	return groups.flatMap(({ id, title }) => {
		const own = asked.filter(({ item }) => groupOf(item) === id);
		return own.length === 0 ? [] : [{ id, title, points: pointsOf(own), outOf: own.length }];
	});
}

function missed({ item, answer }: Asked): readonly FactId[] {
	return answer === undefined ? item.tests : missedFacts(answer).filter((fact) => isFactId(fact));
}
