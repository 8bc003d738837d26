/** Rules on entities and on the cards made from them. */
import type { FactCardRow, FactRow } from '../source/facts.schema.ts';
import type { Located } from '../source/source.ts';
import type { EntityRow } from '../source/tables.schema.ts';
import { repeated } from './names.ts';
import { faultIn, type CheckFault, type Register } from './register.ts';

/** A date has a date, a number a number, everything else a name in the bank's language. */
export function entityValues({ source, language }: Register): CheckFault[] {
	return source.entities.flatMap((entity): CheckFault[] => {
		const { type, value, names } = entity.value;
		if (type === 'date' || type === 'number') {
			const fits = type === 'date' ? typeof value === 'string' : typeof value === 'number';
			return fits ? [] : [faultIn(entity, 'entity-value-wrong', ['value'], { type })];
		}
		return names?.[language] === undefined ? [faultIn(entity, 'entity-name-missing', ['names'], { language })] : [];
	});
}

/** A date card is about a date, a name card about something with an abbreviation, a place card about something with a name. */
function fits({ relation }: FactCardRow, { type, abbreviation }: EntityRow, language: string): boolean {
	if (relation === 'date') return type === 'date';
	if (relation === 'name') return abbreviation?.[language] !== undefined;
	return type !== 'date' && type !== 'number';
}

/** Cards of facts can be made, and none twice. */
export function cardEntities(bank: Register): CheckFault[] {
	return bank.source.facts.flatMap((fact) => [
		...fact.value.cards.flatMap((card, at) => cardFaults(fact, card, at, bank)),
		...repeated(
			fact.value.cards.flatMap(({ relation, only }, at) =>
				['forward', 'backward']
					.filter((side) => (only ?? side) === side)
					.map((side) => ({ at, key: `${relation}.${side}` }))
			),
			({ key }) => key
		).map(({ row }) => faultIn(fact, 'card-duplicate', ['cards', row.at], { card: row.key }))
	]);
}

function cardFaults(fact: Located<FactRow>, card: FactCardRow, at: number, bank: Register): CheckFault[] {
	const entity = bank.entities.get(card.entity)?.value;
	const { relation } = card;
	return [
		...(entity && !fits(card, entity, bank.language)
			? [faultIn(fact, 'card-entity-wrong', ['cards', at, 'entity'], { relation, name: card.entity })]
			: []),
		...(relation !== 'name' && card.event === undefined
			? [faultIn(fact, 'card-event-missing', ['cards', at], { relation })]
			: [])
	];
}

/** What a fact is dated by is a date. */
export function factDates(bank: Register): CheckFault[] {
	return bank.source.facts.flatMap((fact) =>
		fact.value.dates.flatMap((id, at) => {
			const entity = bank.entities.get(id)?.value;
			return entity && entity.type !== 'date' ? [faultIn(fact, 'fact-date-wrong', ['dates', at], { name: id })] : [];
		})
	);
}

const SLOTS = {
	date: { forward: 'event', backward: 'value' },
	place: { forward: 'event', backward: 'value' },
	name: { forward: 'name', backward: 'abbreviation' }
} as const;

/** A template has the one slot that its side shows, and no other. */
export function cardTemplates({ source }: Register): CheckFault[] {
	const { bank } = source;
	if (!bank) return [];
	return (['date', 'place', 'name'] as const).flatMap((relation) =>
		(['forward', 'backward'] as const).flatMap((side) => {
			const slot = SLOTS[relation][side];
			const slots = new Set([...bank.value.cards[relation][side].matchAll(/\{(.*?)\}/g)].map(([, name]) => name));
			if (slots.size === 1 && slots.has(slot)) return [];
			return [faultIn(bank, 'card-slot-wrong', ['cards', relation, side], { slot })];
		})
	);
}

/** The language of the items is one of the bank's. */
export function bankLanguages({ source }: Register): CheckFault[] {
	const { bank } = source;
	if (!bank || bank.value.languages.includes(bank.value.source_language)) return [];
	return [faultIn(bank, 'language-missing', ['languages'], { language: bank.value.source_language })];
}
