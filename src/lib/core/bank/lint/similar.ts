/** E07. Two items that ask the same: found by their rarest words, so that the time grows with the bank and not its square. */
import type { ItemOf } from '../source/objective.schema.ts';
import type { Finding } from './finding.ts';
import { plain } from './languages/language.ts';
import { finding, rightAnswers, type Subject } from './subject.ts';
import { jaccard } from './words.ts';

const ALIKE = 0.9;

/**
 * Items whose questions read alike, or share 0.9 of their words (Jaccard) and have the same answer. Each is reported
 * once, at the later item. Candidates by prefix filter: two sets with a Jaccard of t share one of the ⌊(1 − t)·n⌋ + 1
 * rarest words of either (Bayardo, Ma & Srikant 2007, “Scaling up all pairs similarity search”).
 */
export function similarStems(subjects: readonly Subject[]): Finding[] {
	const texts = subjects.map(questionOf);
	const byText = new Map<string, number>();
	const byWord = new Map<string, number[]>();
	const rarity = wordCounts(subjects);
	return subjects.flatMap((subject, at) => {
		const key = keyOf(subject);
		const prefix = rarest(subject.askedWords, rarity).map((word) => `${key}|${word}`);
		const same = byText.get(texts[at] ?? '');
		const near = same ?? candidates(prefix, byWord).find((other) => isAlike(subject, subjects[other]));
		byText.set(texts[at] ?? '', same ?? at);
		for (const word of prefix) byWord.set(word, [...(byWord.get(word) ?? []).slice(-MOST_CANDIDATES), at]);
		const other = near === undefined ? undefined : subjects[near];
		return other ? [finding(subject, 'E07', ['stem'], { other: other.item.id })] : [];
	});
}

/** Of items with one answer and one rare word the latest are compared: a bank of copies is faulty long before. */
const MOST_CANDIDATES = 32;

const candidates = (prefix: readonly string[], byWord: ReadonlyMap<string, readonly number[]>): number[] => [
	...new Set(prefix.flatMap((word) => byWord.get(word) ?? []))
];

function isAlike(one: Subject, other: Subject | undefined): boolean {
	return other !== undefined && one.item.kind === other.item.kind && jaccard(one.askedWords, other.askedWords) >= ALIKE;
}

/** What is asked, in words: with the entries where the stem only says what to do with them. */
function questionOf({ item, askedPlain }: Subject): string {
	const texts = (rows: readonly { readonly text: string }[]) => plain(rows.map(({ text }) => text).join(' | '));
	if (item.kind === 'order') return `${askedPlain} ${texts(item.sequence)}`;
	if (item.kind === 'match') return `${askedPlain} ${texts(item.left)}`;
	if (item.kind === 'reading') return `${askedPlain} ${texts(item.passage)}`;
	if (item.kind === 'map') return `${askedPlain} ${placesRight(item)}`;
	return item.kind === 'categorise' ? `${askedPlain} ${texts(item.entries)}` : askedPlain;
}

const placesRight = ({ choices }: ItemOf<'map'>): string =>
	choices.flatMap(({ id, key }) => (key ? [id] : [])).join(' ');

/** Kinds whose stem may only say what to do. */
const LISTED: ReadonlySet<string> = new Set(['order', 'match', 'categorise', 'map', 'reading']);

function keyOf(subject: Subject): string {
	const { item } = subject;
	const entries = LISTED.has(item.kind) ? questionOf(subject) : '';
	return `${entries}${rightAnswers(subject).map(plain).toSorted().join('|')}`;
}

function wordCounts(subjects: readonly Subject[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { askedWords } of subjects) for (const word of askedWords) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

function rarest(words: ReadonlySet<string>, counts: ReadonlyMap<string, number>): string[] {
	const sorted = [...words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
	return sorted.slice(0, Math.floor((1 - ALIKE) * words.size + 1e-9) + 1);
}
