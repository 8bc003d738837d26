import type { Mark } from '#lib/core/answer/response.ts';
import type { Card, Entity, Fact, Item, Source } from '#lib/core/bank/bank.ts';

/** Words of the bank; with their language where it is not the bank's. */
export interface Said {
	readonly text: string;
	readonly lang?: string;
}

/** The facts that wrong answers really state, as they are to be learnt, each once. */
export function contrastsOf(facts: readonly Fact[], mark: Mark | undefined): readonly Said[] {
	const ids = new Set(mark?.remarks.map((remark) => remark.states));
	return facts.filter((fact) => ids.has(fact.id)).map(taught);
}

/** The entity that was named instead of the one asked for, unless a remark speaks of it already. */
export function namedBy(entities: readonly Entity[], mark: Mark | undefined): Entity | undefined {
	if (mark?.named === undefined || mark.remarks.length > 0) return undefined;
	return entities.find((entity) => entity.id === mark.named);
}

/** Why the answer is right: an item's explanation, a card's fact. */
export function explanationOf(prompt: Item | Card, facts: readonly Fact[]): Said {
	if (prompt.kind !== 'card') return said(prompt.explanation, prompt);
	const fact = facts.find((one) => one.id === prompt.fact);
	return fact ? taught(fact) : said(prompt.back, prompt);
}

/** How the right answer to a typed question is written; several gaps one after the other. */
export function writtenOf(prompt: Item | Card): string {
	if (prompt.kind === 'card') return prompt.back;
	if (prompt.kind === 'short') return prompt.accept[0] ?? '';
	if (prompt.kind !== 'cloze') return '';
	return prompt.gaps.flatMap((gap) => ('accept' in gap ? gap.accept.slice(0, 1) : [])).join(', ');
}

/** `p07` → `7`: the numbers of the report's paragraphs, rising. */
export function paragraphNumbers(ids: readonly string[]): readonly string[] {
	const numbers = ids.map((id) => Number(/^p0*(\d+)$/u.exec(id)?.[1])).filter((number) => number > 0);
	return [...new Set(numbers)].toSorted((a, b) => a - b).map(String);
}

/** The sources named, in the order named. */
export function sourcesOf(sources: readonly Source[], ids: readonly string[]): readonly Source[] {
	return ids.flatMap((id) => sources.filter((source) => source.id === id));
}

const taught = (fact: Fact): Said => said(fact.reading ?? fact.text, fact);

const said = (text: string, { lang }: { readonly lang?: string }): Said => ({
	text,
	...(lang === undefined ? {} : { lang })
});
