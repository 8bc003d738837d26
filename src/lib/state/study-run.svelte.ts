import type { Confidence } from '#lib/core/answer/certainty.ts';
import { blankResponse } from '#lib/core/answer/submit.ts';
import type { Mark, Response } from '#lib/core/answer/response.ts';
import { type Prompt, withoutPrompts } from '#lib/core/bank/index-bank.ts';
import type { Fact } from '#lib/core/bank/bank.ts';
import { isFactId, type EventId, type FactId, type Millis, type StudyDay } from '#lib/core/ids.ts';
import type { Memory } from '#lib/core/memory/memory.ts';
import { layout } from '#lib/core/quiz/layout.ts';
import type { Opening } from '#lib/core/study/opening.ts';
import { beginningWith, promptsOf } from '#lib/core/study/prompts.ts';
import {
	answered,
	next,
	startSession,
	type Session,
	type SessionSetup,
	type Step,
	without
} from '#lib/core/study/session.ts';
import { isSticky } from '#lib/core/study/sticky.ts';
import { questionsLeft } from '#lib/core/study/summary.ts';
import { asRight } from '#lib/core/answer/verdict.ts';
import type { Answered } from '#lib/core/log/event.ts';
import { answering, markPrompt, type Desk } from './desk.ts';
import type { FirstRun } from './first-run.svelte.ts';
import { recordHanded } from './handed.ts';
import type { Happening } from './recorder.svelte.ts';
import { dueDaysOf } from './planning.ts';

/** A fact left out or held wrong, or a question hidden. */
export type LeftOut = Extract<Happening, { readonly kind: 'fact-status' | 'prompt-status' }>;

interface Given {
	readonly event: EventId;
	readonly step: Step;
	readonly mark: Mark;
}

/** Of a plan, what a session is begun with. */
type Asked = Pick<SessionSetup, 'facts' | 'together'>;

interface Surroundings {
	/** Its question is on the screen already: the session goes on with it, if it still is one to ask. */
	readonly first?: FirstRun;
	/** Called with each question and each answer shown. */
	readonly onturn?: () => void;
}

/** A study session on the screen: the machine of `core/study/session.ts`, the answer being given, and the log. */
export class StudyRun {
	readonly #desk: Desk;
	readonly #day: StudyDay;
	#session = $state.raw<Session | null>(null);
	#step = $state.raw<Step | null>(null);
	#layout = $state.raw<readonly string[]>([]);
	#given = $state.raw<readonly Given[]>([]);
	#response = $state.raw<Response>({ kind: 'skipped' });
	/** The mark of the question on the screen, once it is answered. */
	#mark = $state.raw<Mark | null>(null);
	/** Rises with each question shown, so that the next one starts afresh. */
	#turn = $state(0);
	#since: Millis;
	readonly #onturn: (() => void) | undefined;

	/** @param plan what to ask, in order */
	constructor(desk: Desk, day: StudyDay, plan: Asked, { first, onturn }: Surroundings = {}) {
		this.#desk = desk;
		this.#day = day;
		this.#since = desk.clock.now();
		this.#onturn = onturn;
		if (first && this.#holds(first)) this.#goOn(first, plan);
		else {
			if (first) recordHanded(desk, first);
			this.#begin(plan);
		}
	}

	/** A question that waits: shown before others answered it, or begun to be answered. */
	#holds({ opening: { fact, prompt, reviews }, isTouched }: FirstRun): boolean {
		const { index, history } = this.#desk;
		const isAsked =
			promptsOf(index, fact).some(({ id, version }) => id === prompt.id && version === prompt.version) &&
			!history.statuses.has(fact);
		return isAsked && (isTouched || (history.memories.get(fact)?.reviews ?? 0) === reviews);
	}

	#goOn(first: FirstRun, plan: Asked): void {
		this.#begin(beginningWith(first.opening, plan));
		this.#layout = first.opening.layout;
		this.#response = first.response;
		this.#since = first.since;
		const [given, session, step] = [recordHanded(this.#desk, first), this.#session, this.#step];
		if (given && session && step) this.#settle(session, { event: given.event.id, step, mark: given.mark });
	}

	/** What is on the screen, as the next start can begin with it; null when no question waits there. */
	get opening(): Opening | null {
		if (!this.#step || this.#mark) return null;
		const { history } = this.#desk;
		const { prompt, fact } = this.#step;
		const reviews = history.memories.get(fact)?.reviews ?? 0;
		const { keys } = history.settings;
		return { prompt, fact, layout: this.#layout, topic: this.topic, reviews, left: this.left, keys };
	}

	/** Title of the question's topic. */
	get topic(): string {
		return (this.prompt && this.#desk.index.topics.get(this.prompt.topic)?.title) ?? '';
	}

	get prompt(): Prompt | null {
		return this.#step?.prompt ?? null;
	}

	get layout(): readonly string[] {
		return this.#layout;
	}

	/** The fact on the screen was never answered before this session. */
	get isNew(): boolean {
		return this.#step !== null && !this.#step.returning && !this.#session?.setup.memories.has(this.#step.fact);
	}

	/** The fact on the screen was missed in this session and is asked again. */
	get returning(): boolean {
		return this.#step?.returning ?? false;
	}

	get asking(): boolean {
		return this.#step !== null;
	}

	get response(): Response {
		return this.#response;
	}

	get mark(): Mark | null {
		return this.#mark;
	}

	get phase(): 'asking' | 'shown' {
		return this.#mark === null ? 'asking' : 'shown';
	}

	/** An answer is marked as it is given. */
	readonly waiting = false;

	get turn(): number {
		return this.#turn;
	}

	/** Answers given in this session. */
	get done(): number {
		return this.#given.length;
	}

	/** Score of each answer, in order. */
	get scores(): readonly number[] {
		return this.#given.map(({ mark }) => mark.score);
	}

	/** Questions still to come, those for what comes back included; the one on the screen counts while it is asked. */
	get left(): number {
		return this.#session ? questionsLeft(this.#session) : 0;
	}

	/** Every answer given is durable. */
	get saved(): boolean {
		return this.#desk.recorder.unsaved.length === 0;
	}

	get canUndo(): boolean {
		return this.saved && (this.#given.length > 0 || this.#desk.history.digest.studied !== null);
	}

	/** When the fact on the screen comes back: a study day, or in this session; null before it is answered. */
	get comesBack(): StudyDay | 'session' | null {
		if (!this.#step || !this.#mark || !this.saved) return null;
		const { fact } = this.#step;
		if (this.#session?.returning.some((missed) => missed.fact === fact)) return 'session';
		return dueDaysOf(this.#desk, this.#day).get(fact) ?? null;
	}

	/** The fact on the screen. */
	get fact(): FactId | null {
		return this.#step?.fact ?? null;
	}

	/** The memory of the fact on the screen when it was missed just now and will not stay; null otherwise. */
	get sticky(): Memory | null {
		if (!this.#step || !this.#mark || this.#mark.verdict === 'right') return null;
		const memory = this.#desk.history.memories.get(this.#step.fact);
		return memory && isSticky(memory) ? memory : null;
	}

	respond(response: Response): void {
		if (this.#mark === null) this.#response = response;
	}

	/** Marks the answer, shows the mark and saves it; the next question waits until it is durable. */
	async submit(response: Response, confidence?: Confidence): Promise<void> {
		const [step, session] = [this.#step, this.#session];
		if (!step || !session || this.#mark !== null || !this.saved) return;
		const mark = markPrompt(this.#desk, step.prompt, response);
		const circumstances = {
			mode: 'study',
			since: this.#since,
			now: this.#desk.clock.now(),
			confidence
		} as const;
		const { event, saved } = this.#desk.recorder.record(answering(step.prompt, response, mark, circumstances));
		this.#response = response;
		this.#settle(session, { event: event.id, step, mark });
		await saved;
	}

	/** On to the next question, once the answer is durable. */
	proceed(): void {
		if (this.#mark !== null && this.saved) this.#arrive();
	}

	get canOverrule(): boolean {
		return this.saved && this.#mark?.overrulable === true;
	}

	/** The learner says that the typed answer was right: logged, and counted as right. */
	async overrule(): Promise<void> {
		const last = this.#given.at(-1);
		const before = this.#session?.before;
		if (!last || !before || !this.canOverrule) return;
		const { saved } = this.#desk.recorder.record({ kind: 'overruled', target: last.event });
		this.#given = this.#given.slice(0, -1);
		this.#settle(before, { ...last, mark: asRight(last.mark) });
		await saved;
	}

	/** Takes the last answer back, of this session or of an earlier one, and asks again. Resolves to whether there was one. */
	async undo(): Promise<boolean> {
		// an answer still on its way to the store is waited for, so that there is something to take back
		await this.#desk.recorder.retry();
		if (!this.canUndo) return false;
		const last = this.#given.at(-1);
		const before = this.#session?.before;
		if (last && before) {
			this.#given = this.#given.slice(0, -1);
			this.#session = before;
			this.#arrive();
			await this.#desk.recorder.record({ kind: 'undone', target: last.event }).saved;
		} else {
			await this.#undoEarlier();
		}
		return true;
	}

	/** Logs that a fact or a question is left out from now on, and goes on without it. Resolves to the event, for its undo. */
	async leaveOut(what: LeftOut): Promise<EventId> {
		const { event, saved } = this.#desk.recorder.record(what);
		await saved;
		const { hidden, statuses } = this.#desk.history;
		if (this.#session) {
			const index = withoutPrompts(this.#desk.index, hidden);
			this.#session = without(this.#session, { index, leftOut: statuses });
		}
		if (this.#mark === null) this.#arrive();
		return event.id;
	}

	/** Takes that back: the fact or the question comes again in sessions to come. */
	async bringBack(event: EventId): Promise<void> {
		await this.#desk.recorder.record({ kind: 'undone', target: event }).saved;
	}

	/** Score and tap of each answer in force, in order. */
	get tapped(): readonly Pick<Answered, 'score' | 'confidence'>[] {
		const { answers } = this.#desk.history;
		return this.#given.flatMap(({ event }) => answers.findLast(({ id }) => id === event) ?? []);
	}

	get summary(): {
		readonly rightAtOnce: number;
		readonly relearned: number;
		readonly resting: number;
		readonly missed: readonly Fact[];
	} {
		const session = this.#session;
		const missed = [...(session?.misses.keys() ?? [])];
		return {
			rightAtOnce: this.#given.filter(({ step, mark }) => !step.returning && mark.verdict === 'right').length,
			relearned: missed.filter((fact) => session?.right.has(fact)).length,
			resting: session?.resting.size ?? 0,
			missed: missed.flatMap((fact) => this.#desk.index.facts.get(fact) ?? [])
		};
	}

	#begin(plan: Asked): void {
		const { index, history } = this.#desk;
		this.#session = startSession({
			index,
			memories: history.memories,
			usage: history.digest.usage,
			...plan,
			seed: `${this.#day}/${history.digest.answers}`,
			leftOut: history.statuses
		});
		this.#given = [];
		this.#arrive();
	}

	#settle(session: Session, given: Given): void {
		this.#mark = given.mark;
		this.#session = answered(session, given.mark);
		this.#given = [...this.#given, given];
		this.#onturn?.();
	}

	/** The last answer of an earlier session: what it asked opens this one. */
	async #undoEarlier(): Promise<void> {
		await this.#desk.history.whole();
		const last = this.#desk.history.answers.findLast(({ mode }) => mode === 'study');
		if (!last) return;
		await this.#desk.recorder.record({ kind: 'undone', target: last.id }).saved;
		const first = last.parts.flatMap(({ fact }) => (isFactId(fact) ? [fact] : []));
		const { setup, queue = [] } = this.#session ?? {};
		this.#begin({ facts: [...first, ...queue], ...(setup?.together ? { together: setup.together } : {}) });
	}

	#arrive(): void {
		this.#show(this.#session ? next(this.#session) : null);
	}

	#show(step: Step | null): void {
		this.#step = step;
		this.#layout = step ? layout(step.prompt, step.seed) : [];
		this.#mark = null;
		this.#turn += 1;
		this.#since = this.#desk.clock.now();
		this.#response = step ? blankResponse(step.prompt) : { kind: 'skipped' };
		this.#onturn?.();
	}
}
