import type { EventId, FactId } from '#lib/core/ids.ts';
import { effectiveAnswers } from '#lib/core/log/effective.ts';
import type { Answered, LogEvent } from '#lib/core/log/event.ts';
import { merge } from '#lib/core/log/order.ts';
import { DEFAULT_WEIGHTS, type Weights } from '#lib/core/memory/fsrs.ts';
import { type Changes, inMeaning, UNCHANGED } from '#lib/core/memory/meaning.ts';
import { applyAnswer, foldMemories, type Memory } from '#lib/core/memory/memory.ts';
import { foldWeights } from '#lib/core/memory/weights.ts';
import { foldSettings, type Settings } from '#lib/core/progress/settings.ts';
import { ALL_ACTIVE, foldHidden, foldStatuses, type HiddenPrompts, type Statuses } from '#lib/core/study/status.ts';

type Memories = ReadonlyMap<FactId, Memory>;

/**
 * The log as the screens see it: the events, what of them is in force, and the folds over them. An answer that comes
 * last is folded in as it comes; anything else (undo, overruling, another device's events) folds the log anew.
 */
export class History {
	#events = $state.raw<readonly LogEvent[]>([]);
	#answers = $state.raw<readonly Answered[]>([]);
	#memories = $state.raw<Memories>(foldMemories(DEFAULT_WEIGHTS, []));
	#settings = $state.raw<Settings>(foldSettings([]));
	#weights = $state.raw<Weights>(DEFAULT_WEIGHTS);
	#statuses = $state.raw<Statuses>(ALL_ACTIVE);
	#hidden = $state.raw<HiddenPrompts>(foldHidden([]));
	#folded = $state.raw(0);
	#changes: Changes = UNCHANGED;

	get events(): readonly LogEvent[] {
		return this.#events;
	}

	/** The answers in force, in order of ids. */
	get answers(): readonly Answered[] {
		return this.#answers;
	}

	get memories(): Memories {
		return this.#memories;
	}

	get settings(): Settings {
		return this.#settings;
	}

	/** Those of the memory model that are in force. */
	get weights(): Weights {
		return this.#weights;
	}

	/** Facts left out. */
	get statuses(): Statuses {
		return this.#statuses;
	}

	/** Questions not to be asked. */
	get hidden(): HiddenPrompts {
		return this.#hidden;
	}

	/** Rises when the log is folded anew: until then answers are only added at the end. */
	get folded(): number {
		return this.#folded;
	}

	/** The greatest id, for making the next one. */
	get last(): EventId | undefined {
		return this.#events.at(-1)?.id;
	}

	add(events: readonly LogEvent[]): void {
		const [only] = events;
		if (only?.kind === 'answered' && events.length === 1 && (this.last === undefined || only.id > this.last)) {
			this.#events = [...this.#events, only];
			this.#answers = [...this.#answers, only];
			for (const answer of inMeaning([only], this.#changes))
				this.#memories = applyAnswer(this.#weights, this.#memories, answer);
		} else this.#fold(merge(this.#events, events));
	}

	/** Facts of the bank that say something else than before: what was answered earlier is no memory of them. */
	revise(changes: Changes): void {
		if (changes.size === 0 && this.#changes.size === 0) return;
		this.#changes = changes;
		this.#fold(this.#events);
	}

	/** Takes this log for the one here and folds it anew. Returns whether the memories came out as they were. */
	replace(events: readonly LogEvent[]): boolean {
		const before = JSON.stringify([...this.#memories].sort());
		this.#fold(events);
		return before === JSON.stringify([...this.#memories].sort());
	}

	#fold(events: readonly LogEvent[]): void {
		this.#events = events;
		this.#answers = effectiveAnswers(events);
		this.#weights = foldWeights(events).weights;
		this.#memories = foldMemories(this.#weights, inMeaning(this.#answers, this.#changes));
		this.#settings = foldSettings(events);
		this.#statuses = foldStatuses(events);
		this.#hidden = foldHidden(events);
		this.#folded += 1;
	}
}
