import type { EventId, FactId } from '#lib/core/ids.ts';
import { effectiveAnswers } from '#lib/core/log/effective.ts';
import type { Answered, LogEvent } from '#lib/core/log/event.ts';
import { merge } from '#lib/core/log/order.ts';
import { DEFAULT_WEIGHTS } from '#lib/core/memory/fsrs.ts';
import { applyAnswer, foldMemories, type Memory } from '#lib/core/memory/memory.ts';
import { foldSettings, type Settings } from '#lib/core/progress/settings.ts';

export type Memories = ReadonlyMap<FactId, Memory>;

/**
 * The log as the screens see it: the events, what of them is in force, and the folds over them. An answer that comes
 * last is folded in as it comes; anything else (undo, overruling, another device's events) folds the log anew.
 */
export class History {
	#events: readonly LogEvent[] = [];
	#answers: Answered[] = [];
	#memories: Memories = new Map();
	#settings = $state.raw<Settings>(foldSettings([]));
	/** Rises with every change; what is read from here is read again. */
	#version = $state(0);

	get events(): readonly LogEvent[] {
		void this.#version;
		return this.#events;
	}

	/** The answers in force, in order of ids. */
	get answers(): readonly Answered[] {
		void this.#version;
		return this.#answers;
	}

	get memories(): Memories {
		void this.#version;
		return this.#memories;
	}

	get settings(): Settings {
		return this.#settings;
	}

	/** The greatest id, for making the next one. */
	get last(): EventId | undefined {
		return this.#events.at(-1)?.id;
	}

	add(events: readonly LogEvent[]): void {
		const [only] = events;
		if (only && events.length === 1 && only.kind === 'answered' && (this.last === undefined || only.id > this.last)) {
			this.#append(only);
		} else {
			this.#events = merge(this.#events, events);
			this.#fold();
		}
	}

	/** Takes this log for the one here and folds it anew. Returns whether the memories came out as they were. */
	replace(events: readonly LogEvent[]): boolean {
		const before = JSON.stringify([...this.#memories].sort());
		this.#events = events;
		this.#fold();
		return before === JSON.stringify([...this.#memories].sort());
	}

	#append(answer: Answered): void {
		this.#events = [...this.#events, answer];
		this.#answers.push(answer);
		this.#memories = applyAnswer(DEFAULT_WEIGHTS, this.#memories, answer);
		this.#version += 1;
	}

	#fold(): void {
		this.#answers = effectiveAnswers(this.#events);
		this.#memories = foldMemories(DEFAULT_WEIGHTS, this.#answers);
		this.#settings = foldSettings(this.#events);
		this.#version += 1;
	}
}
