/** The rows of the class database that this release writes. */
import type { Response } from '../answer/response.ts';
import type { Bank, Kind } from '../bank/bank.ts';
import type { BankEdition, ItemId, Millis, ObjectiveId, TopicId } from '../ids.ts';
import type { Assignment, AssignmentId, QuizAssignment, Rules } from './assignment.ts';
import type { OwnItem, OwnKey } from './own.ts';

/** How papers differ: not, in their order only, or in their questions too. */
export type Variety = 'none' | 'order' | 'questions';

/** What a teacher is composing. */
export interface Draft {
	readonly v: 1;
	readonly id: string;
	/** When it was last changed. */
	readonly saved: Millis;
	readonly kind: 'quiz' | 'recall';
	readonly title: string;
	/** Questions drawn by what they are to be like, or each one picked. */
	readonly choice: 'draw' | 'pick';
	readonly topics: readonly TopicId[];
	readonly objectives: readonly ObjectiveId[];
	readonly kinds: readonly Kind[];
	readonly difficulty: { readonly from: number; readonly to: number };
	readonly size: number;
	readonly picked: readonly ItemId[];
	/** Ids of the teacher's own questions, after those of the bank. */
	readonly own: readonly string[];
	readonly seed: string;
	/** By which own options are mixed: stays here, or it would give the key away. */
	readonly secret: string;
	readonly variety: Variety;
	readonly rules: Omit<Rules, 'variants' | 'release'>;
	/** The release code in clear; empty: none yet. */
	readonly code: string;
	/** For a recall set, `YYYY-MM-DD`. */
	readonly by: string;
}

/** What was handed out: everything that is needed to mark it. */
export interface Handed {
	readonly v: 1;
	readonly id: AssignmentId;
	readonly made: Millis;
	readonly assignment: Assignment;
	/** The bytes of the link without extra time, as base64url. */
	readonly code: string;
	/** Of the own questions, in the order of their entries. */
	readonly keys: readonly OwnKey[];
	/** The release code in clear; empty: none. */
	readonly release: string;
}

/** Questions that were handed out, not topics to remember. */
export type HandedQuiz = Handed & { readonly assignment: QuizAssignment };
export const isQuiz = (handed: Handed): handed is HandedQuiz => handed.assignment.kind === 'quiz';

/** A paper that was printed, so that its code leads back to it. */
export interface Printed {
	readonly v: 1;
	/** `PRINTED` and the code on the paper. */
	readonly id: string;
	/** When it was last printed. */
	readonly at: Millis;
	readonly title: string;
	readonly edition: BankEdition;
	/** What was printed, as `writeRequest` writes it. */
	readonly of: string;
	/** Of a draft, what it was then. */
	readonly paper?: { readonly assignment: Assignment; readonly keys: readonly OwnKey[] };
}

/** Begins the id of a printed paper. */
export const PRINTED = 'printed.';

/** A bank as it was when something was handed out: later editions may reword its questions. Its id is the edition. */
export interface BankRow {
	readonly id: string;
	readonly bank: Bank;
}

export interface OwnRow {
	readonly v: 1;
	readonly id: string;
	readonly saved: Millis;
	readonly item: OwnItem;
}

/** What a learner is taking, or took. Its id is `<assignment>.<attempt>`. */
export interface Taking {
	readonly v: 1;
	readonly id: string;
	readonly assignment: AssignmentId;
	readonly attempt: number;
	/** The bytes of the link, as base64url. */
	readonly invite: string;
	readonly title: string;
	readonly label: string;
	readonly variant: number;
	readonly started: Millis;
	/** The latest that this device's clock was seen to show: it does not go back before it. */
	readonly seen: Millis;
	/** In the order of the paper; null: not answered. */
	readonly responses: readonly (Response | null)[];
	/** Milliseconds spent on each question. */
	readonly spent: readonly number[];
	/** Places whose answer is settled: with feedback after each question it was shown. */
	readonly settled: readonly boolean[];
	/** Eight random bytes as base64url. */
	readonly nonce: string;
	readonly finished?: Millis;
	/** What is shown to the teacher: bytes as base64url. Made once, so that it is the same each time. */
	readonly handIn?: string;
	/** The answers stand in the log too. */
	readonly logged: boolean;
}
