/** Words of texts, as the rules compare them. */
import { plain, type Language } from './languages/language.ts';

/** Words in comparable form, in order, articles included. */
export const wordsOf = (text: string): string[] => plain(text).split(' ').filter(Boolean);

/** W(s) of the rules: the stems of the words that say something about the content. */
export function contentWords(words: readonly string[], language: Language): ReadonlySet<string> {
	const { stopWords, lists } = language;
	return new Set(
		words
			.filter((word) => word.length >= lists.shortestWord && !stopWords.has(word) && !/^\d+$/u.test(word))
			.map((word) => stemOf(word, language))
	);
}

/** A word without its beginning and its ending: a light stemmer, enough to see that two words are related. */
export function stemOf(word: string, { prefixes, suffixes, lists: { shortestStem } }: Language): string {
	const prefix = prefixes.find((one) => word.startsWith(one) && word.length - one.length >= shortestStem) ?? '';
	const rest = word.slice(prefix.length);
	const suffix = suffixes.find((one) => rest.endsWith(one) && rest.length - one.length >= shortestStem) ?? '';
	return rest.slice(0, rest.length - suffix.length);
}

/** Share of the words that either has and both have, 0 … 1 (Jaccard). Two empty sets have nothing in common. */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const common = shared(one, other);
	const all = one.size + other.size - common;
	return all === 0 ? 0 : common / all;
}

/** How many words both have. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const [small, large] = one.size <= other.size ? [one, other] : [other, one];
	let common = 0;
	for (const word of small) if (large.has(word)) common += 1;
	return common;
}

/** Whether the words of a phrase stand in a row in a text, both in plain form. */
export const hasPhrase = (text: string, phrase: string): boolean =>
	phrase !== '' && ` ${text} `.includes(` ${phrase} `);

/** The sentences of a text, with their signs. */
export const sentencesOf = (text: string): string[] =>
	text
		.split(/(?<=[.!?:؟…])["”»]?\s+/u)
		.map((sentence) => sentence.trim())
		.filter(Boolean);

/** The sentence that asks: the last one with a question mark, else the first that gives a task, else the last. */
export function askingClause(text: string, { imperatives }: Language): string {
	const sentences = sentencesOf(text);
	return (
		sentences.findLast((sentence) => /[?؟]/u.test(sentence)) ??
		sentences.find((sentence) => imperatives.test(plain(sentence))) ??
		sentences.at(-1) ??
		''
	);
}
