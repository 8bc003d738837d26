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
import { inTime, learnerOf } from './gradebook.ts';
import { grouped } from './grouped.ts';

/** What analysis must know of a question beyond its marks, and what a response to it picks. */
export interface Described {
	readonly question: Question;
	readonly chosen: (mark: CollectedMark) => readonly string[];
}

/** Null for a question that the bank no longer has: then its marks count, its options are not told of. */
export type Describe = (mark: CollectedMark) => Described | null;

/** Which attempts of a learner go in. The first by default: later ones have seen the answers. */
export type Attempts = 'first' | 'last' | 'all';

/**
 * Learners' sittings by item and version. A learner who met a question before, in another assignment, counts for it
 * once, with the first answer: the same device under the same name is the same learner.
 */
export function marksFrom(submissions: readonly Collected[], attempts: Attempts, describe: Describe): Marks {
	const questions = new Map<QuestionKey, Described>();
	const met = new Set<string>();
	const sittings = chosenAttempts(submissions, attempts).flatMap((submission): Sitting[] => {
		const cells = new Map<QuestionKey, Cell>();
		for (const mark of submission.marks) {
			const key = questionKey(mark.item, mark.version);
			const meeting = `${submission.device}/${learnerOf(submission)}/${key}`;
			if (cells.has(key) || (attempts !== 'all' && met.has(meeting))) continue;
			met.add(meeting);
			const described = questions.get(key) ?? describe(mark) ?? plain(mark);
			questions.set(key, described);
			cells.set(key, { score: mark.score, chosen: mark.response === null ? [] : described.chosen(mark) });
		}
		return cells.size === 0 ? [] : [{ learner: sittingOf(submission), cells }];
	});
	return { questions: [...questions.values()].map(({ question }) => question), sittings };
}

const sittingOf = ({ assignment, nonce }: Collected): string => `${assignment}/${nonce}`;

const plain = ({ item, version, max }: CollectedMark): Described => ({
	question: { key: questionKey(item, version), max, guess: null, options: [] },
	chosen: () => []
});

/** Earliest first. */
function chosenAttempts(submissions: readonly Collected[], attempts: Attempts): readonly Collected[] {
	const sorted = [...submissions].sort(inTime);
	if (attempts === 'all') return sorted;
	const groups = grouped(sorted, (one) => `${one.assignment}/${learnerOf(one)}`);
	const picked = [...groups.values()].flatMap((same) => same.at(attempts === 'first' ? 0 : -1) ?? []);
	return picked.sort(inTime);
}
