/** What the fragment of an address opens. */
import type { Entity, Fact, Topic } from '../bank/bank.ts';
import type { BankIndex } from '../bank/index-bank.ts';

export type Opened =
	| { readonly kind: 'all' }
	| { readonly kind: 'topic'; readonly topic: Topic }
	| { readonly kind: 'fact'; readonly fact: Fact }
	| { readonly kind: 'entity'; readonly entity: Entity }
	/** The fragment names nothing in this bank. */
	| { readonly kind: 'unknown' };

/**
 * A fragment with or without its `#`: the id of a fact, a topic or an entity, looked for in this order. Nothing is
 * decoded, as no id needs it.
 */
export function openedBy({ facts, topics, entities }: BankIndex, fragment: string): Opened {
	const id = fragment.replace(/^#/, '');
	if (id === '') return { kind: 'all' };
	const fact = named(facts, id);
	if (fact) return { kind: 'fact', fact };
	const topic = named(topics, id);
	if (topic) return { kind: 'topic', topic };
	const entity = named(entities, id);
	return entity ? { kind: 'entity', entity } : { kind: 'unknown' };
}

/** What stands in a table under an id that came from outside. */
function named<Row>(table: ReadonlyMap<string, Row>, id: string): Row | undefined {
	return table.get(id);
}

/** The facts before and after one of them in its topic, in the order of the bank. */
export function neighboursOf(index: BankIndex, fact: Fact): { readonly before?: Fact; readonly after?: Fact } {
	const facts = index.factsByTopic.get(fact.topic) ?? [];
	const at = facts.findIndex(({ id }) => id === fact.id);
	const before = facts[at - 1];
	const after = at === -1 ? undefined : facts[at + 1];
	return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}
