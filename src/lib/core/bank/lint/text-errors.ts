/** Errors of stem, text and explanation: E08, E09, E11, E12. */
import { normalise } from '#lib/core/answer/normalise.ts';
import { entityForms } from '../check/typed.ts';
import type { Path } from '../source/path.ts';
import type { Finding } from './finding.ts';
import { plain } from './languages/language.ts';
import { numbersIn, scaleValue } from './scale.ts';
import { finding, type OptionList, type Subject } from './subject.ts';
import { hasPhrase, wordsOf } from './words.ts';

/** E08. Every item says where it is from and why the answer is right. */
export function unsourced(subject: Subject): Finding[] {
	const { source, context, explanation } = subject.item;
	const facts = [...subject.item.facts, ...context];
	const isSourced =
		source.para.length > 0 ||
		source.also.length > 0 ||
		facts.some((id) => (subject.bank.facts.get(id)?.value.sources.length ?? 0) > 0);
	return [
		...(isSourced ? [] : [finding(subject, 'E08', ['source'], { field: 'source' })]),
		...(explanation.trim() === '' ? [finding(subject, 'E08', ['explanation'], { field: 'explanation' })] : [])
	];
}

/** E09. The explanation speaks of the answer: where the key is a name, a number or a date, it is there. */
export function strayExplanation(subject: Subject): Finding[] {
	const { item, lists } = subject;
	const answer = answerOf(subject, lists[0]);
	if (answer === undefined || item.explanation.trim() === '') return [];
	const told = plain(item.explanation);
	const isTold = answer.numbers
		? answer.numbers.every((number) => numbersIn(item.explanation, subject.language).has(number))
		: answer.names.some((name) => hasPhrase(told, plain(name)) || hasPhrase(normalise(told), normalise(name)));
	return isTold ? [] : [finding(subject, 'E09', ['explanation'], { text: answer.text })];
}

interface Answer {
	readonly text: string;
	readonly numbers?: readonly number[];
	readonly names: readonly string[];
}

function answerOf(subject: Subject, list: OptionList | undefined): Answer | undefined {
	const { item, bank } = subject;
	if (item.kind === 'number') return { text: String(item.value), numbers: [item.value], names: [] };
	// the year stands for a date: the explanation may turn round the day
	if (item.kind === 'date') return { text: item.value, numbers: [Number(item.value.slice(0, 4))], names: [] };
	if (item.kind === 'short') return { text: subject.typed[0]?.right[0] ?? '', names: subject.typed[0]?.right ?? [] };
	if (item.kind !== 'single' || !list?.key) return undefined;
	const { text } = list.key;
	const scale = scaleValue(text, subject.language);
	if (scale) return { text, numbers: [Number(String(scale.value).slice(0, 4))], names: [] };
	const names = [...(bank.names.get(normalise(text)) ?? [])].flatMap((id) => entityForms(id, bank));
	return names.length > 0 ? { text, names: [text, ...names] } : undefined;
}

const GAP = /\{\{.*?\}\}/u;
/** What stands directly before a gap or at the end of a stem. */
const LAST_WORD = /(?:^|[\s(“"«])(\p{L}+['’]?)[\s_…:]*$/u;

/** E11. An article at the end of the stem, or before a gap, that some option cannot follow (HDR28c). */
export function articleClash(subject: Subject): Finding[] {
	return subject.lists.flatMap((list) => {
		const article = LAST_WORD.exec(leadIn(subject, list))?.[1]?.toLowerCase();
		const clashing = list.options.find(
			({ text }) => article !== undefined && subject.language.lists.clashes(article, text.trim().toLowerCase())
		);
		return clashing && article !== undefined
			? [finding(subject, 'E11', leadPath(subject), { article, text: clashing.text })]
			: [];
	});
}

function leadIn({ item }: Subject, { path }: OptionList): string {
	if (item.kind !== 'cloze') return item.stem;
	const gap = item.gaps[Number(path[1])]?.id ?? '';
	const before = item.text.split(`{{${gap}}}`)[0] ?? '';
	return before === item.text ? '' : before;
}

const leadPath = ({ item }: Subject): Path => (item.kind === 'cloze' ? ['text'] : ['stem']);

const MOST_GAPS = 2;

/**
 * E12. Texts with gaps: two at most, none at the start or for a word without meaning, none drawn by hand (their width
 * would tell the length of the answer), and no answer that stands among the options of another gap.
 */
export function gapFaults(subject: Subject): Finding[] {
	const { item, language } = subject;
	if (item.kind !== 'cloze') return [];
	const found = (why: string, path: Path, text = ''): Finding => finding(subject, 'E12', path, { why, text });
	const stopWord = subject.typed.find(({ accept }) =>
		accept.every((form) => wordsOf(form).every((word) => language.stopWords.has(word)))
	);
	return [
		...(item.gaps.length > MOST_GAPS ? [found('many', ['gaps'])] : []),
		...(GAP.exec(item.text.trimStart())?.index === 0 ? [found('start', ['text'])] : []),
		...(/_{2,}|\.{4,}|…{2,}/u.test(item.text) ? [found('drawn', ['text'])] : []),
		...(stopWord ? [found('stop-word', [...stopWord.path, 'accept'], stopWord.accept[0])] : []),
		...toldByOtherGap(subject).map(({ path, text }) => found('told', path, text))
	];
}

const SHORTEST_TELLING = 4;

function toldByOtherGap({ lists, typed }: Subject): { path: Path; text: string }[] {
	return typed.flatMap(({ right }) =>
		lists.flatMap(({ path, options }) => {
			const forms = right.map(plain).filter((form) => form.length >= SHORTEST_TELLING);
			const at = options.findIndex((option) => forms.some((form) => hasPhrase(option.plain, form)));
			const text = options[at]?.text;
			return text === undefined ? [] : [{ path: [...path, at, 'text'], text }];
		})
	);
}
