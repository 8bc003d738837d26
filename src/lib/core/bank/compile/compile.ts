/** The editors' files as the one file that the app fetches. The same files give the same bytes on every machine. */
import type { Bank, Card, Correction, Fact, Item, MapSheet, Objective, Source, Topic } from '../bank.ts';
import { Inconsistent } from '#lib/core/fault.ts';
import type { EntityId, ItemId } from '#lib/core/ids.ts';
import type { BankFile } from '../source/bank.schema.ts';
import type { FactRow } from '../source/facts.schema.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import { translationOf } from '../source/overlay/state.ts';
import { translatedSource } from '../source/overlay/translate.ts';
import type { BankSource } from '../source/source.ts';
import type { CorrectionRow } from '../source/tables.schema.ts';
import type { TopicFile } from '../source/topic.schema.ts';
import { canonicalJson } from './canonical.ts';
import { factCards, itemCard, standing } from './cards.ts';
import { compileEntity } from './entities.ts';
import { compileItem, type ItemContext } from './items.ts';
import { inLanguage, type Body } from './language.ts';
import { bankEdition } from './made.ts';
import { mapHead, mapSheet } from './maps.ts';
import { teachingOrder } from './order.ts';

/**
 * Compiles a source that the check has found sound; throws Inconsistent on one that has no bank.yaml. What is not
 * wholly translated stays as it was written and says so (`lang`).
 * @param sha256 the digest of a text's UTF-8, in hexadecimal
 * @param language BCP 47; that in which the bank is written when left out. The edition is the same in all.
 */
export function compile(source: BankSource, sha256: (text: string) => string, language?: string): Bank {
	if (!source.bank) throw new Inconsistent('compiling a bank without bank.yaml');
	const file = source.bank.value;
	const written = compileBody(source, file.source_language);
	const overlays = source.overlays.map(({ value }) => value);
	const content = overlays.length === 0 ? written : { bank: written, overlays };
	const edition = bankEdition(file.edition, sha256(canonicalJson(content)));
	if (language === undefined || language === file.source_language) return { ...written, edition };
	const translation = translationOf(source, language, sha256);
	const translated = compileBody(translatedSource(source, translation), language);
	return { ...inLanguage({ source, written, translated, translation }), edition };
}

function compileBody(source: BankSource, language: string): Body {
	if (!source.bank) throw new Inconsistent('compiling a bank without bank.yaml');
	const file = source.bank.value;
	const topics = teachingOrder(source.topics.map(({ value }) => value)).ordered;
	const facts = source.facts.map(({ value }) => ({ row: value, fact: compileFact(value) }));
	const languages = { language, source: file.source_language, languages: file.languages };
	const entities = source.entities.map(({ value }) => compileEntity(value, languages));
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const maps = source.maps.map(({ value }) =>
		mapHead(
			value,
			source.entities.map((entity) => entity.value)
		)
	);
	const items = compileItems(source, topics, { entities: byId, maps: new Map(maps.map((map) => [map.id, map])) });
	const cards: Card[] = [
		...items.flatMap(({ row, item }) => itemCard(row, item, language)),
		...facts.flatMap(({ row, fact }) => factCards({ row, fact, entities: byId, templates: file.cards }))
	];
	return {
		...compileHead(file, language),
		topics: topics.map(compileTopic),
		objectives: topics.flatMap(compileObjectives),
		facts: facts.map(({ fact }) => fact),
		entities,
		sources: source.sources.map(({ value: { id, title, url } }): Source => ({ id, title, url })),
		corrections: source.corrections.map(({ value }) => compileCorrection(value)),
		items: items.map(({ item }) => item),
		cards,
		...(maps.length === 0 ? {} : { maps })
	};
}

/** What is drawn of each map. */
export const compileMaps = ({ maps }: BankSource): MapSheet[] => maps.map(({ value }) => mapSheet(value));

function compileHead(file: BankFile, language: string) {
	const { id, title, description, licence, report, voices, standings } = file;
	return {
		format: 1 as const,
		id,
		language,
		sourceLanguage: file.source_language,
		title,
		description,
		licence,
		report,
		voices,
		standings
	};
}

interface Compiled {
	readonly row: ItemRow;
	readonly item: Item;
}

/** Published items, in the order in which topics and objectives are taught. */
function compileItems(
	source: BankSource,
	topics: readonly TopicFile[],
	named: Pick<ItemContext, 'entities' | 'maps'>
): Compiled[] {
	const rowsOf = new Map(source.objectives.map(({ value }) => [value.objective, value.items]));
	const enemies = enemyTable(source.items.map(({ value }) => value).filter(isPublished));
	return topics.flatMap((topic) =>
		topic.objectives.flatMap((objective) =>
			(rowsOf.get(objective.id) ?? [])
				.map(({ value }) => value)
				.filter(isPublished)
				.map((row) => ({
					row,
					item: compileItem(row, {
						topic: topic.id,
						objective: objective.id,
						enemies: [...(enemies.get(row.id) ?? [])].sort(),
						...named
					})
				}))
		)
	);
}

const isPublished = ({ status }: ItemRow): boolean => status === 'published';

/** Who gives whom away, both ways. */
function enemyTable(rows: readonly ItemRow[]): Map<ItemId, Set<ItemId>> {
	const table = new Map(rows.map(({ id }) => [id, new Set<ItemId>()]));
	for (const { id, enemies } of rows) {
		for (const enemy of enemies) {
			if (enemy === id || !table.has(enemy)) continue;
			table.get(id)?.add(enemy);
			table.get(enemy)?.add(id);
		}
	}
	return table;
}

const compileTopic = ({ id, title, intro, needs, optional }: TopicFile): Topic => ({
	id,
	title,
	intro,
	needs,
	optional
});

const compileObjectives = (topic: TopicFile): Objective[] =>
	topic.objectives.map(({ id, title, bloom, facts }) => ({ id, topic: topic.id, title, bloom, facts }));

/** The dates a fact is filed under: those of its cards, then those listed, each once. */
function datesOf({ cards, dates }: FactRow): EntityId[] {
	const carded = cards.flatMap(({ relation, entity }) => (relation === 'date' ? [entity] : []));
	return [...new Set([...carded, ...dates])];
}

function compileFact(row: FactRow): Fact {
	const dates = datesOf(row);
	return {
		id: row.id,
		topic: row.topic,
		...(row.paragraph === undefined ? {} : { paragraph: row.paragraph }),
		voice: row.voice,
		confidence: row.confidence,
		standing: standing(row),
		text: row.text,
		...(row.reading === undefined ? {} : { reading: row.reading }),
		sources: row.sources,
		corrections: row.corrections,
		...(row.as_of === undefined ? {} : { asOf: row.as_of }),
		...(row.changed === undefined ? {} : { changed: row.changed }),
		...(dates.length === 0 ? {} : { dates })
	};
}

function compileCorrection({
	id,
	paragraphs,
	report_wording,
	reading,
	why,
	origin,
	certainty
}: CorrectionRow): Correction {
	return { id, paragraphs, reportWording: report_wording, reading, why, origin, certainty };
}
