/**
 * The numbers of a bank: how many published items each fact, objective and topic has, and needs. What `targets` in bank.yaml
 * says is a rule; without it the same numbers are told for facts and objectives, and nothing is a fault.
 */
import { testedParts } from '../source/tested.ts';
import type { TargetsRow } from '../source/bank.schema.ts';
import { faultIn, publishedItems, type CheckFault, type Register } from './register.ts';

const USUAL: TargetsRow = { facts: { a: 2, b: 1, c: 2 }, objective: 6, topics: [] };

export interface Need {
	readonly id: string;
	readonly items: number;
	readonly wanted: number;
}

export interface Served {
	/** Facts of the report: context is there to explain. */
	readonly facts: readonly Need[];
	readonly objectives: readonly Need[];
	/** Topics for which a number is set. */
	readonly topics: readonly Need[];
}

export function served(bank: Register): Served {
	const targets = bank.source.bank?.value.targets ?? USUAL;
	const testers = itemsByFact(bank);
	return {
		facts: bank.source.facts
			.filter(({ value }) => value.paragraph !== undefined)
			.map(({ value: { id, confidence } }) => ({
				id,
				items: testers.get(id)?.size ?? 0,
				wanted: targets.facts[confidence]
			})),
		objectives: objectiveNeeds(bank, testers, targets.objective),
		topics: targets.topics.map(({ topic, items }) => ({ id: topic, items: itemsIn(bank, topic), wanted: items }))
	};
}

/** An item serves an objective when it stands in its file or tests one of its facts. */
function objectiveNeeds(bank: Register, testers: ReadonlyMap<string, ReadonlySet<string>>, wanted: number): Need[] {
	const inFile = new Map(bank.source.objectives.map(({ value: { objective, items } }) => [objective, items]));
	return [...bank.objectives.values()].map(({ row }) => {
		const items = new Set([
			...(inFile.get(row.id) ?? []).flatMap(({ value }) => (value.status === 'published' ? [String(value.id)] : [])),
			...row.facts.flatMap((fact) => [...(testers.get(fact) ?? [])])
		]);
		return { id: row.id, items: items.size, wanted };
	});
}

function itemsByFact(bank: Register): ReadonlyMap<string, ReadonlySet<string>> {
	const testers = new Map<string, Set<string>>();
	for (const { value } of publishedItems(bank)) {
		for (const { fact } of testedParts(value)) testers.set(fact, (testers.get(fact) ?? new Set()).add(value.id));
	}
	return testers;
}

const itemsIn = ({ source, objectives }: Register, topic: string): number =>
	source.objectives
		.filter(({ value }) => objectives.get(value.objective)?.topic.value.id === topic)
		.flatMap(({ value }) => value.items)
		.filter(({ value }) => value.status === 'published').length;

export const isMet = ({ items, wanted }: Need): boolean => items >= wanted;
export const covered = (needs: readonly Need[]): number => needs.filter(isMet).length;

/** Where bank.yaml sets numbers, they are reached. Asked only of a bank that was read completely. */
export function missedTargets(bank: Register): CheckFault[] {
	const file = bank.source.bank;
	if (!file?.value.targets || !bank.source.whole) return [];
	const { facts, objectives, topics } = served(bank);
	const short = (needs: readonly Need[]) => needs.filter((need) => !isMet(need));
	return [
		...short(facts).flatMap(({ id, items, wanted }) => {
			const fact = bank.facts.get(id);
			return fact ? [faultIn(fact, 'fact-thin', ['id'], { items, least: wanted })] : [];
		}),
		...short(objectives).flatMap(({ id, items, wanted }): CheckFault[] => {
			const found = bank.objectives.get(id);
			if (!found) return [];
			const data = { id, topic: found.topic.value.id, items, least: wanted };
			return [{ code: 'objective-short', data, place: found.place }];
		}),
		...topics.flatMap((need, at): CheckFault[] => {
			if (isMet(need) || !bank.topics.has(need.id)) return [];
			const data = { id: need.id, items: need.items, least: need.wanted };
			return [{ code: 'topic-short', data, place: file.placeOf(['targets', 'topics', at, 'items']) }];
		})
	];
}

/** A number is set for topics that the bank has. */
export function targetTopics(bank: Register): CheckFault[] {
	const file = bank.source.bank;
	if (!file || !bank.source.whole) return [];
	return (file.value.targets?.topics ?? []).flatMap(({ topic }, at): CheckFault[] =>
		bank.topics.has(topic)
			? []
			: [
					{
						code: 'topic-unknown',
						data: { id: 'targets', name: topic },
						place: file.placeOf(['targets', 'topics', at, 'topic'])
					}
				]
	);
}
