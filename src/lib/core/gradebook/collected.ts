/** Submissions marked: by the paper drawn again, never by a score that came with them. */
import { markSubmission, type Outcome } from '../assign/mark-submission.ts';
import { limitOf, type Assignment, type AssignmentId } from '../assign/assignment.ts';
import type { OwnKey } from '../assign/own.ts';
import type { PaperFaultCode } from '../assign/paper.ts';
import type { Retention, Submission } from '../assign/submission.ts';
import type { Response } from '../answer/response.ts';
import type { Bank, Item } from '../bank/bank.ts';
import type { Result } from '../fault.ts';
import type { Millis } from '../ids.ts';
import type { Received } from './received.ts';

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
	/** As it was asked, with its key where there is one. */
	readonly prompt: Item;
}

export interface Collected extends Pick<
	Submission,
	'nonce' | 'assignment' | 'label' | 'variant' | 'attempt' | 'started' | 'finished' | 'time' | 'device' | 'edition'
> {
	/** On the teacher's clock. */
	readonly received: Millis;
	/** Handed in after the due date, by the learner's clock. */
	readonly isLate: boolean;
	/** Took longer than the limit with the extra time, by the learner's clock. */
	readonly isOver: boolean;
	/** In the order of the paper; none for a recall set. */
	readonly marks: readonly CollectedMark[];
	readonly retention?: Retention;
}

/** What marks a submission: what was handed out, its keys, and the bank of the edition that it was made from. */
export interface Against {
	readonly id: AssignmentId;
	readonly assignment: Assignment;
	readonly keys: readonly OwnKey[];
	readonly bank: Bank;
}

/** Milliseconds: a code carries whole seconds. */
const GRACE = 1000;

/** Marks the raw answers on the learner's own paper. Faults: the bank at hand does not have that paper. */
export function collect({ received, submission }: Received, against: Against): Result<Collected, PaperFaultCode> {
	const { assignment, bank, keys } = against;
	const marked = markSubmission(assignment, submission, bank, keys);
	if (!marked.ok) return marked;
	const { retention, nonce, label, variant, attempt, started, finished, time, device, edition } = submission;
	const head = { assignment: against.id, nonce, label, variant, attempt, started, finished, time, device, edition };
	const { due } = assignment.rules;
	const marks = marked.value.map(({ item, version, own, score, max, outcome, response, question }): CollectedMark => ({
		...{ item, version, own, score, max, outcome, response },
		prompt: question.prompt
	}));
	const limit = limitOf({ id: against.id, assignment, time });
	const flags = {
		isLate: due !== undefined && finished > due,
		isOver: limit !== undefined && finished - started > limit + GRACE
	};
	return { ok: true, value: { ...head, received, ...flags, marks, ...(retention === undefined ? {} : { retention }) } };
}
