import { describe, expect, it } from 'vitest';
import { teaBank } from '../../../../tests/fixtures/tea.ts';
import { factId, itemId, topicId } from '../../../../tests/fixtures/all-kinds.ts';
import { factsOf, indexBank, withoutPrompts } from './index-bank.ts';

const bank = teaBank();
const index = indexBank(bank);

describe('indexBank', () => {
	it('finds everything by its id', () => {
		for (const table of [
			'topics',
			'objectives',
			'facts',
			'entities',
			'sources',
			'corrections',
			'items',
			'cards'
		] as const) {
			expect([...index[table].values()]).toEqual(bank[table]);
			for (const [id, entry] of index[table]) expect(entry.id).toBe(id);
		}
		expect(index.items.get(itemId('nobody'))).toBeUndefined();
	});

	it('lists the facts of each topic', () => {
		const listed = [...index.factsByTopic.values()].flat();
		expect(listed).toHaveLength(bank.facts.length);
		expect(index.factsByTopic.get(topicId('leaf'))?.every((fact) => fact.topic === 'leaf')).toBe(true);
		expect(indexBank({ ...bank, facts: [] }).factsByTopic.get(topicId('leaf'))).toEqual([]);
	});

	it('lists what asks for a fact: items that test it, then its cards', () => {
		for (const { id } of bank.facts) {
			const expected = [
				...bank.items.filter((item) => item.tests.includes(id)),
				...bank.cards.filter((card) => card.fact === id)
			];
			expect(index.promptsByFact.get(id) ?? []).toEqual(expected);
		}
		expect(index.promptsByFact.get(factId('p02-1'))?.map((prompt) => prompt.kind)).toContain('card');
	});

	it('asks the items and cards of an optional topic for the facts of that topic only', () => {
		const topics = bank.topics.map((topic) => ({ ...topic, optional: topic.id === 'past' }));
		const topicOf = new Map(bank.facts.map(({ id, topic }) => [id, topic]));
		// an item of “From leaf to cup” that moved over
		const moved = bank.items.find(({ topic }) => topic === 'leaf')!;
		const items = bank.items.map((item) => (item === moved ? { ...item, topic: topicId('past') } : item));
		const optional = indexBank({ ...bank, topics, items });
		for (const fact of moved.tests) {
			const ids = (optional.promptsByFact.get(fact) ?? []).map(({ id }) => id);
			expect(ids.includes(moved.id)).toBe(topicOf.get(fact) === 'past');
		}
		expect(moved.tests.some((fact) => topicOf.get(fact) === 'leaf')).toBe(true);
		const own = bank.facts.filter(({ topic }) => topic === 'past');
		for (const { id } of own) {
			const before = (index.promptsByFact.get(id) ?? []).map((prompt) => prompt.id);
			expect((optional.promptsByFact.get(id) ?? []).map((prompt) => prompt.id)).toEqual(before);
		}
	});

	it('knows the names of the entities', () => {
		expect(index.names.owners.size).toBeGreaterThanOrEqual(bank.entities.length);
	});
});

it('tells the facts of items and cards', () => {
	const [card] = bank.cards;
	expect(card && factsOf(card)).toEqual([card?.fact]);
	for (const item of bank.items) expect(factsOf(item)).toEqual(item.tests);
});

describe('withoutPrompts', () => {
	const [item] = bank.items;
	it('asks nothing by them, and knows them still', () => {
		const without = withoutPrompts(index, new Set([item!.id, 'gone']));
		for (const fact of item!.tests) {
			const left = (index.promptsByFact.get(fact) ?? []).filter(({ id }) => id !== item!.id);
			expect(without.promptsByFact.get(fact) ?? []).toEqual(left);
		}
		expect(without.items).toBe(index.items);
		expect(withoutPrompts(index, new Set())).toBe(index);
	});

	it('has no entry for a fact that nothing is left to ask', () => {
		const all = [...bank.items, ...bank.cards].map(({ id }) => id);
		expect(withoutPrompts(index, new Set<string>(all)).promptsByFact.size).toBe(0);
	});
});
