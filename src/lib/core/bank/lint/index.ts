/** What the rules on one item need to know of all the others, worked out once a bank. */
import { normalise } from '#lib/core/answer/normalise.ts';
import { testedParts } from '../source/tested.ts';
import type { Register } from '../check/register.ts';
import type { Subject } from './subject.ts';

interface KeyUse {
	readonly item: string;
	readonly words: ReadonlySet<string>;
}

export interface BankIndex {
	/** `date|the signing …` → the entities that answer it. */
	readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
	/** Fact → the right options, in plain form, of the items that ask for it. */
	readonly keys: ReadonlyMap<string, ReadonlyMap<string, readonly KeyUse[]>>;
}

export function bankIndex(bank: Register, subjects: readonly Subject[]): BankIndex {
	return { answers: answerTable(bank), keys: keyTable(subjects) };
}

/** The question that a card of a fact asks, as a key of `answers`. */
export const relationKey = (relation: string, event: string): string => `${relation}|${normalise(event)}`;

function answerTable({ source }: Register): Map<string, Set<string>> {
	const table = new Map<string, Set<string>>();
	for (const { value } of source.facts) {
		for (const { relation, event, entity } of value.cards) {
			if (event === undefined) continue;
			const key = relationKey(relation, event);
			table.set(key, (table.get(key) ?? new Set()).add(entity));
		}
	}
	return table;
}

function keyTable(subjects: readonly Subject[]): Map<string, Map<string, KeyUse[]>> {
	const table = new Map<string, Map<string, KeyUse[]>>();
	for (const { item, lists, askedWords } of subjects) {
		const [part] = testedParts(item);
		const key = lists[0]?.key;
		if (item.kind !== 'single' || !part || !key) continue;
		const uses = table.get(part.fact) ?? new Map<string, KeyUse[]>();
		uses.set(key.plain, [...(uses.get(key.plain) ?? []), { item: item.id, words: askedWords }]);
		table.set(part.fact, uses);
	}
	return table;
}
