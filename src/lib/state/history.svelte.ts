import type { EventId, FactId } from '#lib/core/ids.ts';
import { effectiveAnswers } from '#lib/core/log/effective.ts';
import type { Answered, LogEvent } from '#lib/core/log/event.ts';
import { merge } from '#lib/core/log/order.ts';
import { type Changes, UNCHANGED } from '#lib/core/memory/meaning.ts';
import type { Learned } from '#lib/core/memory/learned.ts';
import type { Weights } from '#lib/core/memory/fsrs.ts';
import type { Memory } from '#lib/core/memory/memory.ts';
import { type Digest, digestOn, EMPTY_DIGEST } from '#lib/core/progress/digest.ts';
import type { Kept } from '#lib/core/progress/digest-row.ts';
import { foldSettings, type Settings } from '#lib/core/progress/settings.ts';
import { ALL_ACTIVE, foldHidden, foldStatuses, type HiddenPrompts, type Statuses } from '#lib/core/study/status.ts';

type Memories = ReadonlyMap<FactId, Memory>;

/** What was learned from the first answers in force, as many as said. */
export interface LearnedSoFar {
	readonly learned: Learned;
	readonly answers: number;
}

/**
 * The log as the screens see it: the events, what of them is in force, and the folds over them. An answer that comes
 * last is folded in as it comes; anything else (undo, overruling, another device's events) folds the log anew.
 *
 * It can begin with a digest kept beside the log. Then `events` and `answers` are those that came after it, until
 * `whole` has read the log; the folds are of the whole log from the start.
 */
export class History {
	/** What the events here are folded on top of. */
	#base: Digest = EMPTY_DIGEST;
	#events = $state.raw<readonly LogEvent[]>([]);
	#answers = $state.raw<readonly Answered[]>([]);
	#digest = $state.raw<Digest>(EMPTY_DIGEST);
	#settings = $state.raw<Settings>(foldSettings([]));
	#weights = $state.raw<Weights>(EMPTY_DIGEST.weights);
	#statuses = $state.raw<Statuses>(ALL_ACTIVE);
	#hidden = $state.raw<HiddenPrompts>(foldHidden([]));
	#isWhole = $state(true);
	#folded = $state.raw(0);
	#learned: LearnedSoFar | null = null;
	#changes: Changes = UNCHANGED;
	/** Something came that only the whole log can be folded with. */
	#isStale = false;
	#read: () => Promise<readonly LogEvent[]> = () => Promise.resolve([]);
	#reading: Promise<boolean> | null = null;

	/** All once it `isWhole`, in order of ids; before that, those after the digest that it began with. */
	get events(): readonly LogEvent[] {
		return this.#events;
	}

	/** The answers in force of `events`, in order of ids. */
	get answers(): readonly Answered[] {
		return this.#answers;
	}

	/** The whole log is here, not only a digest of it and what came after. */
	get isWhole(): boolean {
		return this.#isWhole;
	}

	/** The folds of the whole log. */
	get digest(): Digest {
		return this.#digest;
	}

	get changes(): Changes {
		return this.#changes;
	}

	get memories(): Memories {
		return this.#digest.memories;
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

	/** What need not be learned again; null: nothing was learned yet. */
	get learned(): LearnedSoFar | null {
		return this.#learned;
	}

	/** The greatest id, for making the next one. */
	get last(): EventId | undefined {
		return this.#digest.last ?? undefined;
	}

	/**
	 * Begins with what was kept of the log, and what came after. False, and nothing is changed, where the two do not go
	 * together. @param read the whole log
	 */
	begin(
		{ digest, changes, adjustment }: Kept,
		after: readonly LogEvent[],
		read: () => Promise<readonly LogEvent[]>
	): boolean {
		const now = digestOn(digest, after, changes);
		if (!now) return false;
		this.#base = digest;
		this.#changes = changes;
		this.#isWhole = false;
		this.#read = read;
		this.#learned = { learned: { adjustment, memories: digest.memories }, answers: digest.answers };
		this.#take(now, after);
		return true;
	}

	/**
	 * Has the whole log here. False when the digest begun with was not of it, and all was folded anew. Rejects as reading
	 * does; it can be asked again.
	 */
	async whole(): Promise<boolean> {
		if (this.#isWhole) return true;
		this.#reading ??= this.#read()
			.then((events) => this.#isWhole || this.#complete(events))
			.finally(() => (this.#reading = null));
		return this.#reading;
	}

	#complete(events: readonly LogEvent[]): boolean {
		const whole = merge(events, this.#events);
		const answers = effectiveAnswers(whole);
		const { size, last, answers: count } = this.#digest;
		const isSame =
			!this.#isStale && size === whole.length && last === (whole.at(-1)?.id ?? null) && count === answers.length;
		this.#isWhole = true;
		this.#base = EMPTY_DIGEST;
		this.#events = whole;
		this.#answers = answers;
		if (!isSame) this.#fold(whole);
		return isSame;
	}

	add(events: readonly LogEvent[]): void {
		const [only] = events;
		const isOne = only?.kind === 'answered' && events.length === 1;
		const digest = isOne ? digestOn(this.#digest, events, this.#changes) : undefined;
		if (isOne && digest) {
			this.#events = [...this.#events, only];
			this.#answers = [...this.#answers, only];
			this.#digest = digest;
		} else this.#fold(merge(this.#events, events));
	}

	/** Facts of the bank that say something else than before: what was answered earlier is no memory of them. */
	revise(changes: Changes): void {
		if (changes.size === 0 && this.#changes.size === 0) return;
		this.#changes = changes;
		this.#fold(this.#events);
	}

	/** Takes this log for the one here and folds it anew. */
	replace(events: readonly LogEvent[]): void {
		this.#base = EMPTY_DIGEST;
		this.#isWhole = true;
		this.#fold(events);
	}

	#fold(events: readonly LogEvent[]): void {
		if (this.#isWhole) this.#learned = null;
		const digest = digestOn(this.#base, events, this.#changes);
		this.#isStale = !digest;
		this.#take(digest ?? this.#digest, events);
	}

	#take(digest: Digest, events: readonly LogEvent[]): void {
		this.#events = events;
		this.#answers = effectiveAnswers(events);
		this.#digest = digest;
		this.#weights = digest.weights;
		this.#settings = foldSettings(digest.choices);
		this.#statuses = foldStatuses(digest.choices);
		this.#hidden = foldHidden(digest.choices);
		this.#folded += 1;
	}
}
