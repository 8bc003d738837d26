/** From an editor's item to the item that ships. */
import type { Attribution, ChoiceGap, Entity, Item, MapHead, Note, TypedGap } from '../bank.ts';
import type { ItemId, ObjectiveId, TopicId } from '#lib/core/ids.ts';
import type { ItemOf, ItemRow } from '../source/objective.schema.ts';
import type { GapRow } from '../source/parts.schema.ts';
import { testedParts } from '../source/tested.ts';
import { compileChoice, compileWrong, shown } from './rows.ts';

/** What an item needs to know of the rest of the bank. */
export interface ItemContext {
	readonly topic: TopicId;
	readonly objective: ObjectiveId;
	/** Published items that give this one away, or that it gives away. */
	readonly enemies: readonly ItemId[];
	readonly entities: ReadonlyMap<string, Entity>;
	/** What the places of each map are, by their ids there. */
	readonly maps: ReadonlyMap<string, MapHead>;
}

export function compileItem(row: ItemRow, context: ItemContext): Item {
	const base = compileBase(row, context);
	switch (row.kind) {
		case 'single':
			return { ...base, kind: 'single', fact: row.fact, choices: row.choices.map(compileChoice) };
		case 'multiple':
			return { ...base, kind: 'multiple', choices: row.choices.map(compileChoice) };
		case 'truefalse':
			return { ...base, ...trueFalse(row) };
		case 'cloze':
			return { ...base, kind: 'cloze', text: row.text, gaps: row.gaps.map(compileGap) };
		case 'short':
			return { ...base, ...short(row, context.entities) };
		case 'number':
			return { ...base, ...number(row) };
		case 'date':
			return { ...base, kind: 'date', fact: row.fact, value: row.value, wrong: row.wrong.map(compileWrong) };
		case 'order':
			return { ...base, ...order(row) };
		case 'match':
			return { ...base, ...match(row) };
		case 'categorise':
			return { ...base, ...categorise(row) };
		case 'map':
			return { ...base, ...onMap(row, context) };
		case 'reading':
			return { ...base, ...reading(row) };
	}
}

function compileAttribution({ attribution, source, as_of }: ItemRow): Attribution {
	return {
		voice: attribution.voice,
		standing: attribution.status,
		paragraphs: source.para,
		sources: source.also,
		...(as_of === undefined ? {} : { asOf: as_of })
	};
}

function compileNote({ note }: ItemRow): { note?: Note } {
	return note ? { note: { corrections: note.corrections, text: note.text } } : {};
}

function compileBase(row: ItemRow, { topic, objective, enemies }: ItemContext) {
	return {
		id: row.id,
		version: row.version,
		topic,
		objective,
		bloom: row.bloom,
		difficulty: row.difficulty,
		facts: [...new Set([...row.facts, ...row.context])],
		tests: [...new Set(testedParts(row).map(({ fact }) => fact))],
		attribution: compileAttribution(row),
		stem: row.stem,
		explanation: row.explanation,
		...compileNote(row),
		enemies,
		locked: row.locked
	};
}

function trueFalse(row: ItemOf<'truefalse'>) {
	return {
		kind: row.kind,
		fact: row.fact,
		statement: row.statement,
		verdict: row.verdict,
		wrongVerdict: row.wrong_verdict.feedback,
		reasons: row.reasons.map(compileChoice)
	};
}

function compileGap({ id, fact, accept, wrong, choices }: GapRow): TypedGap | ChoiceGap {
	if (accept) return { id, fact, accept, wrong: (wrong ?? []).map(compileWrong) };
	return { id, fact, choices: (choices ?? []).map(compileChoice) };
}

function short(row: ItemOf<'short'>, entities: ReadonlyMap<string, Entity>) {
	const entity = row.entity === undefined ? undefined : entities.get(row.entity);
	const accept = [...(entity ? [entity.name] : []), ...(row.accept ?? []), ...(entity?.accept ?? [])];
	return {
		kind: row.kind,
		fact: row.fact,
		...(entity ? { entity: entity.id } : {}),
		accept: [...new Set(accept)],
		wrong: row.wrong.map(compileWrong)
	};
}

function number({ kind, fact, value, tolerance, unit, wrong }: ItemOf<'number'>) {
	return { kind, fact, value, tolerance, ...(unit === undefined ? {} : { unit }), wrong: wrong.map(compileWrong) };
}

function order({ kind, sequence, pitfalls }: ItemOf<'order'>) {
	return {
		kind,
		sequence: sequence.map(({ id, text, at, fact }) => ({ id, text, at, fact })),
		pitfalls: pitfalls.map(({ first, then, feedback }) => ({ first, then, feedback }))
	};
}

function match({ kind, left, right, wrong_pairs }: ItemOf<'match'>) {
	return {
		kind,
		left: left.map(({ id, text, fact }) => ({ id, text, fact })),
		right: right.map((row) => ({
			id: row.id,
			text: row.text,
			...(row.of === undefined ? {} : { of: row.of }),
			...shown(row)
		})),
		wrongPairs: wrong_pairs.map((pair) => ({ left: pair.left, right: pair.right, feedback: pair.feedback }))
	};
}

function categorise({ kind, categories, entries }: ItemOf<'categorise'>) {
	return {
		kind,
		categories: categories.map(({ id, text }) => ({ id, text })),
		entries: entries.map(({ id, text, in: category, fact, feedback }) => ({ id, text, in: category, fact, feedback }))
	};
}

/** Places are called what their entities are called. */
function onMap({ kind, map, choices }: ItemOf<'map'>, { entities, maps }: ItemContext) {
	const names = maps.get(map)?.names ?? {};
	const nameOf = (id: string) => entities.get(names[id] ?? '')?.name ?? id;
	return { kind, map, choices: choices.map((row) => compileChoice({ ...row, text: nameOf(row.id) })) };
}

function reading({ kind, fact, evidence, passage, choices }: ItemOf<'reading'>) {
	return { kind, fact, evidence, passage: passage.map(compileChoice), choices: choices.map(compileChoice) };
}
