/** From what a teacher is composing to what is handed out. */
import type { Bank, Item } from '../bank/bank.ts';
import type { ItemId } from '../ids.ts';
import { draw, fitting } from '../quiz/draw.ts';
import { seeded, shuffled } from '../random.ts';
import { QUESTIONS_MAX, type Assignment, type PaperEntry, type Paper } from './assignment.ts';
import { handOut, type OwnItem, type OwnKey } from './own.ts';
import type { Draft } from './rows.ts';

interface With {
	readonly bank: Bank;
	/** The teacher's own questions. */
	readonly own: readonly OwnItem[];
	readonly teacher: Assignment['teacher'];
	/** BCP 47. */
	readonly language: string;
	/** What stands in `rules.release`, where there is a release code. */
	readonly release?: string;
}

export interface Composed {
	readonly assignment: Assignment;
	/** Of the own questions, in the order of their entries. */
	readonly keys: readonly OwnKey[];
}

/** The questions that a draft may draw from. */
export function poolOf({ topics, objectives, kinds, difficulty, size }: Draft, bank: Bank): readonly Item[] {
	const wanted = new Set(objectives);
	const fits = fitting(bank, { topics, kinds, difficulty, size });
	return wanted.size === 0 ? fits : fits.filter(({ objective }) => wanted.has(objective));
}

/** No more questions go onto the paper. */
export const isFull = ({ choice, picked, size, own }: Pick<Draft, 'choice' | 'picked' | 'size' | 'own'>): boolean =>
	(choice === 'pick' ? picked.length : size) + own.length >= QUESTIONS_MAX;

/** Fixed where everyone has the same questions, so that it holds for later editions; else drawn anew for each number. */
export function compose(draft: Draft, { bank, own, teacher, language, release }: With): Composed {
	const variants = draft.kind === 'quiz' && draft.variety !== 'none';
	const rules = { ...draft.rules, variants };
	const head = { v: 1, title: draft.title.trim(), language, bank: bank.id, edition: bank.edition, teacher } as const;
	const ruled = { ...head, rules: release === undefined ? rules : { ...rules, release } };
	if (draft.kind === 'recall') {
		return { assignment: { ...ruled, kind: 'recall', topics: draft.topics, by: draft.by }, keys: [] };
	}
	const handed = ownOf(draft, own);
	const paper = paperFor(
		draft,
		bank,
		handed.map(({ entry }) => entry)
	);
	return { assignment: { ...ruled, kind: 'quiz', paper }, keys: handed.map(({ key }) => key) };
}

/** The own questions that were chosen, their options mixed by what stays on the teacher's device. */
function ownOf(draft: Draft, own: readonly OwnItem[]) {
	const byId = new Map(own.map((item) => [item.id, item]));
	return draft.own
		.flatMap((id) => byId.get(id) ?? [])
		.map((item) => {
			const places = item.options.map((_, place) => place);
			return handOut(item, shuffled(places, seeded(`${draft.secret}/${item.id}`)));
		});
}

function paperFor(draft: Draft, bank: Bank, own: readonly PaperEntry[]): Paper {
	const { seed, objectives } = draft;
	if (draft.choice === 'draw' && draft.variety === 'questions' && own.length === 0) {
		const { topics, kinds, difficulty, size } = draft;
		return { kind: 'draw', blueprint: { topics, kinds, difficulty, size }, objectives, seed };
	}
	const items = chosenItems(draft, bank).map((item): PaperEntry => ({ from: 'bank', ...item }));
	return { kind: 'items', items: [...items, ...own].slice(0, QUESTIONS_MAX), seed };
}

function chosenItems(draft: Draft, bank: Bank): readonly { readonly item: ItemId; readonly version: number }[] {
	const byId = new Map(bank.items.map((item) => [item.id, item]));
	const ids = draft.choice === 'pick' ? draft.picked : drawnIds(draft, bank);
	return ids.flatMap((id) => {
		const item = byId.get(id);
		return item ? [{ item: id, version: item.version }] : [];
	});
}

function drawnIds(draft: Draft, bank: Bank): readonly ItemId[] {
	const { topics, kinds, difficulty, size, seed } = draft;
	const items = poolOf(draft, bank);
	return draw({ ...bank, items }, { topics, kinds, difficulty, size }, seed).map(({ item }) => item);
}

/** How the questions of a paper spread over topics, kinds and difficulties. */
export interface Coverage {
	readonly topics: ReadonlyMap<string, number>;
	readonly objectives: ReadonlyMap<string, number>;
	readonly kinds: ReadonlyMap<string, number>;
	readonly difficulties: ReadonlyMap<number, number>;
}

export function coverageOf(items: readonly Item[]): Coverage {
	return {
		topics: tally(items.map(({ topic }) => topic)),
		objectives: tally(items.map(({ objective }) => objective)),
		kinds: tally(items.map(({ kind }) => kind)),
		difficulties: tally(items.map(({ difficulty }) => difficulty))
	};
}

function tally<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
	const counts = new Map<Key, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}
