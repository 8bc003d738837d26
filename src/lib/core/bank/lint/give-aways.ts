/** B05. Items that give one another away: the answer of one stands in what another asks or explains. */
import { testedParts } from '../source/tested.ts';
import type { Finding } from './finding.ts';
import { plain } from './languages/language.ts';
import { finding, rightAnswers, type Subject } from './subject.ts';
import { contentWords, hasPhrase, shared } from './words.ts';

/** Shorter answers stand in texts by chance. In characters. */
const SHORTEST = 4;
/** A text gives an answer away when it has at least this share of the words of its question. */
const ABOUT = 0.5;
/** Pairs are looked for among items with a fact or a rare word in common; a word in more items than this is not rare. */
const COMMON = 40;
const RARE_WORDS = 3;

export interface GiveAway {
	readonly from: Subject;
	/** The item whose answer it tells. */
	readonly to: Subject;
	readonly answer: string;
	readonly where: 'stem' | 'explanation';
}

/** Every pair that is not declared as enemies, once each way. Linear in the items as long as facts have few items each. */
export function giveAways(subjects: readonly Subject[]): GiveAway[] {
	const texts = subjects.map(textsOf);
	const byFact = postings(subjects, ({ item }) => new Set<string>(item.facts));
	const byWord = postings(subjects, (_, at) => texts[at]?.words ?? new Set());
	return subjects.flatMap((to, at) => {
		const answers = rightAnswers(to).map((text) => ({ text, plain: plain(text) }));
		const telling = answers.filter((answer) => answer.plain.length >= SHORTEST);
		if (telling.length === 0) return [];
		return candidates(to, { byFact, byWord })
			.filter((other) => other !== at && !areEnemies(to, subjects[other]))
			.flatMap((other) => told(to, telling, subjects[other], texts[other]));
	});
}

/** As findings, at the enemies of the item that tells. */
export function giveAwayFindings(subjects: readonly Subject[]): Finding[] {
	return giveAways(subjects).map(({ from, to, answer, where }) =>
		finding(from, 'B05', [where], { other: to.item.id, text: answer, where })
	);
}

interface Texts {
	readonly stem: string;
	readonly explanation: string;
	readonly words: ReadonlySet<string>;
}

function textsOf({ item, askedPlain, askedWords, language }: Subject): Texts {
	const explanation = plain(item.explanation);
	const passage = item.kind === 'reading' ? plain(item.passage.map(({ text }) => text).join(' ')) : '';
	const words = new Set([...askedWords, ...contentWords(`${passage} ${explanation}`.split(' '), language)]);
	return { stem: `${askedPlain} ${passage}`.trim(), explanation, words };
}

type Postings = ReadonlyMap<string, readonly number[]>;

function postings(
	subjects: readonly Subject[],
	keysOf: (subject: Subject, at: number) => ReadonlySet<string>
): Postings {
	const table = new Map<string, number[]>();
	subjects.forEach((subject, at) => {
		for (const key of keysOf(subject, at)) {
			const list = table.get(key);
			if (list) list.push(at);
			else table.set(key, [at]);
		}
	});
	return table;
}

function candidates(
	to: Subject,
	{ byFact, byWord }: { readonly byFact: Postings; readonly byWord: Postings }
): number[] {
	const lists = [...to.askedWords].map((word) => byWord.get(word) ?? []);
	const rare = lists.filter(({ length }) => length <= COMMON).toSorted((a, b) => a.length - b.length);
	const facts = testedParts(to.item).flatMap(({ fact }) => (byFact.get(fact) ?? []).slice(0, COMMON));
	return [...new Set([...facts, ...rare.slice(0, RARE_WORDS).flat()])];
}

function areEnemies(one: Subject, other: Subject | undefined): boolean {
	return other !== undefined && (one.item.enemies.includes(other.item.id) || other.item.enemies.includes(one.item.id));
}

function told(
	to: Subject,
	answers: readonly { readonly text: string; readonly plain: string }[],
	from: Subject | undefined,
	texts: Texts | undefined
): GiveAway[] {
	if (!from || !texts || to.askedWords.size === 0) return [];
	if (shared(to.askedWords, texts.words) / to.askedWords.size < ABOUT) return [];
	const tells = (part: 'stem' | 'explanation') => {
		const found = answers.filter((answer) => hasPhrase(texts[part], answer.plain));
		// where several are right, one of them alone helps little
		return to.item.kind !== 'multiple' || found.length === answers.length ? found[0] : undefined;
	};
	const [inStem, explained] = [tells('stem'), tells('explanation')];
	const answer = inStem ?? explained;
	return answer ? [{ from, to, answer: answer.text, where: inStem ? 'stem' : 'explanation' }] : [];
}
