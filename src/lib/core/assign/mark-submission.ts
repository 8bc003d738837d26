/** Marks a submission from its raw answers, on a paper that is drawn again. */
import { mark } from '../answer/mark.ts';
import { indexNames, type NameIndex } from '../answer/names.ts';
import type { Response } from '../answer/response.ts';
import type { Bank } from '../bank/bank.ts';
import type { Result } from '../fault.ts';
import type { Assignment } from './assignment.ts';
import type { OwnKey } from './own.ts';
import { paperOf, type PaperFaultCode, type PaperQuestion } from './paper.ts';
import type { Submission } from './submission.ts';

export type Outcome = 'right' | 'partly' | 'wrong' | 'blank';

export interface MarkedQuestion {
	/** The item by which analysis goes, never the place: that of the bank, or the teacher's own. */
	readonly item: string;
	readonly version: number;
	readonly own: boolean;
	/** 0 … `max`. */
	readonly score: number;
	readonly max: 1;
	/** Null: left blank. */
	readonly response: Response | null;
	readonly outcome: Outcome;
	readonly question: PaperQuestion;
}

/**
 * Every question of the learner's paper, marked. Answers beyond the end of the paper are passed over; those that are
 * missing are blank. An own question without its key is marked 0: hand in the keys where the assignment was made.
 */
export function markSubmission(
	assignment: Assignment,
	submission: Pick<Submission, 'variant' | 'responses'>,
	bank: Bank,
	keys: readonly OwnKey[] = []
): Result<readonly MarkedQuestion[], PaperFaultCode> {
	const paper = paperOf(assignment, bank, submission.variant, keys);
	if (!paper.ok) return paper;
	const names = indexNames(bank.entities);
	const byEntry = keysByEntry(assignment, keys);
	const value = paper.value.map((question, place) => {
		const response = submission.responses[place] ?? null;
		return markQuestion(question, response, { names, key: byEntry.get(question.entry) });
	});
	return { ok: true, value };
}

interface Against {
	readonly names: NameIndex;
	readonly key: OwnKey | undefined;
}

function markQuestion(question: PaperQuestion, response: Response | null, { names, key }: Against): MarkedQuestion {
	const { prompt, own } = question;
	const { score, verdict } = mark(prompt, response ?? { kind: 'skipped' }, names);
	return {
		item: key?.item ?? question.item,
		version: key?.version ?? prompt.version,
		own,
		score,
		max: 1,
		response,
		outcome: response === null ? 'blank' : verdict,
		question
	};
}

/** The keys by the place of their entry on the paper. */
function keysByEntry(assignment: Assignment, keys: readonly OwnKey[]): ReadonlyMap<number, OwnKey> {
	if (assignment.kind === 'recall' || assignment.paper.kind === 'draw') return new Map();
	const own = [...assignment.paper.items.entries()].filter(([, { from }]) => from === 'own');
	return new Map(
		own.flatMap(([entry], place) => {
			const key = keys[place];
			return key === undefined ? [] : [[entry, key] as const];
		})
	);
}
