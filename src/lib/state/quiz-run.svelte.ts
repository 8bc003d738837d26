import { blankResponse } from '#lib/core/answer/submit.ts';
import type { Confidence } from '#lib/core/answer/certainty.ts';
import { asRight } from '#lib/core/answer/verdict.ts';
import type { Mark, Response } from '#lib/core/answer/response.ts';
import type { Item } from '#lib/core/bank/bank.ts';
import type { EventId, ItemId, Millis, QuizId } from '#lib/core/ids.ts';
import type { Answered } from '#lib/core/log/event.ts';
import { layout } from '#lib/core/quiz/layout.ts';
import { foldQuizzes, type QuizRecord } from '#lib/core/quiz/record.ts';
import { reportQuiz, type QuizReport } from '#lib/core/quiz/report.ts';
import { answering, markPrompt, type Desk } from './desk.ts';

/** An answer of a finished quiz, marked and explained again. */
export interface ReportEntry {
	readonly item: Item;
	readonly layout: readonly string[];
	readonly response: Response;
	readonly mark: Mark;
	/** Absent when nothing was given. */
	readonly event?: EventId;
}

/** One quiz being taken, or taken: where it stands is read from the log, so a reload goes on where it stopped. */
export class QuizRun {
	readonly id: QuizId;
	readonly #desk: Desk;
	/** What was given so far, and for which item. */
	#given = $state.raw<{ readonly item: ItemId; readonly response: Response } | null>(null);
	#since: Millis;
	readonly #record: QuizRecord | undefined = $derived.by(() => {
		const { events, answers } = this.#desk.history;
		return foldQuizzes(events, answers).find(({ id }) => id === this.id);
	});

	constructor(desk: Desk, id: QuizId) {
		this.#desk = desk;
		this.id = id;
		this.#since = desk.clock.now();
	}

	get exists(): boolean {
		return this.#record !== undefined;
	}

	get finished(): boolean {
		return this.#record?.finished ?? false;
	}

	/** The items that the bank still has, in the quiz's order. */
	get #items(): readonly Item[] {
		return (this.#record?.started.items ?? []).flatMap((id) => this.#desk.index.items.get(id) ?? []);
	}

	/** Items of the quiz that the bank no longer has. */
	get retired(): number {
		return (this.#record?.started.items.length ?? 0) - this.#items.length;
	}

	get size(): number {
		return this.#items.length;
	}

	/** How many are answered. */
	get position(): number {
		return this.#items.filter(({ id }) => this.#record?.answers.has(id)).length;
	}

	get item(): Item | undefined {
		return this.#items.find(({ id }) => !this.#record?.answers.has(id));
	}

	get asking(): boolean {
		return !this.finished && this.item !== undefined;
	}

	get layout(): readonly string[] | undefined {
		return this.item && layout(this.item, this.#seed);
	}

	get response(): Response {
		if (!this.item) return { kind: 'skipped' };
		return this.#given?.item === this.item.id ? this.#given.response : blankResponse(this.item);
	}

	get saved(): boolean {
		return this.#desk.recorder.unsaved.length === 0;
	}

	get canUndo(): boolean {
		return this.saved && (this.#record?.answers.size ?? 0) > 0;
	}

	get #seed(): string {
		return this.#record?.started.seed ?? '';
	}

	respond(response: Response): void {
		if (this.item) this.#given = { item: this.item.id, response };
	}

	/** Marks and saves the answer; the next question shows once it is durable. */
	async submit(response: Response, confidence?: Confidence): Promise<void> {
		const { item } = this;
		if (!item || !this.saved) return;
		const now = this.#desk.clock.now();
		const marked = markPrompt(this.#desk, item, response);
		const happening = answering(item, response, marked, {
			mode: 'quiz',
			quiz: this.id,
			since: this.#since,
			now,
			confidence
		});
		await this.#desk.recorder.record(happening).saved;
		this.#since = this.#desk.clock.now();
	}

	/** Ends the quiz before every item is answered; the rest counts as blank. */
	async finish(): Promise<void> {
		await this.#desk.recorder.record({ kind: 'quiz-finished', quiz: this.id }).saved;
	}

	/** Takes the last answer back and asks it again, as it was given: to be changed, not to be found anew. */
	async undo(): Promise<void> {
		const last = [...(this.#record?.answers.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
		if (!last || !this.saved) return;
		await this.#desk.recorder.record({ kind: 'undone', target: last.id }).saved;
		const { item } = this;
		this.#given = item && last.response.kind !== 'skipped' ? { item: item.id, response: last.response } : null;
		this.#since = this.#desk.clock.now();
	}

	/** The report, every answer marked again from what was given; an overruled one is right. */
	report(): QuizReport & { readonly entries: readonly ReportEntry[] } {
		const report = reportQuiz(this.#desk.index, this.#record?.started.items ?? [], this.#answers);
		return { ...report, entries: report.items.map(({ item, answer }) => this.#entry(item, answer)) };
	}

	/** The learner says that a typed answer was right. */
	async overrule(entry: ReportEntry): Promise<void> {
		if (entry.event) await this.#desk.recorder.record({ kind: 'overruled', target: entry.event }).saved;
	}

	#entry(item: Item, answer: Answered | undefined): ReportEntry {
		const response = answer?.response ?? { kind: 'skipped' };
		const marked = markPrompt(this.#desk, item, response);
		const overruled = answer !== undefined && answer.score === 1 && marked.score < 1;
		const entry = { item, layout: layout(item, this.#seed), response, mark: overruled ? asRight(marked) : marked };
		return answer === undefined ? entry : { ...entry, event: answer.id };
	}

	get #answers(): readonly Answered[] {
		return [...(this.#record?.answers.values() ?? [])];
	}
}
