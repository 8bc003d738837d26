/** Full-text search over a bank: every word of the query begins a word of what is found. Case, accents and vowel signs do not count. */
import { isSlip } from '../answer/names.ts';
import { normalise } from '../answer/normalise.ts';
import type { Bank, Correction, Entity, Fact, Item } from '../bank/bank.ts';
import { formsOf, wordsIn } from './words.ts';

export type Hit =
	| { readonly kind: 'entity'; readonly id: string; readonly entity: Entity }
	| { readonly kind: 'fact'; readonly id: string; readonly fact: Fact }
	| { readonly kind: 'correction'; readonly id: string; readonly correction: Correction }
	| { readonly kind: 'item'; readonly id: string; readonly item: Item };

/** Place of a hit in the index → the weight of the weightiest field in which the word stands. */
type Postings = ReadonlyMap<number, number>;

export interface SearchIndex {
	readonly hits: readonly Hit[];
	/** Every form of every word. */
	readonly words: ReadonlyMap<string, Postings>;
}

/** Of a name or a sentence shown, against one behind it. */
const TITLE = 3;
const TEXT = 1;
/** A whole word counts twice its beginning; a slip of the finger half. */
const WHOLE = 2;
const SLIP = 0.5;
/** In characters and words: more is no search. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 8;

interface Entry {
	readonly hit: Hit;
	readonly title: readonly string[];
	readonly text: readonly string[];
}

/** Made once a bank; a bank in another language has an index of its own. */
export function indexSearch(bank: Pick<Bank, 'entities' | 'facts' | 'corrections' | 'items'>): SearchIndex {
	const entries = [
		...bank.entities.map(entityEntry),
		...bank.facts.map(factEntry),
		...bank.corrections.map(correctionEntry),
		...bank.items.map(itemEntry)
	];
	const words = new Map<string, Map<number, number>>();
	const known = new Map<string, readonly string[]>();
	const forms = (word: string): readonly string[] => {
		const found = known.get(word) ?? formsOf(word);
		known.set(word, found);
		return found;
	};
	const post = (place: number, texts: readonly string[], weight: number): void => {
		for (const form of texts.flatMap(wordsIn).flatMap(({ text }) => forms(text))) {
			const postings = words.get(form) ?? new Map<number, number>();
			words.set(form, postings.set(place, Math.max(weight, postings.get(place) ?? 0)));
		}
	};
	entries.forEach(({ title, text }, place) => {
		post(place, text, TEXT);
		post(place, title, TITLE);
	});
	return { hits: entries.map(({ hit }) => hit), words };
}

const entityEntry = (entity: Entity): Entry => ({
	hit: { kind: 'entity', id: entity.id, entity },
	title: [entity.name, entity.abbreviation ?? '', ...entity.accept],
	text: [entity.gloss]
});

const factEntry = (fact: Fact): Entry => ({
	hit: { kind: 'fact', id: fact.id, fact },
	title: [fact.text],
	text: [fact.reading ?? '']
});

const correctionEntry = (correction: Correction): Entry => ({
	hit: { kind: 'correction', id: correction.id, correction },
	title: [correction.reading],
	text: [correction.reportWording, correction.why]
});

function askedBeside(item: Item): readonly string[] {
	if (item.kind === 'truefalse') return [item.statement];
	if (item.kind === 'reading') return item.passage.map(({ text }) => text);
	return item.kind === 'cloze' ? [item.text] : [];
}

const itemEntry = (item: Item): Entry => ({
	hit: { kind: 'item', id: item.id, item },
	title: [item.stem],
	text: [item.explanation, ...askedBeside(item)]
});

/** The words of a query, as `formsOf` gives them; none below two letters. */
export function queryWords(query: string): (readonly string[])[] {
	const text = normalise(query.slice(0, LONGEST_QUERY));
	if (text.length < 2) return [];
	return text.split(' ').slice(0, MOST_WORDS).map(formsOf);
}

/**
 * What holds every word of the query, best first: whole words before beginnings, titles before texts; equals in the
 * order of the bank. A word that begins nothing is forgiven one slip, from five letters on.
 */
export function search(index: SearchIndex, query: string): readonly Hit[] {
	const words = queryWords(query);
	if (words.length === 0) return [];
	const [first = new Map<number, number>(), ...rest] = words.map((forms) => scoresOf(index, forms));
	const places = [...first].flatMap(([place, score]) => {
		const others = rest.map((scores) => scores.get(place));
		return others.every((other) => other !== undefined)
			? [{ place, score: others.reduce((sum, other) => sum + other, score) }]
			: [];
	});
	return places.sort((a, b) => b.score - a.score || a.place - b.place).flatMap(({ place }) => index.hits[place] ?? []);
}

function scoresOf({ words }: SearchIndex, forms: readonly string[]): Map<number, number> {
	const scores = new Map<number, number>();
	const add = (postings: Postings, factor: number): void => {
		for (const [place, weight] of postings) scores.set(place, Math.max(weight * factor, scores.get(place) ?? 0));
	};
	for (const [word, postings] of words) {
		if (forms.some((form) => word.startsWith(form))) add(postings, forms.includes(word) ? WHOLE : 1);
	}
	if (scores.size > 0) return scores;
	for (const [word, postings] of words) {
		if (forms.some((form) => isNear(form, word))) add(postings, SLIP);
	}
	return scores;
}

/** Length first: it settles most. */
const isNear = (given: string, word: string): boolean =>
	Math.abs(given.length - word.length) <= 1 && isSlip(given, word);

export interface Segment {
	readonly text: string;
	readonly found: boolean;
	/** Place in the whole text, in UTF-16 units. */
	readonly at: number;
}

/** A text cut into what a query finds and what lies between; together the segments are the text. */
export function marked(text: string, query: string): readonly Segment[] {
	const wanted = queryWords(query).flat();
	const hits = wordsIn(text).filter(({ text: word }) =>
		formsOf(word).some((form) => wanted.some((want) => form.startsWith(want)))
	);
	const segments: Segment[] = [];
	let from = 0;
	for (const { text: word, at } of hits) {
		if (at > from) segments.push({ text: text.slice(from, at), found: false, at: from });
		segments.push({ text: word, found: true, at });
		from = at + word.length;
	}
	if (from < text.length) segments.push({ text: text.slice(from), found: false, at: from });
	return segments;
}
