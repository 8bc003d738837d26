/** The log of events is the truth: append-only, immutable, mergeable. Everything else is a fold over it. */
import type { Kind } from '../bank/bank.ts';
import type { Confidence } from '../answer/certainty.ts';
import type { PartMark, Response } from '../answer/response.ts';
import type { BankEdition, CardId, DeviceId, EventId, FactId, ItemId, Millis, QuizId, StudyDay } from '../ids.ts';
import type { Blueprint } from '../quiz/blueprint.ts';

interface EventBase {
	readonly v: 1;
	readonly id: EventId;
	readonly device: DeviceId;
	/** The wall clock, as data: order comes from the id. */
	readonly at: Millis;
	/** IANA zone in force, `Africa/Bamako`. */
	readonly zone: string;
	readonly day: StudyDay;
	readonly edition: BankEdition;
	/** Memory model in force, `fsrs6-1`. */
	readonly model: string;
}

/** A scorable part without its prompt-internal name suffices for the memory. */
export interface Answered extends EventBase {
	readonly kind: 'answered';
	readonly prompt: ItemId | CardId;
	readonly version: number;
	/** The item's kind, or `card`. */
	readonly format: Kind | 'card';
	readonly mode: 'study' | 'quiz';
	readonly quiz?: QuizId;
	readonly response: Response;
	readonly score: number;
	readonly parts: readonly PartMark[];
	/** Tapped before the solution was shown; absent: not tapped. */
	readonly confidence?: Confidence;
	/** Time from the question's first paint to the answer. */
	readonly ms: Millis;
}
/** Takes an answer, an overruling or an undo back. */
export interface Undone extends EventBase {
	readonly kind: 'undone';
	readonly target: EventId;
}
/** The learner says that a typed answer judged wrong was right. */
export interface Overruled extends EventBase {
	readonly kind: 'overruled';
	readonly target: EventId;
}
export interface SettingChanged extends EventBase {
	readonly kind: 'setting-changed';
	readonly name: string;
	readonly value: string | number | boolean | readonly string[];
}
export interface QuizStarted extends EventBase {
	readonly kind: 'quiz-started';
	readonly quiz: QuizId;
	readonly blueprint: Blueprint;
	readonly seed: string;
	readonly items: readonly ItemId[];
}
export interface QuizFinished extends EventBase {
	readonly kind: 'quiz-finished';
	readonly quiz: QuizId;
}

/** What the learner wants done with a fact from now on: ask it, leave it out, or leave it out because they hold it wrong. */
export type FactStatus = 'active' | 'suspended' | 'disputed';
export interface FactStatusChanged extends EventBase {
	readonly kind: 'fact-status';
	readonly fact: FactId;
	readonly status: FactStatus;
}

/** What the learner wants done with one question from now on: ask it, or never again. */
export type PromptStatus = 'active' | 'hidden';
export interface PromptStatusChanged extends EventBase {
	readonly kind: 'prompt-status';
	readonly prompt: ItemId | CardId;
	readonly status: PromptStatus;
}

/** The memory model was fitted to this learner: from now on these weights are in force. */
export interface WeightsAdopted extends EventBase {
	readonly kind: 'weights-adopted';
	/** Of the model that the event names, in its own order. Read with `readWeights` before use. */
	readonly weights: readonly number[];
	/** How they were come by: the authors' own, those shifted by one number, or every one fitted. */
	readonly method: 'defaults' | 'shift' | 'refit';
	/** Answers, a piece for each fact, that the fit had seen. */
	readonly reviews: number;
	/** Mean log loss, in nats, over the latest answers, kept out of the fit: under the weights before, and under these. */
	readonly heldOut: { readonly reviews: number; readonly before: number; readonly after: number };
}

export type LogEvent =
	| Answered
	| Undone
	| Overruled
	| SettingChanged
	| QuizStarted
	| QuizFinished
	| FactStatusChanged
	| PromptStatusChanged
	| WeightsAdopted;
