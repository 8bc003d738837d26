/** The port of the class database: what a teacher hands out and gets back, and what a learner is taking. Apart from the log. */

export const CLASS_DATABASE = 'liptako-class';

/**
 * `keys`: key pairs of this device. `drafts`, `assignments`: what the teacher is making, and has handed out. `own`: the
 * teacher's own questions. `banks`: the editions that assignments were made from. `submissions`, `notes`: what came back,
 * and what the teacher wrote to it. `takings`: what a learner here is taking or has handed in.
 */
export const CLASS_TABLES = [
	'keys',
	'drafts',
	'assignments',
	'own',
	'banks',
	'submissions',
	'notes',
	'takings'
] as const;
export type ClassTable = (typeof CLASS_TABLES)[number];

/** A row; whatever else it holds is unknown until its reader has read it. */
export interface ClassRow {
	readonly id: string;
}

/** Rows to put, replacing those of the same ids, and rows to remove. */
export interface ClassChange {
	readonly table: ClassTable;
	readonly put?: readonly ClassRow[];
	readonly remove?: readonly string[];
}

export interface ClassStore {
	/** One row; undefined where there is none. Rejects with StoreError, as all of these do. */
	get(table: ClassTable, id: string): Promise<unknown>;
	/** Every row of a table, in the order of ids. */
	all(table: ClassTable): Promise<readonly unknown[]>;
	/** Makes the changes, all or none, durably: resolves when they would survive a power cut. */
	write(...changes: readonly ClassChange[]): Promise<void>;
	/** Removes everything. */
	erase(): Promise<void>;
	/** Called with the tables that another tab changed. Returns the way to stop. */
	onForeign(listener: (tables: readonly ClassTable[]) => void): () => void;
	close(): void;
}
