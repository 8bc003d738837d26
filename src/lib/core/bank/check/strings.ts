/** Everything of the editors' files that a learner can read. */
import type { Place } from '#lib/core/fault.ts';
import type { Path } from '../source/document.ts';
import type { ItemRow } from '../source/objective.schema.ts';
import type { Located } from '../source/source.ts';
import type { Register } from './register.ts';

export interface LearnerString {
	readonly text: string;
	readonly place: Place;
	/** Inside the item; the strings of other rows have none. */
	readonly path?: Path;
	/** The row it belongs to. */
	readonly id: string;
	/** It asks or offers; otherwise it answers or explains. */
	readonly asks: boolean;
	/** It may quote the report's own wording. */
	readonly quotes: boolean;
}

/** Fields of an item, at any depth, that learners read. */
const SHOWN: ReadonlySet<string> = new Set([
	'stem',
	'statement',
	'text',
	'explanation',
	'feedback',
	'front',
	'back',
	'unit'
]);
const ANSWERS: ReadonlySet<string> = new Set(['explanation', 'feedback', 'back', 'note']);

export function itemStrings(item: Located<ItemRow>): LearnerString[] {
	return shownTexts(item.value, []).map(({ text, path }) => ({
		text,
		path,
		// looked up when a fault needs it: most strings have none
		get place() {
			return item.placeOf(path);
		},
		id: item.value.id,
		asks: !path.some((step) => typeof step === 'string' && ANSWERS.has(step)),
		quotes: path[0] === 'note'
	}));
}

function shownTexts(value: unknown, path: Path): { text: string; path: Path }[] {
	if (Array.isArray(value)) return value.flatMap((inner: unknown, at) => shownTexts(inner, [...path, at]));
	if (typeof value === 'object' && value !== null) {
		return Object.entries(value).flatMap(([key, inner]) => shownTexts(inner, [...path, key]));
	}
	const name = path.at(-1);
	return typeof value === 'string' && typeof name === 'string' && SHOWN.has(name) ? [{ text: value, path }] : [];
}

/** The strings of everything but items: the bank, its topics, facts, entities, sources and corrections. */
export function otherStrings({ source }: Register): LearnerString[] {
	return [
		...fields(source.topics, ['title', 'intro'], false),
		...source.topics.flatMap((topic) =>
			topic.value.objectives.flatMap(({ id, title: text }, at) => [
				{ text, place: topic.placeOf(['objectives', at, 'title']), id, asks: false, quotes: false }
			])
		),
		...fields(source.facts, ['text', 'reading'], false),
		...source.facts.flatMap((fact) =>
			fact.value.cards.flatMap(({ event: text }, at) =>
				text === undefined
					? []
					: [{ text, place: fact.placeOf(['cards', at, 'event']), id: fact.value.id, asks: true, quotes: false }]
			)
		),
		...fields(source.entities, ['gloss'], false),
		...fields(source.sources, ['title', 'supports'], true),
		...fields(source.corrections, ['report_wording', 'reading', 'why', 'treatment'], true),
		...(source.bank ? fields([source.bank], ['title', 'description'], false) : [])
	];
}

function fields<Row extends { readonly id: string }>(
	rows: readonly Located<Row>[],
	names: readonly (keyof Row & string)[],
	quotes: boolean
): LearnerString[] {
	return rows.flatMap((row) =>
		names.flatMap((name) => {
			const text = row.value[name];
			if (typeof text !== 'string') return [];
			return [{ text, place: row.placeOf([name]), id: row.value.id, asks: false, quotes }];
		})
	);
}
