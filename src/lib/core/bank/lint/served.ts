/** Coverage by the rule of the bank: how many published items each fact and each objective needs. */
import { publishedItems, type Register } from '../check/register.ts';
import { testedParts } from '../source/tested.ts';

/** Items that test a fact of this confidence, and items that serve an objective. */
const FACT_NEEDS = { a: 2, b: 1, c: 2 } as const;
const OBJECTIVE_NEEDS = 6;

export interface Need {
	readonly id: string;
	readonly items: number;
	readonly wanted: number;
}

export interface Served {
	/** Facts of the report: context is there to explain. */
	readonly facts: readonly Need[];
	readonly objectives: readonly Need[];
}

/** An item serves an objective when it stands in its file or tests one of its facts. */
export function served(bank: Register): Served {
	const testers = new Map<string, Set<string>>();
	for (const { value } of publishedItems(bank)) {
		for (const { fact } of testedParts(value)) testers.set(fact, (testers.get(fact) ?? new Set()).add(value.id));
	}
	const inFile = new Map(
		bank.source.objectives.map(({ value: { objective, items } }) => [
			objective,
			items.filter(({ value }) => value.status === 'published').map(({ value }): string => value.id)
		])
	);
	return {
		facts: bank.source.facts
			.filter(({ value }) => value.paragraph !== undefined)
			.map(({ value: { id, confidence } }) => ({
				id,
				items: testers.get(id)?.size ?? 0,
				wanted: FACT_NEEDS[confidence]
			})),
		objectives: [...bank.objectives.values()].map(({ row }) => {
			const items = new Set([
				...(inFile.get(row.id) ?? []),
				...row.facts.flatMap((fact) => [...(testers.get(fact) ?? [])])
			]);
			return { id: row.id, items: items.size, wanted: OBJECTIVE_NEEDS };
		})
	};
}

export const covered = (needs: readonly Need[]): number => needs.filter(({ items, wanted }) => items >= wanted).length;
