/** Rules on the report's paragraphs: known, covered, and the same in an item as in its facts. */
import type { ItemRow } from '../source/objective.schema.ts';
import type { Located } from '../source/source.ts';
import { paragraphCoverage } from './coverage.ts';
import { faultIn, type CheckFault, type Register } from './register.ts';

/** `source.para` names exactly the paragraphs of the item's facts. */
export function sourceParagraphs(item: Located<ItemRow>, bank: Register): CheckFault[] {
	const { facts, source } = item.value;
	if (facts.some((fact) => !bank.facts.has(fact))) return [];
	const wanted = new Set(facts.flatMap((fact) => bank.facts.get(fact)?.value.paragraph ?? []));
	const written = new Set(source.para);
	const same = wanted.size === written.size && [...wanted].every((paragraph) => written.has(paragraph));
	const data = { wanted: [...wanted].sort().join(', '), written: source.para.join(', ') };
	return same ? [] : [faultIn(item, 'paragraphs-differ', ['source', 'para'], data)];
}

/** No row speaks of a paragraph that the report does not have. */
export function unknownParagraphs({ source }: Register): CheckFault[] {
	const last = source.bank?.value.report.paragraphs;
	if (last === undefined) return [];
	const isUnknown = (paragraph: string) => Number(paragraph.slice(1)) < 1 || Number(paragraph.slice(1)) > last;
	return [
		...source.facts.flatMap((fact) => {
			const { paragraph } = fact.value;
			if (paragraph === undefined || !isUnknown(paragraph)) return [];
			return [faultIn(fact, 'paragraph-unknown', ['paragraph'], { paragraph, last })];
		}),
		...source.corrections.flatMap((correction) =>
			correction.value.paragraphs.flatMap((paragraph, at) =>
				isUnknown(paragraph) ? [faultIn(correction, 'paragraph-unknown', ['paragraphs', at], { paragraph, last })] : []
			)
		)
	];
}

/** A paragraph that is said to state nothing has no facts. */
export function contradictoryParagraphs({ source }: Register): CheckFault[] {
	const stated = new Map(source.facts.map(({ value }) => [value.paragraph, value.id]));
	return source.noFacts.flatMap((row) => {
		const fact = stated.get(row.value.paragraph);
		if (fact === undefined) return [];
		const located = { ...row, value: { id: row.value.paragraph } };
		return [faultIn(located, 'paragraph-contradictory', ['paragraph'], { fact })];
	});
}

/** Every paragraph is touched by a published item, unless it states nothing. Asked only of a bank read completely. */
export function uncoveredParagraphs(bank: Register): CheckFault[] {
	const { bank: file, whole } = bank.source;
	if (!file || !whole) return [];
	return paragraphCoverage(bank)
		.filter(({ items, exempt }) => items === 0 && !exempt)
		.map(({ paragraph, facts }) => ({
			code: 'paragraph-uncovered',
			data: { paragraph, facts },
			place: file.placeOf(['report', 'paragraphs'])
		}));
}
