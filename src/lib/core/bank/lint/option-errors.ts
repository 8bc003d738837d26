/** Errors among options: E02–E06, E13, E16. */
import { normalise } from '#lib/core/answer/normalise.ts';
import type { Register } from '../check/register.ts';
import { relationKey, type BankIndex } from './index.ts';
import type { Finding } from './finding.ts';
import { scaleValue } from './scale.ts';
import { finding, optionPath, type Option, type Subject } from './subject.ts';
import { jaccard } from './words.ts';

/** E02. Two options with one number or date, however written (HDR19; SAQ more_than_one_correct). */
export function sameValues(subject: Subject): Finding[] {
	return subject.lists.flatMap((list) => {
		const seen = new Map<string, Option>();
		return list.options.flatMap((option) => {
			const scale = scaleValue(option.text, subject.language);
			if (!scale) return [];
			const first = seen.get(String(scale.value));
			seen.set(String(scale.value), first ?? option);
			// written alike they are found by their texts
			if (!first || first.plain === option.plain) return [];
			return [finding(subject, 'E02', optionPath(list, option), { text: option.text, other: first.text })];
		});
	});
}

/** E03. “All of the above” and its family (HDR26; SAQ). */
export const allOfTheAbove = (subject: Subject): Finding[] => phrase(subject, 'E03', subject.language.allOfTheAbove);

/** E04. “None of the above” and its family (HDR25; SAQ). */
export const noneOfTheAbove = (subject: Subject): Finding[] => phrase(subject, 'E04', subject.language.noneOfTheAbove);

function phrase(subject: Subject, rule: 'E03' | 'E04', pattern: RegExp): Finding[] {
	return subject.lists.flatMap((list) =>
		list.options
			.filter((option) => pattern.test(option.plain))
			.map((option) => finding(subject, rule, optionPath(list, option), { text: option.text }))
	);
}

const LETTER = '[a-eأبجده]';
const LABEL = `(?:${LETTER}|[ivx]{1,4}|[1-9])`;
/** Arabic writes its “and” in one word with what follows. */
const AND = '\\s+(?:(?:and|et)\\s+|و\\s*)';
const ENUMERATED = new RegExp(`(?:^|\\s)\\(?${LABEL}[.)]\\s`, 'giu');
const LABELS = new RegExp(
	`^(?:only |seulement |فقط )?${LABEL}(?:(?:\\s*[,،]\\s*|${AND})${LABEL})*(?: only| seulement| فقط)?$`,
	'iu'
);
const LETTERS_JOINED = new RegExp(`^(?:both |à la fois |كل من )?${LETTER}${AND}${LETTER}(?: معا)?$`, 'iu');

/** E05. Options that combine statements enumerated in the stem, or other options (HDR9; SAQ complex_k_type). */
export function combinations(subject: Subject): Finding[] {
	const enumerated = subject.asked.match(ENUMERATED)?.length ?? 0;
	return subject.lists.flatMap((list) => {
		const combined = list.options.filter(({ text }) => LETTERS_JOINED.test(text.trim()));
		const labels = enumerated >= 2 ? list.options.filter(({ text }) => LABELS.test(text.trim())) : [];
		const [first] = combined.length > 0 ? combined : labels.length >= 2 ? labels : [];
		return first ? [finding(subject, 'E05', optionPath(list, first), { text: first.text })] : [];
	});
}

const OPTIONS = { least: 3, most: 5 };

/** E06. Three to five options where one is chosen (Rodriguez 2005: three are enough; true/false apart). */
export function optionCount(subject: Subject): Finding[] {
	if (subject.item.kind !== 'single' && subject.item.kind !== 'reading') return [];
	return subject.lists
		.filter(({ options }) => options.length < OPTIONS.least || options.length > OPTIONS.most)
		.map(({ path, options }) => finding(subject, 'E06', path, { options: options.length, ...OPTIONS }));
}

/** Types of entity that stand for one another without giving anything away. */
const CLASSES: Readonly<Record<string, string>> = {
	state: 'country',
	power: 'country',
	organisation: 'body',
	force: 'body',
	text: 'body',
	city: 'place',
	region: 'place'
};

function classesOf(text: string, { bank, language }: Subject): ReadonlySet<string> {
	const scale = scaleValue(text, language);
	if (scale) return new Set([scale.type]);
	const named = [...(bank.names.get(normalise(text)) ?? [])];
	return new Set(named.flatMap((id) => bank.entities.get(id)?.value.type ?? []).map((type) => CLASSES[type] ?? type));
}

/** E13. Options of the key's own kind: a date beside dates, a state beside states (HDR23; SAQ logical_cues). */
export function mixedKinds(subject: Subject): Finding[] {
	return subject.lists.flatMap((list) => {
		if (!list.key) return [];
		const wanted = classesOf(list.key.text, subject);
		const isScale = wanted.has('number') || wanted.has('date');
		const odd = list.wrong.find((option) => {
			const classes = classesOf(option.text, subject);
			if (wanted.size === 0 || classes.size === 0) return isScale && !/\p{N}/u.test(option.text);
			return ![...classes].some((one) => wanted.has(one));
		});
		if (!odd) return [];
		const data = { text: odd.text, key: list.key.text, wanted: [...wanted].join(', ') };
		return [finding(subject, 'E13', optionPath(list, odd), data)];
	});
}

/** Two questions are the same one, otherwise put, from this share of common words on. */
const SAME_QUESTION = 0.5;

/** E16. A wrong option that the facts, or another item for the same fact, take as right (typed-fact check). */
export function trueDistractors(subject: Subject, { answers, keys }: BankIndex): Finding[] {
	const { item, bank, askedWords } = subject;
	if (item.kind !== 'single') return [];
	const valid = validEntities(item.fact, bank, answers);
	return subject.lists.flatMap((list) => {
		const own = entitiesOf(list.key?.text ?? '', bank);
		return list.wrong.flatMap((option) => {
			const named = entitiesOf(option.text, bank);
			const other = keys
				.get(item.fact)
				?.get(option.plain)
				?.find((use) => use.item !== item.id && jaccard(use.words, askedWords) >= SAME_QUESTION);
			const isTrue = option.states === item.fact || named.some((id) => valid.has(id) || own.includes(id)) || other;
			const because = other?.item ?? item.fact;
			return isTrue ? [finding(subject, 'E16', optionPath(list, option), { text: option.text, because })] : [];
		});
	});
}

const entitiesOf = (text: string, { names }: Register): string[] => [...(names.get(normalise(text)) ?? [])];

function validEntities(fact: string, bank: Register, answers: BankIndex['answers']): ReadonlySet<string> {
	const cards = bank.facts.get(fact)?.value.cards ?? [];
	return new Set(
		cards.flatMap(({ relation, event }) =>
			event === undefined ? [] : [...(answers.get(relationKey(relation, event)) ?? [])]
		)
	);
}
