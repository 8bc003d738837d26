/** The bank by its ids, made once a bank in one pass. */
import type { CardId, CorrectionId, EntityId, FactId, ItemId, ObjectiveId, SourceId, TopicId } from '../ids.ts';
import { indexNames, type NameIndex } from '../answer/names.ts';
import type { Bank, Card, Correction, Entity, Fact, Item, Objective, Source, Topic } from './bank.ts';

/** What can be asked in a study session. */
export type Prompt = Item | Card;

export interface BankIndex {
	readonly bank: Bank;
	readonly topics: ReadonlyMap<TopicId, Topic>;
	readonly objectives: ReadonlyMap<ObjectiveId, Objective>;
	readonly facts: ReadonlyMap<FactId, Fact>;
	readonly entities: ReadonlyMap<EntityId, Entity>;
	readonly sources: ReadonlyMap<SourceId, Source>;
	readonly corrections: ReadonlyMap<CorrectionId, Correction>;
	readonly items: ReadonlyMap<ItemId, Item>;
	readonly cards: ReadonlyMap<CardId, Card>;
	/** In the bank's order; a topic without facts has an empty list. */
	readonly factsByTopic: ReadonlyMap<TopicId, readonly Fact[]>;
	/**
	 * Items that test the fact, then its cards, in the bank's order; those of an optional topic only for the facts of
	 * that topic, so that they are studied with it or not at all. No entry for a fact that nothing asks.
	 */
	readonly promptsByFact: ReadonlyMap<FactId, readonly Prompt[]>;
	readonly names: NameIndex;
}

export function indexBank(bank: Bank): BankIndex {
	const factsByTopic = new Map<TopicId, Fact[]>(bank.topics.map(({ id }) => [id, []]));
	for (const fact of bank.facts) factsByTopic.get(fact.topic)?.push(fact);
	const topics = byId(bank.topics);
	const facts = byId(bank.facts);
	const promptsByFact = new Map<FactId, Prompt[]>();
	for (const prompt of [...bank.items, ...bank.cards]) {
		const isOptional = topics.get(prompt.topic)?.optional === true;
		for (const fact of factsOf(prompt)) {
			if (isOptional && facts.get(fact)?.topic !== prompt.topic) continue;
			const list = promptsByFact.get(fact);
			if (list === undefined) promptsByFact.set(fact, [prompt]);
			else list.push(prompt);
		}
	}
	return {
		bank,
		topics,
		objectives: byId(bank.objectives),
		facts,
		entities: byId(bank.entities),
		sources: byId(bank.sources),
		corrections: byId(bank.corrections),
		items: byId(bank.items),
		cards: byId(bank.cards),
		factsByTopic,
		promptsByFact,
		names: indexNames(bank.entities)
	};
}

/** The index as if nothing were asked by these prompts; the bank itself stays whole. */
export function withoutPrompts(index: BankIndex, hidden: ReadonlySet<string>): BankIndex {
	if (hidden.size === 0) return index;
	const promptsByFact = new Map<FactId, readonly Prompt[]>();
	for (const [fact, prompts] of index.promptsByFact) {
		const left = prompts.filter(({ id }) => !hidden.has(id));
		if (left.length > 0) promptsByFact.set(fact, left);
	}
	return { ...index, promptsByFact };
}

/** The facts that an answer to the prompt is evidence for, each once. */
export function factsOf(prompt: Prompt): readonly FactId[] {
	return prompt.kind === 'card' ? [prompt.fact] : prompt.tests;
}

function byId<Entry extends { readonly id: string }>(list: readonly Entry[]): ReadonlyMap<Entry['id'], Entry> {
	return new Map(list.map((entry) => [entry.id, entry]));
}
