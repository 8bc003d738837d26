/** An item made ready for the rules: its options and what it asks in plain words, worked out once. */
import { choiceLists, traps, type Trap } from '../check/options.ts';
import type { Register } from '../check/register.ts';
import { questions, typedAnswers, type TypedAnswer } from '../check/typed.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import { writtenPath, type Path } from '../source/path.ts';
import type { Located } from '../source/source.ts';
import { severityOf, type Finding, type LintRule } from './finding.ts';
import { plain, type Language } from './languages/language.ts';
import { askingClause, contentWords } from './words.ts';

export interface Option {
	readonly id: string;
	readonly text: string;
	readonly key: boolean;
	/** In comparable form, articles included. */
	readonly plain: string;
	/** Stems of its content words. */
	readonly words: ReadonlySet<string>;
	readonly states?: string | undefined;
	readonly feedback?: string | undefined;
}

export interface OptionList {
	readonly path: Path;
	readonly options: readonly Option[];
	/** The one right option, where one answer is right. */
	readonly key?: Option;
	readonly wrong: readonly Option[];
}

export interface Subject {
	readonly row: Located<ItemRow>;
	readonly item: ItemRow;
	readonly lists: readonly OptionList[];
	readonly typed: readonly TypedAnswer[];
	readonly traps: readonly Trap[];
	/** Stem, and the statement or the text with gaps. */
	readonly asked: string;
	readonly askedPlain: string;
	readonly askedWords: ReadonlySet<string>;
	/** The sentence of the stem that asks. */
	readonly asking: string;
	readonly bank: Register;
	readonly language: Language;
}

export function subjectOf(row: Located<ItemRow>, bank: Register, language: Language): Subject {
	const item = row.value;
	const asked = questions(item)
		.map(({ text }) => text)
		.join(' ');
	const askedPlain = plain(asked);
	return {
		row,
		item,
		lists: choiceLists(item).map(({ path, choices }) => optionList(path, choices, item, language)),
		typed: typedAnswers(item, bank),
		traps: traps(item),
		asked,
		askedPlain,
		askedWords: contentWords(askedPlain.split(' '), language),
		asking: askingClause(item.stem, language),
		bank,
		language
	};
}

type Choices = ReturnType<typeof choiceLists>[number]['choices'];

function optionList(path: Path, choices: Choices, item: ItemRow, language: Language): OptionList {
	const options = choices.map((choice): Option => {
		const text = plain(choice.text);
		const { id, key, states, feedback } = choice;
		return {
			id,
			key,
			states,
			feedback,
			text: choice.text,
			plain: text,
			words: contentWords(text.split(' '), language)
		};
	});
	const keys = options.filter(({ key }) => key);
	const [key] = keys;
	const isOne = item.kind !== 'multiple' && keys.length === 1 && key !== undefined;
	return { path, options, wrong: options.filter((option) => !option.key), ...(isOne ? { key } : {}) };
}

/** A finding at a piece of the item; its data always names the item. */
export function finding(
	{ row }: Pick<Subject, 'row'>,
	rule: LintRule,
	path: Path,
	data: Readonly<Record<string, string | number>> = {}
): Finding {
	return {
		code: rule,
		severity: severityOf(rule),
		data: { id: row.value.id, ...data },
		path: writtenPath([...row.path, ...path]),
		place: row.placeOf(path)
	};
}

/** Where the text of an option stands. */
export const optionPath = ({ path, options }: OptionList, option: Option): Path => [
	...path,
	options.indexOf(option),
	'text'
];

/** What counts as right: the keys of all lists and every accepted form. */
export const rightAnswers = ({ lists, typed }: Pick<Subject, 'lists' | 'typed'>): string[] => [
	...lists.flatMap(({ options }) => options.filter(({ key }) => key).map(({ text }) => text)),
	...typed.flatMap(({ right }) => right)
];
