/** Marks a submission from its raw answers, on a paper that is drawn again. */
import { mark } from '../answer/mark.ts';
import { indexNames, type NameIndex } from '../answer/names.ts';
import type { Mark, Response } from '../answer/response.ts';
import type { Bank, Item } from '../bank/bank.ts';
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
	/** What the answer says of each fact. */
	readonly parts: Mark['parts'];
	readonly question: PaperQuestion;
}

/**
 * Every question of the learner's paper, marked. Answers beyond the end of the paper are passed over; those that are
 * missing are blank. An own question without its key is marked 0: hand in the keys where the assignment was made.
 * @param spoken the bank in the language in which the learner answered: what was typed is marked by its keys
 */
export function markSubmission(
	assignment: Assignment,
	submission: Pick<Submission, 'variant' | 'responses'>,
	bank: Bank,
	keys: readonly OwnKey[] = [],
	spoken: Bank = bank
): Result<readonly MarkedQuestion[], PaperFaultCode> {
	const paper = paperOf(assignment, bank, submission.variant, keys);
	if (!paper.ok) return paper;
	const names = indexNames(spoken.entities);
	const items = new Map(spoken === bank ? [] : spoken.items.map((item) => [item.id, item]));
	const byEntry = keysByEntry(assignment, keys);
	const value = paper.value.map((question, place) => {
		const response = submission.responses[place] ?? null;
		const asked = question.own ? undefined : items.get(question.prompt.id);
		const prompt = asked?.version === question.prompt.version ? asked : question.prompt;
		return markQuestion(question, response, { names, prompt, key: byEntry.get(question.entry) });
	});
	return { ok: true, value };
}

interface Against {
	readonly names: NameIndex;
	/** The question with the key in the language of the answer. */
	readonly prompt: Item;
	readonly key: OwnKey | undefined;
}

function markQuestion(
	question: PaperQuestion,
	response: Response | null,
	{ names, prompt, key }: Against
): MarkedQuestion {
	const { own } = question;
	const { score, verdict, parts } = mark(prompt, response ?? { kind: 'skipped' }, names);
	return {
		item: key?.item ?? question.item,
		version: key?.version ?? prompt.version,
		own,
		score,
		max: 1,
		response,
		parts,
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
