import { isPlausible, nextEventId } from '#lib/core/event-id.ts';
import type { BankEdition, DeviceId, EventId, Millis } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import { MODEL } from '#lib/core/memory/fsrs.ts';
import { studyDay } from '#lib/core/time.ts';
import { StoreError, type Store, type StoreFaultCode } from '#lib/storage/store.ts';
import type { Clock } from './clock.ts';

type Base = 'v' | 'id' | 'device' | 'at' | 'zone' | 'day' | 'edition' | 'model';
type Bare<Event> = Event extends LogEvent ? Omit<Event, Base> : never;
/** What happened, without who, when and where: the recorder adds those. */
export type Happening = Bare<LogEvent>;

/** The learner's day begins at four in the morning. */
export const ROLLOVER_HOUR = 4;

export interface RecorderOptions {
	readonly store: Store;
	readonly clock: Clock;
	readonly device: DeviceId;
	readonly edition: BankEdition;
	/** Called with events once they are durable, in order. */
	readonly onsaved: (events: readonly LogEvent[]) => void;
	/** Gives up the space held back; resolves to whether there was any. Called when an event no longer fits. */
	readonly makeRoom: () => Promise<boolean>;
	/**
	 * Puts events into the second copy before the store has them: of a store whose write finds no space, all may be gone when it
	 * is opened anew (Chromium). Rejects where that has no room either. @param isDoubtful a write has failed here
	 */
	readonly secure: (events: readonly LogEvent[], isDoubtful: boolean) => Promise<void>;
}

/**
 * Writes what happens to the log. An event counts only once the store has it durably; until then it is kept here,
 * in order, the fault is shown and `retry` tries again.
 */
export class Recorder {
	readonly #around: RecorderOptions;
	/** A write has failed. */
	#isDoubtful = false;
	/** Saved here since the page was opened. */
	#given: LogEvent[] = [];
	/** Those of them that are to be written again, since a write has failed after them. */
	#owed: readonly LogEvent[] = [];
	#last: EventId | undefined;
	#queue: Promise<unknown> = Promise.resolve();
	#unsaved = $state.raw<readonly LogEvent[]>([]);
	#fault = $state.raw<StoreFaultCode | null>(null);

	constructor(around: RecorderOptions) {
		this.#around = around;
	}

	/** Events made here that the store does not have yet. */
	get unsaved(): readonly LogEvent[] {
		return this.#unsaved;
	}

	/** Why the last write failed; null when everything is saved. */
	get fault(): StoreFaultCode | null {
		return this.#fault;
	}

	/** Later ids are made greater than this one, unless no clock can have made it: call it for every event read or merged. */
	seen(id: EventId): void {
		if ((this.#last === undefined || id > this.#last) && isPlausible(id)) this.#last = id;
	}

	/** Makes the event, which happened now where no time is given, and saves it: `saved` resolves to true once it, and all before it, are durable; to false when kept here. */
	record(happening: Happening, at?: Millis): { readonly event: LogEvent; readonly saved: Promise<boolean> } {
		const event = this.#make(happening, at);
		this.#unsaved = [...this.#unsaved, event];
		return { event, saved: this.retry() };
	}

	#make(happening: Happening, at = this.#around.clock.now()): LogEvent {
		const { clock, device, edition } = this.#around;
		const zone = clock.zone();
		const id = nextEventId(this.#last, at, clock.random(10));
		this.#last = id;
		const day = studyDay(at, zone, ROLLOVER_HOUR);
		return { v: 1, id, device, at, zone, day, edition, model: MODEL, ...happening };
	}

	/** Tries again to write what is not saved yet. */
	retry(): Promise<boolean> {
		const attempt = this.#queue.then(() => this.#flush());
		this.#queue = attempt;
		return attempt;
	}

	async #flush(): Promise<boolean> {
		const batch = this.#unsaved;
		if (batch.length === 0) return true;
		try {
			await this.#append(batch);
		} catch (error) {
			this.#fault = error instanceof StoreError ? error.code : 'failed';
			return false;
		}
		this.#unsaved = this.#unsaved.filter((event) => !batch.includes(event));
		this.#fault = null;
		this.#around.onsaved(batch);
		return true;
	}

	/** Everything was erased but these: nothing else of it is written again. */
	forget(unsaved: readonly LogEvent[] = []): void {
		this.#given = [];
		this.#owed = [];
		this.#unsaved = unsaved;
		if (unsaved.length === 0) this.#fault = null;
	}

	async #append(batch: readonly LogEvent[]): Promise<void> {
		try {
			await this.#write(batch);
		} catch (error) {
			this.#isDoubtful = true;
			this.#owed = [...this.#given];
			const isFull = error instanceof StoreError && error.code === 'quota';
			if (!isFull || !(await this.#around.makeRoom())) throw error;
			await this.#write(batch);
		}
		this.#owed = [];
		this.#given.push(...batch);
	}

	async #write(batch: readonly LogEvent[]): Promise<void> {
		await this.#around.secure([...this.#owed, ...batch], this.#isDoubtful).catch((cause: unknown) => {
			throw cause instanceof StoreError ? cause : new StoreError('quota', { cause });
		});
		// meanwhile all may have been erased
		await this.#around.store.append([...this.#owed, ...batch]);
	}
}
