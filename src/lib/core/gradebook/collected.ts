/** Submissions marked: by the paper drawn again, never by a score that came with them. */
import { markSubmission, type Outcome } from '../assign/mark-submission.ts';
import { limitOf, type Assignment, type AssignmentId } from '../assign/assignment.ts';
import type { OwnKey } from '../assign/own.ts';
import type { PaperFaultCode } from '../assign/paper.ts';
import type { Retention, Submission } from '../assign/submission.ts';
import type { Mark, Response } from '../answer/response.ts';
import type { Bank, Item } from '../bank/bank.ts';
import { canonicalJson } from '../canonical.ts';
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
	/** What the answer says of each fact. */
	readonly parts: Mark['parts'];
	/** As it was asked, with its key where there is one. */
	readonly prompt: Item;
}

/** Whether it was signed, and by whom it was checked. */
export interface Origin {
	/** `cards`: read by a camera from printed cards, signed by nobody. */
	readonly way: 'device' | 'cards';
	/** It came with a colleague's collection, and this device has checked neither signature nor seal: their name, or ''. */
	readonly colleague?: string;
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
	readonly origin: Origin;
	/** BCP 47: something was typed in this language, but marked by the key of another, because its own could not be had. */
	readonly unspoken?: string;
	/** In the order of the paper; none for a recall set. Of a showing with cards, those questions that were asked. */
	readonly marks: readonly CollectedMark[];
	readonly retention?: Retention;
}

/** What marks a submission: what was handed out, its keys, and the bank of the edition that it was made from. */
export interface Against {
	readonly id: AssignmentId;
	readonly assignment: Assignment;
	readonly keys: readonly OwnKey[];
	readonly bank: Bank;
	/** The same edition in the language in which a learner answered; undefined where it cannot be had. */
	readonly spoken?: (language: string) => Bank | undefined;
}

/** Milliseconds: a code carries whole seconds. */
const GRACE = 1000;

/** Marks the raw answers on the learner's own paper. Faults: the bank at hand does not have that paper. */
export function collect(row: Received, against: Against): Result<Collected, PaperFaultCode> {
	const { assignment, bank, keys } = against;
	const { received, submission, cards } = row;
	const { language = bank.language } = submission;
	const spoken = language === bank.language ? bank : against.spoken?.(language);
	const marked = markSubmission(assignment, submission, bank, keys, spoken);
	if (!marked.ok) return marked;
	const { retention, nonce, label, variant, attempt, started, finished, time, device, edition } = submission;
	const head = { assignment: against.id, nonce, label, variant, attempt, started, finished, time, device, edition };
	const { due } = assignment.rules;
	const asked = cards ? marked.value.filter((_, place) => cards.asked.includes(place)) : marked.value;
	const marks = asked.map(({ item, version, own, score, max, outcome, response, parts, question }): CollectedMark => ({
		...{ item, version, own, score, max, outcome, response, parts },
		prompt: question.prompt
	}));
	const limit = limitOf({ id: against.id, assignment, time });
	const flags = {
		// before a class nobody hands in, nor is anybody late
		isLate: !cards && due !== undefined && finished > due,
		isOver: !cards && limit !== undefined && finished - started > limit + GRACE,
		origin: originOf(row),
		...(spoken === undefined && marks.some(isTyped) ? { unspoken: language } : {})
	};
	return { ok: true, value: { ...head, received, ...flags, marks, ...(retention === undefined ? {} : { retention }) } };
}

/** The bank's question, and the answer to it was written. */
const isTyped = ({ own, response, prompt }: CollectedMark): boolean =>
	!own &&
	response !== null &&
	('text' in response || (prompt.kind === 'cloze' && prompt.gaps.some((gap) => !('choices' in gap))));

function originOf({ cards, unchecked, from = '' }: Received): Origin {
	const way = cards ? 'cards' : 'device';
	return unchecked ? { way, colleague: from } : { way };
}

/** How those attempts came that count, each way once. */
export function originsOf(attempts: readonly Pick<Collected, 'origin'>[]): readonly Origin[] {
	return [...new Map(attempts.map(({ origin }) => [canonicalJson(origin), origin])).values()];
}
