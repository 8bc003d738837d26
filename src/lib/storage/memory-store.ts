/** The twin of the Dexie store, in memory: for tests, and for browsers that forbid storage. Nothing outlives the page. */
import type { DeviceId, EventId } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import type { Upto } from '#lib/core/memory/snapshot.ts';
import { Listeners } from './listeners.ts';
import { readRows } from './reading.ts';
import { type Loss, StoreError, type Reading, type Store, type StoreFaultCode } from './store.ts';

/** What is kept. Stores that share one act as tabs of one browser. */
export interface MemoryBacking {
	readonly device: DeviceId;
	readonly rows: Map<string, unknown>;
	readonly folds: Map<string, unknown>;
	/** The greatest id that a fold goes up to. */
	upTo?: EventId;
	/** What was found in the place of events, by their ids. */
	readonly aside: Map<string, unknown>;
	readonly tabs: Set<MemoryStore>;
	/** Set by tests: what every write fails with. */
	fault?: StoreFaultCode;
}

export function memoryBacking(device: DeviceId): MemoryBacking {
	return { device, rows: new Map(), folds: new Map(), aside: new Map(), tabs: new Set() };
}

export class MemoryStore implements Store {
	readonly #backing: MemoryBacking;
	#closed = false;
	readonly #foreign = new Listeners<readonly LogEvent[]>();
	readonly #lost = new Listeners<Loss>();

	constructor(backing: MemoryBacking) {
		this.#backing = backing;
		backing.tabs.add(this);
	}

	get device(): DeviceId {
		return this.#backing.device;
	}

	async append(events: readonly LogEvent[]): Promise<number> {
		if (events.length === 0) return 0;
		const backing = await this.#forWriting();
		const { rows, folds, upTo } = backing;
		const byId = new Map<string, unknown>();
		// cloned whole before the first is kept: all or none
		for (const event of events)
			if (!rows.has(event.id) && !byId.has(event.id)) byId.set(event.id, structuredClone(event));
		for (const [id, row] of byId) rows.set(id, row);
		if (upTo !== undefined && [...byId.keys()].some((id) => id <= upTo)) folds.clear();
		if (byId.size > 0)
			this.#tellOthers((tab) => tab.#foreign.tell(readRows(structuredClone([...byId.values()])).events));
		return byId.size;
	}

	async amend(events: readonly LogEvent[]): Promise<number> {
		const { isAs } = await import('./amend.ts');
		const { rows, folds, aside } = await this.#forWriting();
		const changed = events.filter((event) => rows.has(event.id) && !isAs(rows.get(event.id), event));
		for (const event of changed) {
			if (!aside.has(event.id)) aside.set(event.id, rows.get(event.id));
			rows.set(event.id, structuredClone(event));
		}
		if (changed.length > 0) folds.clear();
		return changed.length;
	}

	async read(after: EventId | null = null): Promise<Reading> {
		const { rows } = await this.#forReading();
		const ids = [...rows.keys()].filter((id) => after === null || id > after).sort();
		return readRows(ids.map((id) => structuredClone(rows.get(id))));
	}

	async readFold(name: string): Promise<unknown> {
		return structuredClone((await this.#forReading()).folds.get(name));
	}

	async writeFold(name: string, value: unknown, upTo?: Upto): Promise<boolean> {
		const backing = await this.#forWriting();
		const last = upTo?.last ?? '';
		if (upTo && [...backing.rows.keys()].filter((id) => id <= last).length !== upTo.count) return false;
		backing.folds.set(name, structuredClone(value));
		if (upTo?.last) backing.upTo = upTo.last;
		return true;
	}

	async dropFolds(): Promise<void> {
		(await this.#forWriting()).folds.clear();
	}

	async erase(): Promise<void> {
		const { rows, folds, aside } = await this.#forWriting();
		for (const kept of [rows, folds, aside]) kept.clear();
		this.#tellOthers((tab) => tab.#lost.tell('erased'));
	}

	onForeign(listener: (events: readonly LogEvent[]) => void): () => void {
		return this.#foreign.add(listener);
	}

	onLost(listener: (why: Loss) => void): () => void {
		return this.#lost.add(listener);
	}

	close(): void {
		this.#closed = true;
		this.#backing.tabs.delete(this);
	}

	/** A turn later, as a database would answer, so that no caller comes to rely on less. */
	async #forReading(): Promise<MemoryBacking> {
		await Promise.resolve();
		if (this.#closed) throw new StoreError('closed');
		return this.#backing;
	}

	async #forWriting(): Promise<MemoryBacking> {
		const backing = await this.#forReading();
		if (backing.fault) throw new StoreError(backing.fault);
		return backing;
	}

	#tellOthers(tell: (tab: MemoryStore) => void): void {
		const others = [...this.#backing.tabs].filter((tab) => tab !== this);
		queueMicrotask(() => others.filter((tab) => !tab.#closed).forEach(tell));
	}
}
