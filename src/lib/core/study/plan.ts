/** What today's session is about: what is due, then what is new, as far as the minutes go. */
import type { BankIndex } from '../bank/index-bank.ts';
import type { Fact, Topic } from '../bank/bank.ts';
import type { FactId, StudyDay, TopicId } from '../ids.ts';
import { isDue, retrievabilityOn, type Aim } from '../memory/due.ts';
import type { Memory } from '../memory/memory.ts';
import { promptsOf } from './prompts.ts';

/** A topic's new facts open once this share of the facts of each prerequisite has been met. */
const READY = 0.6;
/** A new fact is answered wrong about every second time and then comes back once. */
const ANSWERS_PER_NEW_FACT = 1.5;

export interface PlanSetup {
	readonly index: BankIndex;
	readonly memories: ReadonlyMap<FactId, Memory>;
	readonly day: StudyDay;
	readonly aim: Aim;
	/** Topics studied; facts of others are neither due nor new. */
	readonly topics: ReadonlySet<TopicId>;
	/** Time to spend, 0 or more. */
	readonly minutes: number;
	/** The learner's own pace, above 0. */
	readonly secondsPerAnswer: number;
	/** New facts at most, 0 or more; absent: as many as the minutes allow. */
	readonly newFacts?: number;
}

export interface Plan {
	/** Least likely to be recalled first. */
	readonly due: readonly FactId[];
	/** In the order in which they are met. */
	readonly fresh: readonly FactId[];
	/** Answers expected, repeated ones included. */
	readonly prompts: number;
	/** Minutes expected, rounded up. */
	readonly minutes: number;
}

/** The facts for a session of so many minutes, at least one if any is due or new. Facts that nothing asks are left out. */
export function plan(setup: PlanSetup): Plan {
	const budget = Math.max(1, Math.floor((setup.minutes * 60) / setup.secondsPerAnswer));
	const due = dueFacts(setup).slice(0, budget);
	const room = Math.floor((budget - due.length) / ANSWERS_PER_NEW_FACT);
	const fresh = newFacts(setup, Math.min(due.length === 0 ? Math.max(1, room) : room, setup.newFacts ?? room + 1));
	const prompts = Math.round(due.length + fresh.length * ANSWERS_PER_NEW_FACT);
	return { due, fresh, prompts, minutes: Math.ceil((prompts * setup.secondsPerAnswer) / 60) };
}

function dueFacts({ index, memories, day, aim, topics }: PlanSetup): readonly FactId[] {
	return [...memories.values()]
		.filter(({ fact }) => isStudied(fact, index, topics) && promptsOf(index, fact).length > 0)
		.filter((memory) => isDue(memory, day, aim))
		.map((memory) => ({ fact: memory.fact, recall: retrievabilityOn(memory, day, aim.weights) }))
		.sort((a, b) => a.recall - b.recall || (a.fact < b.fact ? -1 : 1))
		.map(({ fact }) => fact);
}

function isStudied(fact: FactId, index: BankIndex, topics: ReadonlySet<TopicId>): boolean {
	const topic = index.facts.get(fact)?.topic;
	return topic !== undefined && topics.has(topic);
}

/**
 * New facts, one from each ready topic in turn, each topic in the order of its objectives. When the ready topics give
 * out, what was planned counts as met, so that a long session goes on to the topics that build on them.
 */
function newFacts(setup: PlanSetup, size: number): readonly FactId[] {
	const planned: FactId[] = [];
	const courses = setup.index.bank.topics
		.filter(({ id }) => setup.topics.has(id))
		.map((topic) => courseOf(setup, topic));
	const left = new Map(
		courses.map(({ topic, facts }) => [topic.id, facts.filter((fact) => !setup.memories.has(fact))])
	);
	while (planned.length < size) {
		const met = new Set([...setup.memories.keys(), ...planned]);
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
	/** Those that something asks, in the order in which they are met. */
	readonly facts: readonly FactId[];
}

function courseOf({ index }: PlanSetup, topic: Topic): Course {
	const own: readonly Fact[] = index.factsByTopic.get(topic.id) ?? [];
	const askable = own.map(({ id }) => id).filter((id) => promptsOf(index, id).length > 0);
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
