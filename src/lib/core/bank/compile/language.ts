/** Of a bank compiled twice, as written and translated: each piece from the one that has it whole. */
import type { Bank, BankPart, Card } from '../bank.ts';
import { keyOf, type Translation } from '../source/overlay/state.ts';
import type { Section } from '../source/overlay.schema.ts';
import type { FactCardRow } from '../source/facts.schema.ts';
import type { BankSource } from '../source/source.ts';
import { factCardId } from './made.ts';

export type Body = Omit<Bank, 'edition'>;

interface Pair {
	readonly source: BankSource;
	readonly written: Body;
	/** The same rows in the same order. */
	readonly translated: Body;
	readonly translation: Translation;
}

/** The translated bank, in which what is not wholly translated stands as it was written, with its language. */
export function inLanguage({ source, written, translated, translation }: Pair): Body {
	const { ready } = translation;
	const lang = written.language;
	const parts = HEAD.filter((part) => !ready.has(keyOf('bank', part)));
	const choose = <Row extends { readonly id: string }>(
		section: Section,
		own: readonly Row[],
		rows: readonly Row[]
	): Row[] => rows.map((row, at) => (ready.has(keyOf(section, row.id)) ? row : { ...(own[at] ?? row), lang }));
	const untranslated = untranslatedCards(source, ready);
	const isReady = ({ id, item }: Card): boolean =>
		item === undefined ? !untranslated.has(id) : ready.has(keyOf('items', item));
	return {
		...translated,
		...(parts.length === 0 ? {} : { untranslated: parts }),
		topics: choose('topics', written.topics, translated.topics),
		objectives: choose('objectives', written.objectives, translated.objectives),
		facts: choose('facts', written.facts, translated.facts),
		// the name is in the language all the same
		entities: choose('entities', translated.entities, translated.entities),
		corrections: choose('corrections', written.corrections, translated.corrections),
		items: choose('items', written.items, translated.items),
		...(translated.maps ? { maps: choose('maps', written.maps ?? [], translated.maps) } : {}),
		cards: translated.cards.map((card, at) => (isReady(card) ? card : { ...(written.cards[at] ?? card), lang }))
	};
}

const HEAD: readonly BankPart[] = ['head', 'report', 'voices', 'standings'];

/** Generated cards whose words are not all translated: the template, those of the fact, those of the entity. */
function untranslatedCards(source: BankSource, ready: Translation['ready']): Set<string> {
	const templates = ready.has(keyOf('bank', 'cards'));
	const cards = source.facts.flatMap(({ value: fact }) =>
		fact.cards.flatMap((card) => {
			const whole = templates && ready.has(keyOf('facts', fact.id)) && hasEntity(card, ready);
			return whole ? [] : (['forward', 'backward'] as const).map((way) => factCardId(fact.id, card.relation, way));
		})
	);
	return new Set(cards);
}

/** Its gloss stands in for the event that a card does not name; its name is there whenever its gloss is. */
const hasEntity = ({ entity }: FactCardRow, ready: Translation['ready']): boolean =>
	ready.has(keyOf('entities', entity));
