/**
 * All that a start has to know of the log, so that it need not read it: the folds, and how far they go. What comes
 * after is folded on top. Nothing here is the truth: any of it can be made again from the log.
 */
import type { EventId, FactId, Millis, StudyDay } from '../ids.ts';
import { effectiveAnswers, effectiveEvents } from '../log/effective.ts';
import type { Answered, LogEvent } from '../log/event.ts';
import { canonical } from '../log/order.ts';
import { DEFAULT_WEIGHTS, type Weights } from '../memory/fsrs.ts';
import { type Changes, inMeaning } from '../memory/meaning.ts';
import { applyAnswers, type Memory } from '../memory/memory.ts';
import { foldWeights } from '../memory/weights.ts';
import { extendUsage, type Usage } from '../study/prompts.ts';
import { type Days, extendDays, LATEST } from './calendar.ts';

const CHOICES = ['setting-changed', 'fact-status', 'prompt-status', 'weights-adopted'] as const;
/** What the learner chose, and which weights were adopted: few, and in force until the next of their kind. */
export type Choice = Extract<LogEvent, { readonly kind: (typeof CHOICES)[number] }>;

export interface Digest {
	/** Events, those without effect included. */
	readonly size: number;
	/** The greatest id among them; null for none. */
	readonly last: EventId | null;
	/** Study day of the first event; null for none. */
	readonly since: StudyDay | null;
	/** Answers in force. */
	readonly answers: number;
	readonly days: Days;
	/** Milliseconds of each of the latest answers, as many as a median is taken over. */
	readonly paces: readonly Millis[];
	readonly usage: Usage;
	/** The last answer in force of a study session. */
	readonly studied: EventId | null;
	readonly memories: ReadonlyMap<FactId, Memory>;
	/** Those in force, in canonical order. */
	readonly choices: readonly Choice[];
	readonly weights: Weights;
}

export const EMPTY_DIGEST: Digest = {
	size: 0,
	last: null,
	since: null,
	answers: 0,
	days: new Map(),
	paces: [],
	usage: new Map(),
	studied: null,
	memories: new Map(),
	choices: [],
	weights: DEFAULT_WEIGHTS
};

export const isChoice = (event: LogEvent): event is Choice => CHOICES.some((kind) => kind === event.kind);

/**
 * The digest with what came after it. Undefined when it cannot be folded on top, but only with the whole log: an event
 * that does not come after, one that takes back or overrules something before, or weights adopted.
 * @param events each id once
 */
export function digestOn(before: Digest, events: readonly LogEvent[], changes: Changes): Digest | undefined {
	const log = canonical(events);
	if (before.size > 0 && !isOnTop(before, log)) return undefined;
	const own = effectiveEvents(log.filter((event) => event.kind === 'undone' || isChoice(event))).filter(isChoice);
	const { weights } = before.size > 0 ? before : foldWeights(own);
	const answers = effectiveAnswers(log);
	return {
		...withAnswers({ ...before, weights }, answers, changes),
		...{ size: before.size + log.length, last: log.at(-1)?.id ?? before.last },
		...{
			since: before.since ?? log[0]?.day ?? null,
			choices: own.length > 0 ? [...before.choices, ...own] : before.choices
		}
	};
}

function isOnTop({ last }: Digest, log: readonly LogEvent[]): boolean {
	if (log[0] !== undefined && last !== null && log[0].id <= last) return false;
	const ids = new Set(log.map(({ id }) => id));
	return log.every((event) => event.kind !== 'weights-adopted' && (!('target' in event) || ids.has(event.target)));
}

function withAnswers(before: Digest, answers: readonly Answered[], changes: Changes): Digest {
	if (answers.length === 0) return before;
	const memories = applyAnswers(before.weights, before.memories, inMeaning(answers, changes));
	return {
		...before,
		memories,
		answers: before.answers + answers.length,
		days: extendDays(before.days, answers),
		paces: [...before.paces, ...answers.slice(-LATEST).map(({ ms }) => ms)].slice(-LATEST),
		usage: extendUsage(before.usage, answers, before.answers),
		studied: answers.findLast(({ mode }) => mode === 'study')?.id ?? before.studied
	};
}
