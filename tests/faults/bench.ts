import type { Gap, Row } from './table.ts';

/** What a kind of fault gets to work with. */
export interface Bench {
	/** Less often: the form that runs in CI. */
	readonly short: boolean;
	/** The built app. */
	readonly build: string;
	/** A row is done. */
	readonly tell: (row: Row) => void;
	/** Something cannot be tried here. */
	readonly leaveOut: (gap: Gap) => void;
}

/** One kind of fault: tells its rows as it goes. Rejects when it could not find out. */
export type Kind = (bench: Bench) => Promise<void>;
