/** The ids that compiling makes. */
import { Inconsistent } from '#lib/core/fault.ts';
import { isBankEdition, isCardId, type BankEdition, type CardId } from '#lib/core/ids.ts';
import type { Direction, Relation } from '../bank.ts';

/** `card.<item id>`: stable as long as the item is. */
export const itemCardId = (item: string): CardId => cardId(`card.${item}`);

/** `card.<fact id>.<relation>.<direction>`: stable as long as the fact is, whatever its wording. */
export const factCardId = (fact: string, relation: Relation, direction: Direction): CardId =>
	cardId(`card.${fact}.${relation}.${direction}`);

function cardId(text: string): CardId {
	if (!isCardId(text)) throw new Inconsistent(`a card called ${text}`);
	return text;
}

/** @param digest hexadecimal; its first 8 digits count */
export function bankEdition(edition: string, digest: string): BankEdition {
	const text = `${edition}-${digest.slice(0, 8)}`;
	if (!isBankEdition(text)) throw new Inconsistent(`an edition called ${text}`);
	return text;
}
