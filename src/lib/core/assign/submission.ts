/** What a learner hands in: raw answers only, never a score. docs/formats/submission.md */
import type { Response } from '../answer/response.ts';
import type { BankEdition, Millis } from '../ids.ts';
import type { AssignmentId, ExtraTime, PublicKey } from './assignment.ts';

/** What a recall set hands in: how much of its topics the learner's memory holds, as their own device reckons it. */
export interface Retention {
	/** Facts of the topics that study can ask; those answered at least once. */
	readonly facts: number;
	readonly met: number;
	/** Expected share of all the facts recalled on the day it was handed in, 0 … 1, in steps of 1/1000. */
	readonly recalled: number;
	/** The same, had nothing more been studied, on the day of the set. */
	readonly foretold: number;
	/** Answers given to these facts since the set was opened, and the days on which. */
	readonly answers: number;
	readonly days: number;
}

export interface Submission {
	/** 2: it says the language. */
	readonly v: 1 | 2;
	readonly assignment: AssignmentId;
	/** From 1. */
	readonly attempt: number;
	/** The name or the number that the learner typed; empty when none was asked for. */
	readonly label: string;
	/** The learner's number where papers differ, else 0. */
	readonly variant: number;
	readonly time: ExtraTime;
	/** On the learner's clock, to the second. */
	readonly started: Millis;
	readonly finished: Millis;
	/** Of the bank on the learner's device. */
	readonly edition: BankEdition;
	/** BCP 47: that of the bank in which the learner was asked, and so of what was typed. Since version 2. */
	readonly language?: string;
	/** In the order of the paper; null: left blank. Empty for a recall set. */
	readonly responses: readonly (Response | null)[];
	/** For a recall set. */
	readonly retention?: Retention;
	/** Eight random bytes as base64url: the same submission twice has the same. */
	readonly nonce: string;
	/** With which the learner's device signed it. */
	readonly device: PublicKey;
}
