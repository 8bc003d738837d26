/** The twin of the class database, in memory: for tests, and for browsers that forbid storage. */
import { Listeners } from '../listeners.ts';
import { StoreError, type StoreFaultCode } from '../store.ts';
import { CLASS_TABLES, type ClassChange, type ClassStore, type ClassTable } from './class-store.ts';

/** What is kept. Stores that share one act as tabs of one browser. */
export interface ClassBacking {
	readonly tables: ReadonlyMap<ClassTable, Map<string, unknown>>;
	readonly tabs: Set<MemoryClassStore>;
	/** Set by tests: what every write fails with. */
	fault?: StoreFaultCode;
}

export function classBacking(): ClassBacking {
	return { tables: new Map(CLASS_TABLES.map((table) => [table, new Map<string, unknown>()])), tabs: new Set() };
}

export class MemoryClassStore implements ClassStore {
	readonly #backing: ClassBacking;
	readonly #foreign = new Listeners<readonly ClassTable[]>();
	#closed = false;

	constructor(backing: ClassBacking) {
		this.#backing = backing;
		backing.tabs.add(this);
	}

	async get(table: ClassTable, id: string): Promise<unknown> {
		return structuredClone((await this.#rows(table)).get(id));
	}

	async all(table: ClassTable): Promise<readonly unknown[]> {
		const rows = await this.#rows(table);
		return [...rows.keys()].sort().map((id) => structuredClone(rows.get(id)));
	}

	async write(...changes: readonly ClassChange[]): Promise<void> {
		await this.#open();
		if (this.#backing.fault) throw new StoreError(this.#backing.fault);
		// cloned whole before the first is kept: all or none
		const copies = structuredClone(changes);
		for (const { table, put = [], remove = [] } of copies) {
			const rows = this.#backing.tables.get(table);
			for (const id of remove) rows?.delete(id);
			for (const row of put) rows?.set(row.id, row);
		}
		this.#tell([...new Set(changes.map(({ table }) => table))]);
	}

	async erase(): Promise<void> {
		await this.#open();
		if (this.#backing.fault) throw new StoreError(this.#backing.fault);
		for (const rows of this.#backing.tables.values()) rows.clear();
		this.#tell(CLASS_TABLES);
	}

	onForeign(listener: (tables: readonly ClassTable[]) => void): () => void {
		return this.#foreign.add(listener);
	}

	close(): void {
		this.#closed = true;
		this.#backing.tabs.delete(this);
	}

	/** A turn later, as a database would answer, so that no caller comes to rely on less. */
	async #open(): Promise<void> {
		await Promise.resolve();
		if (this.#closed) throw new StoreError('closed');
	}

	async #rows(table: ClassTable): Promise<ReadonlyMap<string, unknown>> {
		await this.#open();
		return this.#backing.tables.get(table) ?? new Map<string, unknown>();
	}

	#tell(tables: readonly ClassTable[]): void {
		const others = [...this.#backing.tabs].filter((tab) => tab !== this);
		queueMicrotask(() => others.forEach((tab) => tab.#foreign.tell(tables)));
	}
}
