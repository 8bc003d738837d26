import { draw } from '#lib/core/quiz/draw.ts';
import type { Blueprint } from '#lib/core/quiz/blueprint.ts';
import type { QuizId } from '#lib/core/ids.ts';
import { foldQuizzes, type QuizRecord } from '#lib/core/quiz/record.ts';
import type { App } from './app.svelte.ts';
import { QuizRun } from './quiz-run.svelte.ts';

/** The quizzes of the log. Made by the screens that show them, so that studying does without. */
export class Quizzes {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/** Latest first. */
	readonly all: readonly QuizRecord[] = $derived.by(() => {
		const { events, answers } = this.#app.desk.history;
		return foldQuizzes(events, answers);
	});

	/** The quiz left under way most lately. */
	readonly open: QuizRecord | null = $derived.by(() => {
		const [latest] = this.all;
		return latest && !latest.finished ? latest : null;
	});

	/** Draws a quiz and logs it. Resolves to its id. */
	async start(blueprint: Blueprint, seed: string): Promise<QuizId> {
		const { bank, desk } = this.#app;
		const items = draw(bank, blueprint, seed).map(({ item }) => item);
		const quiz = `q-${this.#app.newSeed()}${this.#app.newSeed()}` as QuizId;
		await desk.recorder.record({ kind: 'quiz-started', quiz, blueprint, seed, items }).saved;
		return quiz;
	}

	/** The quiz of that id, to go on with or to look at; null when there is none. */
	run(id: string): QuizRun | null {
		const record = this.all.find((quiz) => quiz.id === id);
		const run = record ? new QuizRun(this.#app.desk, record.id) : null;
		if (run) this.#app.take(run);
		return run;
	}
}
