/** Rules on typed answers: what is accepted, what would give it away. */
import { normalise } from '#lib/core/answer/normalise.ts';
import { compileEntity } from '../compile/entities.ts';
import { quote } from '../source/codes.ts';
import type { Path } from '../source/document.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { Located } from '../source/source.ts';
import { writtenDate } from '../written-date.ts';
import { faultIn, type CheckFault, type Register } from './register.ts';

/** One typed answer of an item: a whole item, or a gap. */
export interface TypedAnswer {
	/** The row that has `accept` and `wrong`, inside the item. */
	readonly path: Path;
	readonly entity?: string | undefined;
	/** As the editors wrote them. */
	readonly accept: readonly string[];
	/** Everything that counts as right, the names of the entity included. */
	readonly right: readonly string[];
	readonly wrong: readonly { readonly value: string | number; readonly feedback: string }[];
}

export function typedAnswers(item: ItemRow, bank: Register): TypedAnswer[] {
	const { language } = bank;
	switch (item.kind) {
		case 'short': {
			const accept = item.accept ?? [];
			const right = [...accept, ...entityForms(item.entity, bank)];
			return [{ path: [], entity: item.entity, accept, right, wrong: item.wrong }];
		}
		case 'cloze':
			return item.gaps.flatMap(({ accept, wrong }, at) =>
				accept ? [{ path: ['gaps', at], accept, right: accept, wrong: wrong ?? [] }] : []
			);
		case 'number':
			return [{ path: [], accept: [], right: [String(item.value)], wrong: item.wrong }];
		case 'date':
			return [{ path: [], accept: [], right: [item.value, writtenDate(item.value, language)], wrong: item.wrong }];
		default:
			return [];
	}
}

/** Every accepted spelling of an entity; none when there is no such entity. */
export function entityForms(id: string | undefined, { entities, language, source }: Register): readonly string[] {
	const entity = id === undefined ? undefined : entities.get(id)?.value;
	const languages = source.bank?.value.languages ?? [language];
	return entity ? compileEntity(entity, { language, source: language, languages }).accept : [];
}

/** A short answer has an entity or accepted forms. */
export function answerGiven(item: Located<ItemRow>): CheckFault[] {
	const row = item.value;
	return row.kind === 'short' && row.entity === undefined && !row.accept ? [faultIn(item, 'answer-missing', [])] : [];
}

/** Accepted forms name no second entity: not another than the item's, nor two that share no form. */
export function acceptOneEntity(item: Located<ItemRow>, bank: Register): CheckFault[] {
	return typedAnswers(item.value, bank).flatMap(({ path, entity, accept }) => {
		let possible: ReadonlySet<string> | undefined = entity && bank.entities.has(entity) ? new Set([entity]) : undefined;
		return accept.flatMap((form, at) => {
			const named = bank.names.get(normalise(form));
			if (!named) return [];
			const both = new Set([...named].filter((id) => possible?.has(id) ?? true));
			if (both.size > 0) possible = both;
			if (both.size > 0) return [];
			const data = { text: quote(form), entity: [...named].join(', ') };
			return [faultIn(item, 'accept-other-entity', [...path, 'accept', at], data)];
		});
	});
}

/** An expected wrong answer is not accepted. */
export function wrongWords(item: Located<ItemRow>, bank: Register): CheckFault[] {
	if (item.value.kind !== 'short' && item.value.kind !== 'cloze') return [];
	return typedAnswers(item.value, bank).flatMap(({ path, right, wrong }) => {
		const forms = new Set(right.map(normalise));
		return wrong.flatMap(({ value }, at) =>
			forms.has(normalise(String(value)))
				? [faultIn(item, 'wrong-is-right', [...path, 'wrong', at, 'value'], { value })]
				: []
		);
	});
}

/** Whoever answers wrongly may try again: feedback does not tell. */
export function silentFeedback(item: Located<ItemRow>, bank: Register): CheckFault[] {
	return typedAnswers(item.value, bank).flatMap(({ path, right, wrong }) =>
		wrong.flatMap(({ feedback }, at) => {
			const told = right.find((form) => contains(feedback, form));
			if (told === undefined) return [];
			return [faultIn(item, 'feedback-tells', [...path, 'wrong', at, 'feedback'], { text: quote(told) })];
		})
	);
}

/** Shorter answers (“6”, “no”) stand in a stem by chance. */
const SHORTEST_TELLING = 4;

/** The question does not contain its answer (assessment rule E10). */
export function silentStem(item: Located<ItemRow>, bank: Register): CheckFault[] {
	const answers = [...keyTexts(item.value), ...typedAnswers(item.value, bank).flatMap(({ right }) => right)];
	const telling = answers.filter((text) => normalise(text).length >= SHORTEST_TELLING);
	return questions(item.value).flatMap(({ path, text }) => {
		const told = telling.find((answer) => contains(text, answer));
		return told === undefined ? [] : [faultIn(item, 'stem-tells', path, { text: quote(told) })];
	});
}

function keyTexts(item: ItemRow): string[] {
	const keys = (choices: readonly { readonly key: boolean; readonly text: string }[]) =>
		choices.filter(({ key }) => key).map(({ text }) => text);
	if (item.kind === 'single' || item.kind === 'multiple' || item.kind === 'reading') return keys(item.choices);
	if (item.kind === 'truefalse') return keys(item.reasons);
	return item.kind === 'cloze' ? item.gaps.flatMap(({ choices }) => keys(choices ?? [])) : [];
}

/** What is asked: the stem, and the statement or the text with gaps. */
export function questions(item: ItemRow): { path: Path; text: string }[] {
	const stem = { path: ['stem'], text: item.stem };
	if (item.kind === 'cloze') return [stem, { path: ['text'], text: item.text }];
	return item.kind === 'truefalse' ? [stem, { path: ['statement'], text: item.statement }] : [stem];
}

/** Whether whole words of a text are the words of another, as far as answers are compared. */
export function contains(text: string, words: string): boolean {
	const wanted = normalise(words);
	return wanted !== '' && ` ${normalise(text)} `.includes(` ${wanted} `);
}
