import { createContext } from 'svelte';
import type { MapSheet } from '#lib/core/bank/bank.ts';

/** Fetches what is drawn of the bank's maps; rejects when it cannot be had. */
export type LoadSheets = () => Promise<readonly MapSheet[]>;

/** `sheets()` in a component reads what a parent gave with `provideSheets(…)`. */
export const [sheets, provideSheets] = createContext<LoadSheets>();

/** How a place is drawn. `chosen` before it is marked; the others after. */
export type PlaceLook = 'open' | 'chosen' | 'right' | 'wrong' | 'missed' | 'quiet';

export interface PlaceSign {
	readonly look: PlaceLook;
	/** By which it is found in the list. */
	readonly number?: number;
}
