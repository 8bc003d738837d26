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
		// most names are in no text: looked for once before each way of writing it is
		if (!rest.includes(`${form.slice(2)} `)) return [];
		const found = written(form).filter((one) => rest.includes(` ${one} `));
		for (const one of found) rest = rest.replaceAll(` ${one} `, ' | ');
		return found.length > 0 ? owners : [];
	});
}

/** What Arabic writes in one word with the name after it: and, so, in, to, like, and pairs of them. */
const JOINED = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'];
const ARTICLE = 'ال';

/** A name as it stands in a text: alone, and in Arabic behind the small words that are joined to it. */
function written(form: string): readonly string[] {
	if (!/^\p{Script=Arabic}/u.test(form)) return [form];
	const joined = JOINED.map((before) => before + form);
	if (!form.startsWith(ARTICLE)) return joined;
	const bare = form.slice(ARTICLE.length);
	return [...joined, `لل${bare}`, `ولل${bare}`];
}
