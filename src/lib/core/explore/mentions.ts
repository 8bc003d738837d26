/** Which facts name which entity. */
import { normalise } from '../answer/normalise.ts';
import type { Bank, Entity, Fact } from '../bank/bank.ts';
import type { EntityId } from '../ids.ts';

export type Mentions = ReadonlyMap<EntityId, readonly Fact[]>;

/** In letters: shorter spellings are words of their own too often. */
const SHORTEST = 3;

/**
 * The facts that name each entity in their text or reading, or are dated by it, in the order of the bank; no entry for
 * an entity that none names. The longest name wins: “Alliance of Sahel States” does not speak of the Sahel.
 */
export function mentionsOf({ facts, entities }: Pick<Bank, 'facts' | 'entities'>): Mentions {
	const spellings = spellingsOf(entities.filter(({ type }) => type !== 'date' && type !== 'number'));
	const mentions = new Map<EntityId, Fact[]>();
	for (const fact of facts) {
		for (const id of new Set([...named(fact, spellings), ...(fact.dates ?? [])])) {
			mentions.set(id, [...(mentions.get(id) ?? []), fact]);
		}
	}
	return mentions;
}

type Spelling = readonly [form: string, owners: readonly EntityId[]];

/** Longest first. */
function spellingsOf(entities: readonly Entity[]): Spelling[] {
	const owners = new Map<string, EntityId[]>();
	for (const { id, accept, abbreviation } of entities) {
		for (const form of new Set([...accept, abbreviation ?? ''].map(normalise))) {
			if (form.length >= SHORTEST) owners.set(form, [...(owners.get(form) ?? []), id]);
		}
	}
	return [...owners].sort(([a], [b]) => b.length - a.length);
}

function named({ text, reading = '' }: Fact, spellings: readonly Spelling[]): EntityId[] {
	let rest = ` ${normalise(text)} | ${normalise(reading)} `;
	return spellings.flatMap(([form, owners]) => {
		if (!rest.includes(` ${form} `)) return [];
		rest = rest.replaceAll(` ${form} `, ' | ');
		return owners;
	});
}
