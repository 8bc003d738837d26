import type { ItemId, Millis, QuizId } from '../ids.ts';
import type { Answered, LogEvent, QuizStarted } from '../log/event.ts';

/** One quiz as the log tells it. */
export interface QuizRecord {
	readonly id: QuizId;
	readonly at: Millis;
	readonly started: QuizStarted;
	/** The answer in force for each item; blanks are answers too (`skipped`). */
	readonly answers: ReadonlyMap<ItemId, Answered>;
	/** Finished by the learner, or every item answered. */
	readonly finished: boolean;
	/** Mean score over all its items, 0 … 1; items without an answer count 0. */
	readonly score: number;
}

/**
 * The quizzes of a log, latest first.
 * @param events the log; @param answers its effective answers (nothing undone among them), in order of ids
 */
export function foldQuizzes(events: readonly LogEvent[], answers: readonly Answered[]): readonly QuizRecord[] {
	const byQuiz = new Map<QuizId, Map<string, Answered>>();
	for (const answer of answers) {
		if (answer.quiz === undefined) continue;
		const own = byQuiz.get(answer.quiz) ?? new Map<string, Answered>();
		byQuiz.set(answer.quiz, own.set(answer.prompt, answer));
	}
	const finished = new Set(events.flatMap((event) => (event.kind === 'quiz-finished' ? [event.quiz] : [])));
	return events
		.filter((event) => event.kind === 'quiz-started')
		.map((started) => recordOf(started, byQuiz.get(started.quiz) ?? new Map(), finished.has(started.quiz)))
		.reverse();
}

function recordOf(started: QuizStarted, all: ReadonlyMap<string, Answered>, declared: boolean): QuizRecord {
	const answers = new Map<ItemId, Answered>();
	for (const item of started.items) {
		const answer = all.get(item);
		if (answer) answers.set(item, answer);
	}
	const sum = [...answers.values()].reduce((total, { score }) => total + score, 0);
	const size = started.items.length;
	return {
		id: started.quiz,
		at: started.at,
		started,
		answers,
		finished: declared || (size > 0 && answers.size === size),
		score: size === 0 ? 0 : sum / size
	};
}
