/** Marks for item analysis from what was collected, over one assignment or pooled over many. */
import {
	questionKey,
	type Cell,
	type Marks,
	type Question,
	type QuestionKey,
	type Sitting
} from '../analysis/marks.ts';
import type { Collected, CollectedMark } from './collected.ts';
import { chosenIn, questionOf, type ReadId } from '../analysis/question.ts';
import { attemptsInOrder, learnerOf } from './gradebook.ts';
import { grouped } from './grouped.ts';

/** Which attempts of a learner go in. The first by default: later ones have seen the answers. */
export type Attempts = 'first' | 'last' | 'all';

/**
 * Learners' sittings by item and version. A learner who met a question before, in another assignment, counts for it
 * once, with the first answer: the same device under the same name is the same learner.
 */
export function marksFrom(submissions: readonly Collected[], attempts: Attempts): Marks {
	const questions = new Map<QuestionKey, Question>();
	const met = new Set<string>();
	const sittings = chosenAttempts(submissions, attempts).flatMap((submission): Sitting[] => {
		const cells = new Map<QuestionKey, Cell>();
		for (const mark of submission.marks) {
			const key = questionKey(mark.item, mark.version);
			const learner = `${learnerOf(submission)}/${key}`;
			const meetings = [`${submission.device}/${learner}`, `${submission.assignment}/${learner}`];
			const isRepeat = meetings.some((meeting) => met.has(meeting));
			if (cells.has(key) || (attempts !== 'all' && isRepeat)) continue;
			for (const meeting of meetings) met.add(meeting);
			const read = readerOf(mark);
			if (!questions.has(key)) questions.set(key, { ...questionOf(mark.prompt, mark.max, read), key });
			const chosen = mark.response === null ? [] : chosenIn(mark.response, read);
			cells.set(key, { score: mark.score, chosen, ...(isRepeat ? { isRepeat: true } : {}) });
		}
		return cells.size === 0 ? [] : [{ learner: sittingOf(submission), cells }];
	});
	return { questions: [...questions.values()], sittings };
}

const sittingOf = ({ assignment, nonce }: Collected): string => `${assignment}/${nonce}`;

/**
 * Options of the teacher's own questions are mixed anew for each assignment and named by their places: what names them
 * over all assignments is their text.
 */
export function readerOf({ own, prompt }: CollectedMark): ReadId {
	if (!own || (prompt.kind !== 'single' && prompt.kind !== 'multiple')) return (id) => id;
	const texts = new Map(prompt.choices.map(({ id, text }) => [id, text]));
	return (id) => texts.get(id) ?? id;
}

/** Earliest first. */
function chosenAttempts(submissions: readonly Collected[], attempts: Attempts): readonly Collected[] {
	const sorted = attemptsInOrder(submissions);
	if (attempts === 'all') return sorted;
	const groups = grouped(sorted, (one) => `${one.assignment}/${learnerOf(one)}`);
	const picked = [...groups.values()].flatMap((same) => same.at(attempts === 'first' ? 0 : -1) ?? []);
	return attemptsInOrder(picked);
}
