/** What a teacher has collected: submissions that were opened, checked and marked, and notes. Merging is a union. */
import type { Response } from '../answer/response.ts';
import { canonicalJson } from '../canonical.ts';
import type { Millis } from '../ids.ts';

export type Outcome = 'right' | 'partly' | 'wrong' | 'blank';

/** One question of a learner's paper as the teacher's device marked it. */
export interface CollectedMark {
	readonly item: string;
	readonly version: number;
	/** The teacher's own question, not the bank's. */
	readonly own: boolean;
	/** 0 … `max`. */
	readonly score: number;
	readonly max: number;
	readonly outcome: Outcome;
	readonly response: Response | null;
}

/** How much of a recall set a learner's memory holds, as their own device reckons it. */
export interface CollectedRetention {
	readonly facts: number;
	readonly met: number;
	/** 0 … 1. */
	readonly recalled: number;
	readonly foretold: number;
	readonly answers: number;
	readonly days: number;
}

export interface Collected {
	/** That of the submission, drawn by the learner's device: the same submission twice has the same. */
	readonly nonce: string;
	readonly assignment: string;
	/** As typed; empty when none was asked for. */
	readonly label: string;
	/** The learner's number where papers differ, else 0. */
	readonly variant: number;
	/** From 1, as the learner's device counts. */
	readonly attempt: number;
	/** On the learner's clock. */
	readonly started: Millis;
	readonly finished: Millis;
	/** On the teacher's clock. */
	readonly received: Millis;
	readonly isLate: boolean;
	/** The key with which the learner's device signed. */
	readonly device: string;
	/** Of the bank with which it was marked. */
	readonly edition: string;
	/** In the order of the paper; none for a recall set. */
	readonly marks: readonly CollectedMark[];
	readonly retention?: CollectedRetention;
}

export interface Note {
	readonly assignment: string;
	readonly learner: string;
	/** Empty: taken away. */
	readonly text: string;
	readonly at: Millis;
}

export interface Collection {
	readonly submissions: readonly Collected[];
	readonly notes: readonly Note[];
}

/** What tells two submissions apart. */
export const submissionKey = ({ assignment, nonce }: Pick<Collected, 'assignment' | 'nonce'>): string =>
	`${assignment}/${nonce}`;

/**
 * Everything that either has, each submission once. Of two that say different things under one nonce the one received
 * first stands, of two notes on one learner the later one; so the order of merging changes nothing.
 */
export function merged(one: Collection, other: Collection): Collection {
	return {
		submissions: union([...one.submissions, ...other.submissions], submissionKey, (first, second) =>
			first.received !== second.received ? first.received - second.received : byText(first, second)
		),
		notes: union([...one.notes, ...other.notes], noteKey, (first, second) =>
			first.at !== second.at ? second.at - first.at : byText(first, second)
		)
	};
}

export const noteKey = ({ assignment, learner }: Pick<Note, 'assignment' | 'learner'>): string =>
	`${assignment}/${learner}`;

/** The best entry under each key, in the order of the keys. */
function union<Entry>(
	entries: readonly Entry[],
	keyOf: (entry: Entry) => string,
	order: (one: Entry, other: Entry) => number
): readonly Entry[] {
	const best = new Map<string, Entry>();
	for (const entry of entries) {
		const held = best.get(keyOf(entry));
		if (held === undefined || order(entry, held) < 0) best.set(keyOf(entry), entry);
	}
	return [...best].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

function byText(one: unknown, other: unknown): number {
	const [first, second] = [canonicalJson(one), canonicalJson(other)];
	return first < second ? -1 : first > second ? 1 : 0;
}
