/** What the linter knows of a language: lists of words, made ready for texts in plain form. */
import { normalise } from '#lib/core/answer/normalise.ts';

/** One file a language holds these lists and nothing else. Words are parted by spaces, phrases by commas. */
export interface WordLists {
	/** BCP 47. */
	readonly code: string;
	readonly stopWords: string;
	/** Shorter words say nothing about the content. In letters. */
	readonly shortestWord: number;
	/** Endings and beginnings that are cut off, the longest that fits; at least `shortestStem` letters stay. */
	readonly suffixes: string;
	readonly prefixes: string;
	readonly shortestStem: number;
	/** Particles that are written together with the next word, as the part of a pattern; empty where there are none. */
	readonly attached: string;
	/** Words for 0, 1, 2 … */
	readonly numerals: string;
	readonly allOfTheAbove: string;
	readonly noneOfTheAbove: string;
	readonly absolutes: string;
	readonly vague: string;
	readonly negatives: string;
	/** Negations of two parts, on plain text. */
	readonly negativePattern?: RegExp;
	readonly negativeOptions: string;
	readonly timeBound: string;
	/** Words that say that somebody says so. */
	readonly attribution: string;
	/** First words of a sentence that asks for something. */
	readonly imperatives: string;
	/** First words of an option, by class: options that differ in it do not read alike. */
	readonly leads: Readonly<Record<'article' | 'pronoun' | 'preposition' | 'infinitive', string>>;
	readonly ands: string;
	/** Whether a word cannot follow an article at the end of the stem; both in small letters. */
	readonly clashes: (article: string, word: string) => boolean;
}

export interface Language {
	readonly code: string;
	readonly lists: WordLists;
	readonly stopWords: ReadonlySet<string>;
	readonly suffixes: readonly string[];
	readonly prefixes: readonly string[];
	readonly numerals: readonly string[];
	readonly allOfTheAbove: RegExp;
	readonly noneOfTheAbove: RegExp;
	readonly absolutes: RegExp;
	readonly vague: RegExp;
	readonly negatives: RegExp;
	readonly negativeOptions: RegExp;
	readonly timeBound: RegExp;
	readonly attribution: RegExp;
	readonly imperatives: RegExp;
	readonly ands: RegExp;
}

/** Words in comparable form with single spaces; a leading article stays, unlike where answers are compared. */
export const plain = (text: string): string => normalise(`0 ${text}`).slice(2);

const split = (text: string): string[] => text.split(' ').filter(Boolean);
const plainWords = (text: string): string[] => split(plain(text));

/** A phrase anywhere in a plain text, as whole words. */
const within = (phrases: string, attached = ''): RegExp =>
	new RegExp(`(?:^| )${attached}(?:${alternatives(phrases)})(?= |$)`, 'u');
const atStart = (phrases: string): RegExp => new RegExp(`^(?:${alternatives(phrases)})(?= |$)`, 'u');

/** An empty list matches nothing. */
const alternatives = (phrases: string): string => (phrases === '' ? '(?!)' : phrases.split(', ').map(plain).join('|'));

export function language(lists: WordLists): Language {
	const negatives = within(lists.negatives, lists.attached);
	return {
		code: lists.code,
		lists,
		stopWords: new Set(plainWords(lists.stopWords)),
		suffixes: byLength(split(lists.suffixes)),
		prefixes: byLength(split(lists.prefixes)),
		numerals: plainWords(lists.numerals),
		allOfTheAbove: atStart(lists.allOfTheAbove),
		noneOfTheAbove: atStart(lists.noneOfTheAbove),
		absolutes: within(lists.absolutes, lists.attached),
		vague: within(lists.vague, lists.attached),
		negatives: lists.negativePattern
			? new RegExp(`${negatives.source}|${lists.negativePattern.source}`, 'u')
			: negatives,
		negativeOptions: within(lists.negativeOptions, lists.attached),
		timeBound: within(lists.timeBound, lists.attached),
		attribution: within(lists.attribution, lists.attached),
		imperatives: atStart(lists.imperatives),
		ands: new RegExp(`,|;|،|؛| (?:${split(lists.ands).join('|')}) `, 'u')
	};
}

const byLength = (list: readonly string[]): string[] => [...list].sort((a, b) => b.length - a.length);
