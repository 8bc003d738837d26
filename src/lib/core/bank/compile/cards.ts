/** Flashcards: those written with items, and those made from a fact, an entity and the templates of the bank. */
import type { Attribution, Card, CardAnswer, Direction, Entity, Fact, Item, Note } from '../bank.ts';
import { normalise } from '#lib/core/answer/normalise.ts';
import type { BankFile } from '../source/bank.schema.ts';
import type { FactCardRow, FactRow } from '../source/facts.schema.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import { writtenDate } from '../written-date.ts';
import { factCardId, itemCardId } from './made.ts';

/** The card written with an item, if there is one: typed where the item is and the card's back shows its answer. */
export function itemCard(row: ItemRow, item: Item, language: string): Card[] {
	const fact = row.card?.fact ?? item.tests[0];
	if (!row.card || fact === undefined) return [];
	return [
		{
			id: itemCardId(item.id),
			kind: 'card',
			version: item.version,
			topic: item.topic,
			fact,
			item: item.id,
			front: row.card.front,
			back: row.card.back,
			answer: itemAnswer(item, row.card.back, language),
			attribution: item.attribution,
			...(item.note ? { note: item.note } : {})
		}
	];
}

function itemAnswer(item: Item, back: string, language: string): CardAnswer {
	if (item.kind === 'date' && says(back, writtenDate(item.value, language))) {
		return { kind: 'date', value: item.value };
	}
	if (item.kind !== 'short' || !item.accept.some((form) => says(back, form))) return { kind: 'self' };
	return { kind: 'short', accept: item.accept, ...(item.entity === undefined ? {} : { entity: item.entity }) };
}

const says = (text: string, form: string): boolean => ` ${normalise(text)} `.includes(` ${normalise(form)} `);

export interface FactCardContext {
	readonly fact: Fact;
	readonly row: FactRow;
	readonly entities: ReadonlyMap<string, Entity>;
	readonly templates: BankFile['cards'];
}

/** The cards generated for a fact, in the order of the file, forward before backward. */
export function factCards(context: FactCardContext): Card[] {
	return context.row.cards.flatMap((card) => {
		const entity = context.entities.get(card.entity);
		const directions: Direction[] = card.only ? [card.only] : ['forward', 'backward'];
		return entity ? directions.map((direction) => factCard(card, direction, entity, context)) : [];
	});
}

function factCard(
	card: FactCardRow,
	direction: Direction,
	entity: Entity,
	{ fact, row, templates }: FactCardContext
): Card {
	const face = { card, entity, direction };
	return {
		id: factCardId(fact.id, card.relation, direction),
		kind: 'card',
		version: 1,
		topic: fact.topic,
		fact: fact.id,
		front: filled(templates[card.relation][direction], card, entity),
		back: back(face),
		answer: answer(face),
		attribution: factAttribution(row),
		...factNote(row)
	};
}

interface Face {
	readonly card: FactCardRow;
	readonly entity: Entity;
	readonly direction: Direction;
}

/** Dates and places: forward asks for the value. Names: forward asks for the abbreviation. */
function back({ card, entity, direction }: Face): string {
	if (card.relation === 'name') return direction === 'forward' ? (entity.abbreviation ?? entity.name) : entity.name;
	return direction === 'forward' ? entity.name : capitalised(card.event ?? entity.gloss);
}

function answer({ card, entity, direction }: Face): CardAnswer {
	if (card.relation === 'name') {
		// without the entity: to its other name, which stands in the question, the judge must not say yes
		const wanted = direction === 'forward';
		return { kind: 'short', accept: entity.accept.filter((form) => isAbbreviation(form, entity) === wanted) };
	}
	if (direction === 'backward') return { kind: 'self' };
	if (card.relation === 'date') return { kind: 'date', value: String(entity.value ?? '') };
	return { kind: 'short', accept: entity.accept, entity: entity.id };
}

const isAbbreviation = (form: string, { abbreviation = '' }: Entity): boolean =>
	form === abbreviation || /^[\p{Lu}.]{2,}$/u.test(form);

function filled(template: string, { event }: FactCardRow, entity: Entity): string {
	const words: Readonly<Record<string, string>> = {
		event: event ?? entity.gloss,
		value: entity.name,
		name: entity.name,
		abbreviation: entity.abbreviation ?? ''
	};
	return template.replace(
		/\{(\w+)\}/g,
		(slot, name: string) => (Object.hasOwn(words, name) ? words[name] : slot) ?? slot
	);
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

function factAttribution(row: FactRow): Attribution {
	return {
		voice: row.voice,
		standing: standing(row),
		paragraphs: row.paragraph === undefined ? [] : [row.paragraph],
		sources: row.sources,
		...(row.as_of === undefined ? {} : { asOf: row.as_of })
	};
}

/** How a fact stands, from the editors' confidence, its type and whether it is dated. */
export function standing({ confidence, type, as_of }: FactRow): Attribution['standing'] {
	if (as_of !== undefined) return 'context';
	if (confidence === 'b') return type === 'forecast' ? 'forecast' : 'reported';
	return confidence === 'c' ? 'corrected' : 'established';
}

function factNote({ corrections, reading }: FactRow): { note?: Note } {
	return corrections.length > 0 && reading !== undefined ? { note: { corrections, text: reading } } : {};
}
