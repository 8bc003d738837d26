/** Rules on references: whatever is named exists. */
import { quote } from '../source/codes.ts';
import type { Path } from '../source/document.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { Located } from '../source/source.ts';
import { testedParts } from '../source/tested.ts';
import type { RuleCode } from './codes.ts';
import { traps } from './options.ts';
import { faultIn, isKnown, type CheckFault, type Register } from './register.ts';

type Table = 'facts' | 'sources' | 'corrections' | 'entities' | 'items' | 'topics';
const UNKNOWN: Readonly<Record<Table, RuleCode>> = {
	facts: 'fact-unknown',
	sources: 'source-unknown',
	corrections: 'correction-unknown',
	entities: 'entity-unknown',
	items: 'item-unknown',
	topics: 'topic-unknown'
};

interface Mention {
	readonly table: Table;
	readonly id: string | undefined;
	readonly path: Path;
}

const list = (table: Table, ids: readonly string[], ...path: Path): Mention[] =>
	ids.map((id, at) => ({ table, id, path: [...path, at] }));

function unknown(row: Located<{ readonly id: string }>, mentions: readonly Mention[], bank: Register): CheckFault[] {
	return mentions.flatMap(({ table, id, path }) =>
		id === undefined || isKnown(bank, table, id) ? [] : [faultIn(row, UNKNOWN[table], path, { name: quote(id) })]
	);
}

/** Facts, sources, corrections, entities and items that an item names. */
export function itemReferences(item: Located<ItemRow>, bank: Register): CheckFault[] {
	const row = item.value;
	return unknown(
		item,
		[
			...list('facts', row.facts, 'facts'),
			...list('facts', row.context, 'context'),
			...list('sources', row.source.also, 'source', 'also'),
			...list('corrections', row.note?.corrections ?? [], 'note', 'corrections'),
			...list('items', row.enemies, 'enemies'),
			...list('items', row.supersedes, 'supersedes'),
			...traps(row).map(({ states, path }): Mention => ({ table: 'facts', id: states, path: [...path, 'states'] })),
			{ table: 'entities', id: row.kind === 'short' ? row.entity : undefined, path: ['entity'] }
		],
		bank
	);
}

/** An item is no enemy of itself and does not supersede itself. */
export function ownEnemies(item: Located<ItemRow>): CheckFault[] {
	const { id, enemies, supersedes } = item.value;
	return [
		...enemies.flatMap((enemy, at) => (enemy === id ? [faultIn(item, 'enemy-self', ['enemies', at])] : [])),
		...supersedes.flatMap((old, at) => (old === id ? [faultIn(item, 'enemy-self', ['supersedes', at])] : []))
	];
}

/** Whatever a part or the card tests stands in `facts` or `context`. */
export function listedFacts(item: Located<ItemRow>): CheckFault[] {
	const { facts, context, card } = item.value;
	const touched = new Set<string>([...facts, ...context]);
	const named = [
		...testedParts(item.value),
		...(card?.fact === undefined ? [] : [{ fact: card.fact, path: ['card', 'fact'] }])
	];
	return named
		.filter(({ fact }) => !touched.has(fact))
		.map(({ fact, path }) => faultIn(item, 'fact-not-listed', path, { name: fact }));
}

/** `context` is for facts from outside the report. */
export function contextFacts(item: Located<ItemRow>, bank: Register): CheckFault[] {
	return item.value.context.flatMap((fact, at) =>
		bank.facts.get(fact)?.value.paragraph === undefined
			? []
			: [faultIn(item, 'context-inside', ['context', at], { name: fact })]
	);
}

export function factReferences(bank: Register): CheckFault[] {
	return bank.source.facts.flatMap((fact) =>
		unknown(
			fact,
			[
				{ table: 'topics', id: fact.value.topic, path: ['topic'] },
				...list('sources', fact.value.sources, 'sources'),
				...list('corrections', fact.value.corrections, 'corrections'),
				...list('entities', fact.value.dates, 'dates'),
				...fact.value.cards.map(({ entity }, at): Mention => ({
					table: 'entities',
					id: entity,
					path: ['cards', at, 'entity']
				}))
			],
			bank
		)
	);
}

export function entityReferences(bank: Register): CheckFault[] {
	return bank.source.entities.flatMap((entity) =>
		unknown(
			entity,
			[
				...list('entities', entity.value.confusable, 'confusable'),
				...list('entities', entity.value.distractors, 'distractors')
			],
			bank
		)
	);
}

export function topicReferences(bank: Register): CheckFault[] {
	return bank.source.topics.flatMap((topic) =>
		unknown(
			topic,
			[
				...list('topics', topic.value.needs, 'needs'),
				...topic.value.objectives.flatMap(({ facts }, at) => list('facts', facts, 'objectives', at, 'facts'))
			],
			bank
		)
	);
}
