/** Words as they are searched: bare letters, and in Arabic without what is written onto the word. */
import { normalise } from '../answer/normalise.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** The Arabic article, alone or behind “and”, “so”, “in”, “like”; and “to the”. The word itself keeps two letters or more. */
const ARTICLE = /^(?:[وفبك]?ال|لل)(?=\p{L}{2})/u;

export interface Word {
	readonly text: string;
	/** Place in the text, in UTF-16 units. */
	readonly at: number;
}

/** The words of a text in order; hyphens and apostrophes part words. */
export function wordsIn(text: string): Word[] {
	return Array.from(text.matchAll(WORD), (match) => ({ text: match[0], at: match.index }));
}

/** The forms under which one word is found, 0 to 2; none for a word of marks alone. */
export function formsOf(word: string): readonly string[] {
	const form = normalise(word);
	if (form === '') return [];
	const bare = form.replace(ARTICLE, '');
	return bare === form ? [form] : [form, bare];
}
