/** Warnings on what is asked: W03, W07, W11, W12, W15–W17. */
import { itemStrings } from '../check/strings.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import { testedParts } from '../source/tested.ts';
import type { Finding } from './finding.ts';
import { plain } from './languages/language.ts';
import { finding, optionPath, type Subject } from './subject.ts';
import { hasPhrase, sentencesOf, wordsOf } from './words.ts';

/** The words of somebody else, between quotation marks. */
const QUOTED = /“[^”]*”|‘[^’]*’|"[^"]*"|«[^»]*»/gu;

function negation({ asking, language }: Subject): string | undefined {
	return language.negatives.exec(plain(asking.replace(QUOTED, ' ')))?.[0].trim();
}

/** W03. A negative question that does not stress its negation: capitals or asterisks (HDR17; SAQ negative_worded). */
export function negativeStem(subject: Subject): Finding[] {
	const found = negation(subject);
	if (found === undefined) return [];
	const last = found.split(' ').at(-1) ?? '';
	const isStressed = wordsIn(subject.asking).some(
		(word) =>
			plain(word) === last && (/\*|_/u.test(word) || (word.toUpperCase() === word && word.toLowerCase() !== word))
	);
	return isStressed ? [] : [finding(subject, 'W03', ['stem'], { text: found })];
}

const wordsIn = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** W07. Clang: a content word of the question stands in the key and in no wrong option (HDR28b; SAQ word_repeats). */
export function clang(subject: Subject): Finding[] {
	return subject.lists.flatMap((list) => {
		if (!list.key) return [];
		const echo = [...list.key.words].find(
			(word) => subject.askedWords.has(word) && !list.wrong.some(({ words }) => words.has(word))
		);
		return echo === undefined ? [] : [finding(subject, 'W07', optionPath(list, list.key), { text: echo })];
	});
}

/** W11. A stem that neither asks nor gives a task nor leaves a gap (HDR14; SAQ unfocused_stem). */
export function unfocusedStem(subject: Subject): Finding[] {
	const { stem, kind } = subject.item;
	const asks = /[?؟]|_{2,}|\{\{/u.test(stem) || kind === 'truefalse' || kind === 'cloze';
	const clauses = stem.split(/[.,:;!،؛]\s+/u);
	const orders = clauses.some((clause) => subject.language.imperatives.test(plain(clause)));
	return asks || orders ? [] : [finding(subject, 'W11', ['stem'])];
}

const LONGEST = { stem: 45, sentence: 30 };

/** W12. A stem of more than 45 words, or one with a sentence of more than 30 (HDR8, HDR13). */
export function longStem(subject: Subject): Finding[] {
	const { stem } = subject.item;
	const words = wordsOf(stem).length;
	const longest = Math.max(0, ...sentencesOf(stem).map((sentence) => wordsOf(sentence).length));
	if (words <= LONGEST.stem && longest <= LONGEST.sentence) return [];
	return [finding(subject, 'W12', ['stem'], { words, longest, most: LONGEST.stem, sentence: LONGEST.sentence })];
}

/** Who is asked for can stand in what entries are sorted into, or in what is read. */
const readBeside = (item: ItemRow): string[] => {
	if (item.kind === 'reading') return item.passage.map(({ text }) => text);
	return item.kind === 'categorise' ? item.categories.map(({ text }) => text) : [];
};

const OPINIONS: ReadonlySet<string> = new Set(['opinion', 'forecast']);

/** W15. An opinion, a forecast or the report's own framing asked without saying whose it is (HDR6). */
export function unattributed(subject: Subject): Finding[] {
	const { item, bank, language } = subject;
	const askedPlain = plain([subject.asked, ...readBeside(item)].join(' '));
	const fact = testedParts(item)
		.map((part) => bank.facts.get(part.fact)?.value)
		.find((row) => row && (OPINIONS.has(row.type) || (row.confidence === 'b' && item.attribution.voice !== 'editor')));
	const { lead } = item.attribution;
	const isAttributed =
		language.attribution.test(askedPlain) || (lead !== undefined && hasPhrase(askedPlain, plain(lead)));
	return fact && !isAttributed ? [finding(subject, 'W15', ['stem'], { fact: fact.id })] : [];
}

/** W16. A word whose meaning depends on the day of reading, in an item without a date to read it by. */
export function timeBound(subject: Subject): Finding[] {
	if (subject.item.as_of !== undefined) return [];
	return itemStrings(subject.row)
		.filter(({ quotes }) => !quotes)
		.flatMap(({ text, path = [] }) => {
			const found = subject.language.timeBound.exec(plain(text.replace(QUOTED, ' ')))?.[0].trim();
			return found === undefined ? [] : [finding(subject, 'W16', path, { text: found })];
		})
		.slice(0, 1);
}

/** W17. A negative question with a negative option: two negations to undo at once. */
export function doubleNegative(subject: Subject): Finding[] {
	if (negation(subject) === undefined) return [];
	return subject.lists.flatMap((list) => {
		const option = list.options.find((one) => subject.language.negativeOptions.test(one.plain));
		return option ? [finding(subject, 'W17', optionPath(list, option), { text: option.text })] : [];
	});
}
