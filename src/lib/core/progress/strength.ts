/** How strongly the facts are held. */
import type { Fact } from '../bank/bank.ts';
import type { FactId, TopicId } from '../ids.ts';
import type { Memory } from '../memory/memory.ts';

/** `new`: never answered. The others by stability S, in days: `learning` below 7, `young` 7 to 30, `strong` above 30. */
export type Strength = 'new' | 'learning' | 'young' | 'strong';
export const STRENGTHS: readonly Strength[] = ['new', 'learning', 'young', 'strong'];

/** A week: what is weaker does not last from one week's lesson to the next. */
const YOUNG_FROM = 7;
/** A month, inclusive. Anki's “mature” is a shown interval of 21 days; S is the interval at a retention of 0.9. */
const YOUNG_TO = 30;

export type StrengthCounts = Readonly<Record<Strength, number>>;

/** @param memory undefined for a fact never answered */
export function strengthOf(memory: Pick<Memory, 'stability'> | undefined): Strength {
	if (memory === undefined) return 'new';
	if (memory.stability < YOUNG_FROM) return 'learning';
	return memory.stability <= YOUNG_TO ? 'young' : 'strong';
}

/**
 * How many facts of each topic are of which strength, topics in the order in which the facts first name them.
 * Facts that the bank does not have are not counted, whatever is remembered of them.
 */
export function strengthsByTopic(
	facts: readonly Pick<Fact, 'id' | 'topic'>[],
	memories: ReadonlyMap<FactId, Memory>
): Map<TopicId, StrengthCounts> {
	const topics = new Map<TopicId, Record<Strength, number>>();
	for (const { id, topic } of facts) {
		const counts = topics.get(topic) ?? { new: 0, learning: 0, young: 0, strong: 0 };
		counts[strengthOf(memories.get(id))] += 1;
		topics.set(topic, counts);
	}
	return topics;
}
