/** How far the published items cover the report, the facts, the objectives and the kinds. */
import { KINDS, type Kind } from '../bank.ts';
import { testedParts } from '../source/tested.ts';
import { publishedItems, type Register } from './register.ts';

export interface ParagraphCoverage {
	readonly paragraph: string;
	readonly facts: number;
	/** Published items that touch one of its facts. */
	readonly items: number;
	/** It is said to state nothing testable. */
	readonly exempt: boolean;
}
export interface FactCoverage {
	readonly fact: string;
	/** Published items with a part that tests it. */
	readonly tested: number;
	/** Published items that name it, those that test it included. */
	readonly touched: number;
}
export interface Coverage {
	readonly paragraphs: readonly ParagraphCoverage[];
	readonly facts: readonly FactCoverage[];
	readonly objectives: readonly { readonly objective: string; readonly topic: string; readonly items: number }[];
	readonly kinds: readonly { readonly kind: Kind; readonly items: number }[];
}

export function coverage(bank: Register): Coverage {
	const published = publishedItems(bank).map(({ value }) => value);
	const itemsOf = new Map(bank.source.objectives.map(({ value }) => [value.objective, value.items]));
	return {
		paragraphs: paragraphCoverage(bank),
		facts: factCoverage(bank),
		objectives: [...bank.objectives.values()].map(({ row, topic }) => ({
			objective: row.id,
			topic: topic.value.id,
			items: (itemsOf.get(row.id) ?? []).filter(({ value }) => value.status === 'published').length
		})),
		kinds: KINDS.map((kind) => ({ kind, items: published.filter((item) => item.kind === kind).length }))
	};
}

export function factCoverage(bank: Register): FactCoverage[] {
	const tested = new Map<string, number>();
	const touched = new Map<string, number>();
	const count = (table: Map<string, number>, ids: Iterable<string>) => {
		for (const id of new Set(ids)) table.set(id, (table.get(id) ?? 0) + 1);
	};
	for (const { value } of publishedItems(bank)) {
		const tests = testedParts(value).map(({ fact }) => fact);
		count(tested, tests);
		count(touched, [...tests, ...value.facts, ...value.context]);
	}
	return bank.source.facts.map(({ value: { id } }) => ({
		fact: id,
		tested: tested.get(id) ?? 0,
		touched: touched.get(id) ?? 0
	}));
}

export function paragraphCoverage({ source }: Register): ParagraphCoverage[] {
	const count = source.bank?.value.report.paragraphs ?? 0;
	const exempt = new Set(source.noFacts.map(({ value }) => value.paragraph));
	const published = source.items.filter(({ value }) => value.status === 'published');
	return Array.from({ length: count }, (_, at) => {
		const paragraph = `p${String(at + 1).padStart(2, '0')}`;
		const facts = new Set(
			source.facts.filter(({ value }) => value.paragraph === paragraph).map(({ value }): string => value.id)
		);
		const items = published.filter(({ value }) => value.facts.some((fact) => facts.has(fact))).length;
		return { paragraph, facts: facts.size, items, exempt: exempt.has(paragraph) };
	});
}
