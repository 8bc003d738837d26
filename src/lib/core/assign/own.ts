/** The teacher's own questions: with their key on the teacher's device, without it everywhere else. */
import type { Choice, Item } from '../bank/bank.ts';
import { Inconsistent } from '../fault.ts';
import { isFactId, isItemId, isObjectiveId, isTopicId } from '../ids.ts';
import type { OwnEntry, OwnKind } from './assignment.ts';

/** A question as its author has it. */
export interface OwnItem {
	readonly id: string;
	/** Whole number from 1; rises when the wording or the key changes. */
	readonly version: number;
	/** BCP 47. */
	readonly language: string;
	readonly kind: OwnKind;
	readonly stem: string;
	/** For `single` and `multiple`, in the author's order. */
	readonly options: readonly { readonly text: string; readonly key: boolean }[];
	/** For `short`: every accepted answer, the first is the one shown. */
	readonly accept: readonly string[];
	/** Options are shown in the author's order. */
	readonly locked: boolean;
}

/** What marks an entry that was handed out: kept on the teacher's device beside the assignment. */
export interface OwnKey {
	/** The item and version that it was made from: what analysis goes by. */
	readonly item: string;
	readonly version: number;
	/** Ids of the right options; empty for `short`. */
	readonly right: readonly string[];
	readonly accept: readonly string[];
}

/** Ids of the options of an own question: `a`, `b`, `c` … */
const optionId = (place: number): string => String.fromCharCode(97 + place);

/** The id that an own question has on the paper it stands on. @param place from 0 */
const ownId = (place: number): string => `own-${place + 1}`;

/**
 * The item without and with its key. `order`: the places of the author's options in the order in which they are
 * handed out, drawn at random so that it says nothing; those of a locked question keep theirs.
 */
export function handOut(item: OwnItem, order: readonly number[]): { readonly entry: OwnEntry; readonly key: OwnKey } {
	const places = item.locked ? item.options.map((_, place) => place) : order;
	const options = item.kind === 'short' ? [] : places.flatMap((place) => item.options[place] ?? []);
	const { kind, stem, locked } = item;
	return {
		entry: { from: 'own', kind, stem, locked, options: options.map(({ text }) => text) },
		key: {
			item: item.id,
			version: item.version,
			right: options.flatMap(({ key }, place) => (key ? [optionId(place)] : [])),
			accept: kind === 'short' ? item.accept : []
		}
	};
}

/** The entry as an item that can be asked and, with its key, marked. @param place where it stands on the paper, from 0 */
export function ownAsItem(entry: OwnEntry, place: number, language: string, key?: OwnKey): Item {
	const base = { ...emptyItem(ownId(place)), lang: language, stem: entry.stem, locked: entry.locked };
	const fact = known('own', isFactId);
	const choices = entry.options.map((text, index): Choice => {
		const id = optionId(index);
		return { id, text, key: key?.right.includes(id) ?? false, fact };
	});
	if (entry.kind === 'short') return { ...base, kind: 'short', fact, accept: key?.accept ?? [], wrong: [] };
	return entry.kind === 'single' ? { ...base, kind: 'single', fact, choices } : { ...base, kind: 'multiple', choices };
}

function emptyItem(id: string) {
	return {
		id: known(id, isItemId),
		version: 1,
		topic: known('own', isTopicId),
		objective: known('own', isObjectiveId),
		bloom: 'remember',
		difficulty: 3,
		facts: [],
		tests: [],
		attribution: { voice: 'editor', standing: 'context', paragraphs: [], sources: [] },
		explanation: '',
		enemies: []
	} as const;
}

function known<Id extends string>(text: string, is: (text: string) => text is Id): Id {
	if (is(text)) return text;
	throw new Inconsistent(`no id: ${text}`);
}
