/** What a teacher hands out: a paper, rules and two public keys, small enough for a link. docs/formats/assignment.md */
import type { BankEdition, ItemId, Millis, ObjectiveId, TopicId } from '../ids.ts';
import type { Blueprint } from '../quiz/blueprint.ts';

/** The first 12 bytes of the SHA-256 of what was handed out, as base64url: 16 characters. */
export type AssignmentId = string & { readonly __assignment: never };
/** A point of P-256 in compressed form (SEC 1, 2.3.3), 33 bytes as base64url: 44 characters. */
export type PublicKey = string & { readonly __publicKey: never };

export const isAssignmentId = (text: string): text is AssignmentId => /^[A-Za-z0-9_-]{16}$/.test(text);
export const isPublicKey = (text: string): text is PublicKey => /^A[g-z0-9_-][A-Za-z0-9_-]{42}$/.test(text);

/** A question of the bank. */
interface BankEntry {
	readonly from: 'bank';
	readonly item: ItemId;
	readonly version: number;
}
export type OwnKind = 'single' | 'multiple' | 'short';
/** A question of the teacher's own, without its key: that never leaves the teacher's device. */
export interface OwnEntry {
	readonly from: 'own';
	readonly kind: OwnKind;
	readonly stem: string;
	/** In an order that says nothing of the key; none for `short`. Their ids are `a`, `b`, `c` … */
	readonly options: readonly string[];
	/** Options are shown in this order. */
	readonly locked: boolean;
}
export type PaperEntry = BankEntry | OwnEntry;

export type Paper =
	/** Drawn anew for each variant. Holds only for the edition of the bank that it names. */
	| {
			readonly kind: 'draw';
			readonly blueprint: Blueprint;
			/** Empty: every objective. */
			readonly objectives: readonly ObjectiveId[];
			readonly seed: string;
	  }
	/** These questions for everyone. Holds for every edition that has them in these versions. */
	| { readonly kind: 'items'; readonly items: readonly PaperEntry[]; readonly seed: string };

export type Feedback = 'each' | 'end' | 'code' | 'never';
export type Counts = 'first' | 'best' | 'last' | 'average';
export type Asks = 'nothing' | 'name' | 'number';

export interface Rules {
	/** Whole minutes since the epoch, as milliseconds. Shown and told of, never enforced: the clock is the learner's. */
	readonly opens?: Millis;
	readonly due?: Millis;
	/** Minutes from the first question on, 1 … 600; absent: no limit. */
	readonly minutes?: number;
	/** 0: as many as wanted. */
	readonly attempts: number;
	/** Which of several attempts counts. */
	readonly counts: Counts;
	readonly feedback: Feedback;
	/** With feedback `code`: the first 6 bytes, as base64url, of the hash of the code. */
	readonly release?: string;
	/** Order of the questions and of the options by the seed. Options that are locked keep theirs in any case. */
	readonly shuffle: { readonly questions: boolean; readonly options: boolean };
	/** A paper for each learner number, not one for all. */
	readonly variants: boolean;
	readonly asks: Asks;
	/** The teacher counts it as a mark. */
	readonly graded: boolean;
}

interface Head {
	readonly v: 1;
	readonly title: string;
	/** BCP 47: of the title and of the teacher's own questions. */
	readonly language: string;
	readonly bank: string;
	readonly edition: BankEdition;
	readonly rules: Rules;
	/** With which the assignment is signed, and to which submissions are encrypted. */
	readonly teacher: { readonly sign: PublicKey; readonly box: PublicKey };
}
/** Questions to answer. */
export interface QuizAssignment extends Head {
	readonly kind: 'quiz';
	readonly paper: Paper;
}
/** Topics to be remembered by a day: studied with the planner; what comes back is retention, not a score. */
export interface RecallAssignment extends Head {
	readonly kind: 'recall';
	/** Empty: every topic that is not optional. */
	readonly topics: readonly TopicId[];
	/** `YYYY-MM-DD`. */
	readonly by: string;
}
export type Assignment = QuizAssignment | RecallAssignment;

/** How much longer than the limit a learner may take; `none`: no limit for them. Signed beside the assignment. */
export type ExtraTime = 1 | 1.25 | 1.5 | 2 | 'none';
export const EXTRA_TIMES: readonly ExtraTime[] = [1, 1.25, 1.5, 2, 'none'];

/** What a link holds. */
export interface Invitation {
	readonly id: AssignmentId;
	readonly assignment: Assignment;
	readonly time: ExtraTime;
}

/** UTF-16 code units. */
export const TITLE_MAX = 80;
export const LABEL_MAX = 40;
export const STEM_MAX = 500;
export const OPTION_MAX = 200;
export const SEED_MAX = 40;
/** Questions on a paper, options of a question. */
export const QUESTIONS_MAX = 100;
export const OPTIONS_MAX = 8;
export const MINUTES_MAX = 600;
/** Learner numbers, and with them variants, go from 0 to this; 0 stands for no number. */
export const VARIANT_MAX = 9999;
export const ATTEMPTS_MAX = 99;

/** Whether rules can name this instant, in milliseconds since 1970: a code carries its minutes in 32 bits. */
export const isRuleInstant = (at: number): at is Millis => at >= 0 && at < 2 ** 32 * 60_000;

/** Whether every question is the teacher's own, so that no key is on a learner's device. */
export function isKeyless(assignment: Assignment): boolean {
	return (
		assignment.kind === 'quiz' &&
		assignment.paper.kind === 'items' &&
		assignment.paper.items.every(({ from }) => from === 'own')
	);
}

/** The time limit of a learner in milliseconds; undefined: none. */
export function limitOf({ assignment: { rules }, time }: Invitation): number | undefined {
	if (rules.minutes === undefined || time === 'none') return undefined;
	return Math.round(rules.minutes * 60_000 * time);
}
