/** A compiled bank, in whatever language, as the rows that the rules read: what only editors see is made up or left out. */
import type { Bank, Choice, ChoiceGap, Entity, Fact, Item, TypedGap, WrongValue } from '../bank.ts';
import type { FactId } from '#lib/core/ids.ts';
import type { FactRow } from '../source/facts.schema.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { BankSource, Located } from '../source/source.ts';
import type { EntityRow } from '../source/tables.schema.ts';
import { register, type Register } from '../check/register.ts';
import type { Path } from '../source/path.ts';

/** Where a compiled bank is looked at there are no files: every place is the start of nothing, the path tells. */
const located = <Value>(value: Value, path: Path): Located<Value> => ({
	value,
	file: '',
	path,
	placeOf: () => ({ file: '', line: 1, column: 1 })
});

/** The register of a compiled bank, without the items that are not in its language yet, for `lintBank` and `lintItem`. */
export function registerOf(bank: Bank): Register {
	const own = bank.items.filter(({ lang }) => lang === undefined);
	const items = own.map((item, at) => located(rowOf(item), ['items', at]));
	const byObjective = bank.objectives.map(({ id }) =>
		located({ objective: id, items: items.filter((_, at) => own[at]?.objective === id) }, [])
	);
	const source: BankSource = {
		bank: located({ ...headOf(bank), source_language: bank.language, languages: [bank.language] }, []),
		sources: [],
		corrections: [],
		entities: bank.entities.map((entity, at) => located(entityRow(entity, bank.language), ['entities', at])),
		facts: bank.facts.map((fact, at) => located(factRow(fact), ['facts', at])),
		noFacts: [],
		topics: bank.topics.map((topic, at) =>
			located(
				{
					...topic,
					needs: [...topic.needs],
					objectives: bank.objectives.filter((one) => one.topic === topic.id).map(objectiveRow)
				},
				['topics', at]
			)
		),
		objectives: byObjective,
		items,
		maps: [],
		overlays: [],
		unread: new Set(),
		unreadKinds: new Set(),
		whole: true
	};
	return register(source);
}

function headOf({ id, title, description, licence, report, voices, standings }: Bank) {
	const side = { forward: title, backward: title };
	return {
		schema: 1 as const,
		...{ id, title, description, edition: 'own', licence, report, voices, standings },
		editors: [title],
		cards: { date: side, place: side, name: side },
		avoid: []
	};
}

const objectiveRow = ({ id, title, bloom, facts }: Bank['objectives'][number]) => ({
	id,
	title,
	bloom,
	facts: [...facts]
});

/** The name under the language of the bank, every other spelling as a variant. */
function entityRow({ id, type, gloss, iso, value, name, abbreviation, accept }: Entity, language: string): EntityRow {
	const short = abbreviation === undefined ? {} : { abbreviation: { [language]: abbreviation } };
	return {
		id,
		type,
		gloss,
		iso,
		value,
		names: { [language]: name },
		...short,
		variants: [...accept],
		confusable: [],
		distractors: []
	};
}

/** A compiled fact has lost its type; its voice and confidence stay. */
function factRow({
	id,
	topic,
	paragraph,
	voice,
	confidence,
	sources,
	corrections,
	text,
	reading,
	asOf
}: Fact): FactRow {
	return {
		...{ id, topic, paragraph, voice, confidence, text, reading, as_of: asOf },
		type: 'event',
		verified: 'source',
		sources: [...sources],
		corrections: [...corrections],
		cards: [],
		dates: []
	};
}

const trap = (row: { readonly feedback?: string; readonly states?: FactId }) => ({
	feedback: row.feedback,
	// for editors only, so it is not in a compiled bank
	tempting: row.feedback,
	states: row.states
});
const choiceRow = (choice: Choice) => ({ ...choice, ...trap(choice) });
const wrongRow = <Value>(wrong: WrongValue<Value>) => ({ ...wrong, tempting: wrong.feedback });

function baseRow(item: Item) {
	const { attribution, note } = item;
	return {
		...{ id: item.id, version: item.version, bloom: item.bloom, difficulty: item.difficulty },
		...{ stem: item.stem, explanation: item.explanation, locked: item.locked },
		status: 'published' as const,
		facts: [...item.facts],
		context: [],
		source: { para: [...attribution.paragraphs], also: [...attribution.sources] },
		attribution: { voice: attribution.voice, status: attribution.standing },
		...(attribution.asOf === undefined ? {} : { as_of: attribution.asOf }),
		...(note ? { note: { corrections: [...note.corrections], text: note.text } } : {}),
		enemies: [...item.enemies],
		supersedes: [],
		reviewed: []
	};
}

function rowOf(item: Item): ItemRow {
	const base = baseRow(item);
	switch (item.kind) {
		case 'single':
			return { ...base, kind: item.kind, fact: item.fact, choices: item.choices.map(choiceRow) };
		case 'multiple':
			return { ...base, kind: item.kind, choices: item.choices.map(choiceRow) };
		case 'truefalse': {
			const { kind, fact, statement, verdict, wrongVerdict } = item;
			const wrong_verdict = { tempting: wrongVerdict, feedback: wrongVerdict };
			return { ...base, kind, fact, statement, verdict, wrong_verdict, reasons: item.reasons.map(choiceRow) };
		}
		case 'cloze':
			return { ...base, kind: item.kind, text: item.text, gaps: item.gaps.map(gapRow) };
		case 'short': {
			const { kind, fact, entity, accept, wrong } = item;
			return { ...base, kind, fact, entity, accept: [...accept], wrong: wrong.map(wrongRow) };
		}
		case 'number': {
			const { kind, fact, value, tolerance, unit } = item;
			return { ...base, kind, fact, value, tolerance, unit, wrong: item.wrong.map(wrongRow) };
		}
		case 'date':
			return { ...base, kind: item.kind, fact: item.fact, value: item.value, wrong: item.wrong.map(wrongRow) };
		default:
			return listRow(item, base);
	}
}

type Listed = Extract<Item, { readonly kind: 'order' | 'match' | 'categorise' | 'map' | 'reading' }>;

function listRow(item: Listed, base: ReturnType<typeof baseRow>): ItemRow {
	if (item.kind === 'order') {
		const pitfalls = item.pitfalls.map((one) => ({ ...one, tempting: one.feedback }));
		return { ...base, kind: item.kind, sequence: [...item.sequence], pitfalls };
	}
	if (item.kind === 'match') {
		const right = item.right.map((one) => ({ ...one, ...trap(one) }));
		const wrong_pairs = item.wrongPairs.map((one) => ({ ...one, tempting: one.feedback }));
		return { ...base, kind: item.kind, left: [...item.left], right, wrong_pairs };
	}
	if (item.kind === 'map') {
		const choices = item.choices.map(({ id, key, fact, ...rest }) => ({ id, key, fact, ...trap(rest) }));
		return { ...base, kind: item.kind, map: item.map, choices };
	}
	if (item.kind === 'reading') {
		const { kind, fact, evidence } = item;
		const passage = item.passage.map(choiceRow);
		return { ...base, kind, fact, evidence, passage, choices: item.choices.map(choiceRow) };
	}
	const entries = item.entries.map((one) => ({ ...one, tempting: one.feedback }));
	return { ...base, kind: item.kind, categories: [...item.categories], entries };
}

function gapRow(gap: TypedGap | ChoiceGap) {
	const { id, fact } = gap;
	if ('choices' in gap) return { id, fact, choices: gap.choices.map(choiceRow) };
	return { id, fact, accept: [...gap.accept], wrong: gap.wrong.map(wrongRow) };
}
