/** The port of the store. Two implementations pass one contract suite: Dexie, and a twin in memory. */
import type { Fault } from '#lib/core/fault.ts';
import type { DeviceId, EventId } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import type { Upto } from '#lib/core/memory/snapshot.ts';

/** `blocked`: another tab holds an older schema open. `newer`: the database was written by a newer app. */
export type StoreFaultCode = 'unavailable' | 'quota' | 'blocked' | 'newer' | 'closed' | 'failed';

export class StoreError extends Error {
	readonly code: StoreFaultCode;
	constructor(code: StoreFaultCode, options?: ErrorOptions) {
		super(`store: ${code}`, options);
		this.name = 'StoreError';
		this.code = code;
	}
}

/** Everything read, and a fault (with the row's key as `data.id`) for each row that no schema could read. Such rows stay in the store. */
export interface Reading {
	readonly events: readonly LogEvent[];
	readonly faults: readonly Fault<'event-unreadable'>[];
	/** Those rows as they are, for a backup. */
	readonly unread: readonly unknown[];
}

export type Loss = 'closed' | 'erased' | 'outdated';

export interface Store {
	/** The id under which this device's events are made. */
	readonly device: DeviceId;
	/**
	 * Adds events to the log, all or none, durably: resolves when they would survive a power cut.
	 * An event whose id is already there is left alone. Resolves to the number added. Rejects with StoreError.
	 */
	append(events: readonly LogEvent[]): Promise<number>;
	/**
	 * Puts events back under their ids where the row there says something else, which only damage can do: the row found is
	 * set aside, the first of each id. An id that is not there is left so.
	 * The folds are removed with it. All or none, durably. Resolves to the number put back.
	 */
	amend(events: readonly LogEvent[]): Promise<number>;
	/**
	 * The whole log in the order of ids, or what comes after an id, each row read through the schema. A long one is read
	 * piece by piece: what is appended meanwhile may be in it or not.
	 */
	read(after?: EventId | null): Promise<Reading>;
	/** A saved fold, or undefined. Unknown until its reader has read it. */
	readFold(name: string): Promise<unknown>;
	/**
	 * Saves a fold: a cache, thrown away at will. With `upTo` it is one of the log up to that id: false, and nothing is
	 * saved, unless the log has just as many rows up to there; and from then on every fold is removed together with the
	 * writing of an event that does not come after it.
	 */
	writeFold(name: string, value: unknown, upTo?: Upto): Promise<boolean>;
	/** Removes every fold; the log stays. */
	dropFolds(): Promise<void>;
	/** Removes everything that Liptako keeps on this device. */
	erase(): Promise<void>;
	/** Called with events appended by another tab. Returns the way to stop. */
	onForeign(listener: (events: readonly LogEvent[]) => void): () => void;
	/**
	 * Called when the connection is lost (the next call tries a new one), when another tab or the browser erased
	 * everything, or when a newer app writes here now: then every write is refused. Returns the way to stop.
	 */
	onLost(listener: (why: Loss) => void): () => void;
	close(): void;
}
