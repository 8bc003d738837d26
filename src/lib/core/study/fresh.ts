/** New facts, in the order in which they are met. */
import type { Fact, Topic } from '../bank/bank.ts';
import type { BankIndex } from '../bank/index-bank.ts';
import type { FactId, TopicId } from '../ids.ts';
import { promptsOf } from './prompts.ts';
import type { Statuses } from './status.ts';

/** A topic's new facts open once this share of the facts of each prerequisite has been met. */
const READY = 0.6;

/** What may be asked, and what has been met. */
export interface Scope {
	readonly index: BankIndex;
	/** Topics studied; facts of others are neither due nor new. */
	readonly topics: ReadonlySet<TopicId>;
	/** Facts that the learner wants left out. */
	readonly statuses: Statuses;
}

/** Whether the fact is of a topic studied, is not left out, and something asks it. */
export function isAskable({ index, topics, statuses }: Scope, fact: FactId): boolean {
	const topic = index.facts.get(fact)?.topic;
	return topic !== undefined && topics.has(topic) && !statuses.has(fact) && promptsOf(index, fact).length > 0;
}

/**
 * New facts, one from each ready topic in turn, each topic in the order of its objectives. When the ready topics give
 * out, what was planned counts as met, so that a long session goes on to the topics that build on them.
 */
export function freshFacts(scope: Scope, already: Iterable<FactId>, size: number): readonly FactId[] {
	const known = new Set(already);
	const planned: FactId[] = [];
	const courses = scope.index.bank.topics
		.filter(({ id }) => scope.topics.has(id))
		.map((topic) => courseOf(scope, topic));
	const left = new Map(courses.map(({ topic, facts }) => [topic.id, facts.filter((fact) => !known.has(fact))]));
	while (planned.length < size) {
		const met = new Set([...known, ...planned]);
		const ready = courses
			.filter(({ topic }) => isReady(topic, courses, met))
			.map(({ topic }) => left.get(topic.id) ?? []);
		const before = planned.length;
		while (planned.length < size && ready.some((facts) => facts.length > 0)) {
			planned.push(...ready.flatMap((facts) => facts.splice(0, 1)).slice(0, size - planned.length));
		}
		if (planned.length === before) break;
	}
	return planned;
}

interface Course {
	readonly topic: Topic;
	/** Those that may be asked, in the order in which they are met. */
	readonly facts: readonly FactId[];
}

function courseOf(scope: Scope, topic: Topic): Course {
	const { index } = scope;
	const own: readonly Fact[] = index.factsByTopic.get(topic.id) ?? [];
	const askable = own.map(({ id }) => id).filter((id) => isAskable(scope, id));
	const taught = index.bank.objectives
		.filter((objective) => objective.topic === topic.id)
		.flatMap(({ facts }) => facts);
	const place = new Map([...new Set(taught)].map((fact, rank) => [fact, rank]));
	const rank = (fact: FactId) => place.get(fact) ?? place.size;
	return { topic, facts: askable.sort((a, b) => rank(a) - rank(b)) };
}

/** A prerequisite that is not studied, or that has nothing to ask, stands in nobody's way. */
function isReady(topic: Topic, courses: readonly Course[], met: ReadonlySet<FactId>): boolean {
	return courses
		.filter((course) => topic.needs.includes(course.topic.id))
		.every(({ facts }) => facts.filter((fact) => met.has(fact)).length >= READY * facts.length);
}
