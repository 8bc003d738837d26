/** A question as it stands on paper or on a wall: its parts lettered and numbered, the places to answer, the key to each. */
import { picksOne } from '../answer/kinds/picks-one.ts';
import type { ClozeItem, Item, NumberItem, OrderItem, ReadingItem, TrueFalseItem } from '../bank/bank.ts';

/** Something to choose, by the letter of its place. */
export interface Lettered {
	readonly id: string;
	/** From 0: A, B, C … in the letters of the reader's language. */
	readonly place: number;
	readonly text: string;
}
/** Something to be answered one by one. */
export interface Numbered {
	readonly id: string;
	/** From 1. */
	readonly part: number;
	readonly text: string;
}
export type SentencePiece = { readonly text: string } | { readonly part: number };

export type SheetBody =
	| { readonly form: 'choices'; readonly many: boolean; readonly options: readonly Lettered[] }
	/** True or false, and the reason. */
	| { readonly form: 'decision'; readonly statement: string; readonly options: readonly Lettered[] }
	/** A text, what is asked of it (part 1), and the sentence that carries the answer (part 2). */
	| { readonly form: 'passage'; readonly sentences: readonly Lettered[]; readonly options: readonly Lettered[] }
	| {
			readonly form: 'sentence';
			readonly pieces: readonly SentencePiece[];
			/** Without options it is written in. */
			readonly gaps: readonly { readonly part: number; readonly options: readonly Lettered[] }[];
	  }
	| { readonly form: 'line'; readonly unit?: string }
	| { readonly form: 'date'; readonly precision: 'year' | 'month' | 'day' }
	| { readonly form: 'order'; readonly options: readonly Lettered[] }
	/** Pairs, or things to sort: beside each row goes a letter. */
	| {
			readonly form: 'rows';
			readonly of: 'match' | 'categorise';
			readonly rows: readonly Numbered[];
			readonly options: readonly Lettered[];
	  };

/** A place to answer, with its key. `part` is 0 where the question has but one. */
export type AnswerField = { readonly part: number } & (
	| { readonly kind: 'letters'; readonly of: number; readonly many: boolean; readonly key: readonly number[] }
	| { readonly kind: 'verdict'; readonly key: boolean }
	/** All letters, each once. */
	| { readonly kind: 'sequence'; readonly of: number; readonly key: readonly number[] }
	| { readonly kind: 'text'; readonly key: readonly string[] }
	| { readonly kind: 'number'; readonly key: number; readonly tolerance: number; readonly unit?: string }
	| { readonly kind: 'date'; readonly key: string }
);

export interface SheetQuestion {
	/** From 1. */
	readonly number: number;
	readonly prompt: Item;
	readonly body: SheetBody;
	readonly fields: readonly AnswerField[];
}

/** A question of a paper: its options stand in this order, see `layout`. */
export interface Asked {
	readonly prompt: Item;
	readonly options: readonly string[];
}

export function sheetQuestion({ prompt, options }: Asked, number: number): SheetQuestion {
	return { number, prompt, ...written(prompt, options) };
}

type Written = Pick<SheetQuestion, 'body' | 'fields'>;

function written(item: Item, order: readonly string[]): Written {
	switch (item.kind) {
		case 'single':
		case 'multiple':
		case 'map': {
			const many = item.kind === 'multiple' || (item.kind === 'map' && !picksOne(item));
			const options = lettered(item.choices, order);
			return { body: { form: 'choices', many, options }, fields: [letters(0, options, keysOf(item.choices), many)] };
		}
		case 'truefalse':
			return decision(item, lettered(item.reasons, order));
		case 'reading':
			return passage(item, lettered(item.choices, order));
		case 'cloze':
			return sentence(item, order);
		case 'short':
			return { body: { form: 'line' }, fields: [{ part: 0, kind: 'text', key: item.accept }] };
		case 'number':
			return figure(item);
		case 'date': {
			const precision = (['year', 'month', 'day'] as const)[item.value.split('-').length - 1] ?? 'day';
			return { body: { form: 'date', precision }, fields: [{ part: 0, kind: 'date', key: item.value }] };
		}
		case 'order':
			return sequence(item, lettered(item.sequence, order));
		case 'match': {
			const options = lettered(item.right, order);
			const partner = (id: string) => item.right.flatMap((right) => (right.of === id ? [right.id] : []));
			return rows('match', item.left, options, partner);
		}
		case 'categorise': {
			const entries = arranged(item.entries, order);
			const options = lettered(item.categories, []);
			return rows('categorise', entries, options, (id) => entries.flatMap((one) => (one.id === id ? [one.in] : [])));
		}
	}
}

function decision({ statement, verdict, reasons }: TrueFalseItem, options: readonly Lettered[]): Written {
	const judged = { part: 1, kind: 'verdict', key: verdict } as const;
	const fields = [judged, letters(2, options, keysOf(reasons), false)];
	return { body: { form: 'decision', statement, options }, fields };
}

function passage(item: ReadingItem, options: readonly Lettered[]): Written {
	const sentences = lettered(item.passage, []);
	const answer = letters(1, options, keysOf(item.choices), false);
	return {
		body: { form: 'passage', sentences, options },
		fields: [answer, letters(2, sentences, keysOf(item.passage), false)]
	};
}

function figure({ value, tolerance, unit }: NumberItem): Written {
	const measured = unit === undefined ? {} : { unit };
	const field = { part: 0, kind: 'number', key: value, tolerance, ...measured } as const;
	return { body: { form: 'line', ...measured }, fields: [field] };
}

function sequence(item: OrderItem, options: readonly Lettered[]): Written {
	const key = item.sequence.flatMap(({ id }) => placesOf(options, [id]));
	return { body: { form: 'order', options }, fields: [{ part: 0, kind: 'sequence', of: options.length, key }] };
}

function rows(
	of: 'match' | 'categorise',
	entries: readonly Entry[],
	options: readonly Lettered[],
	keyOf: (id: string) => readonly string[]
): Written {
	const numbered = entries.map(({ id, text }, index) => ({ id, part: index + 1, text }));
	return {
		body: { form: 'rows', of, rows: numbered, options },
		fields: numbered.map(({ id, part }) => letters(part, options, keyOf(id), false))
	};
}

function sentence(item: ClozeItem, order: readonly string[]): Written {
	const part = (id: string): number => item.gaps.findIndex((gap) => gap.id === id) + 1;
	const pieces = item.text.split(/\{\{\s*(.+?)\s*\}\}/u).flatMap((text, index): SentencePiece[] => {
		if (index % 2 === 1) return [{ part: part(text) }];
		return text === '' ? [] : [{ text }];
	});
	const gaps = item.gaps.map((gap) => ({
		part: part(gap.id),
		options: 'choices' in gap ? lettered(gap.choices, order) : []
	}));
	const fields = item.gaps.map((gap, index): AnswerField => {
		if (!('choices' in gap)) return { part: index + 1, kind: 'text', key: gap.accept };
		return letters(index + 1, gaps[index]?.options ?? [], keysOf(gap.choices), false);
	});
	return { body: { form: 'sentence', pieces, gaps }, fields };
}

function letters(
	part: number,
	options: readonly Lettered[],
	keys: readonly string[],
	many: boolean
): Extract<AnswerField, { kind: 'letters' }> {
	return { part, kind: 'letters', of: options.length, many, key: placesOf(options, keys) };
}

interface Entry {
	readonly id: string;
	readonly text: string;
}

function lettered(entries: readonly Entry[], order: readonly string[]): readonly Lettered[] {
	return arranged(entries, order).map(({ id, text }, place) => ({ id, place, text }));
}

/** In the order of the ids; those not named keep theirs and come last. */
function arranged<One extends Entry>(entries: readonly One[], order: readonly string[]): readonly One[] {
	const named = order.flatMap((id) => entries.filter((entry) => entry.id === id));
	return [...named, ...entries.filter(({ id }) => !order.includes(id))];
}

function placesOf(options: readonly Lettered[], ids: readonly string[]): readonly number[] {
	return options.flatMap(({ id, place }) => (ids.includes(id) ? [place] : []));
}

function keysOf(choices: readonly { readonly id: string; readonly key: boolean }[]): readonly string[] {
	return choices.flatMap(({ id, key }) => (key ? [id] : []));
}
