/** The digest that was kept of the log, taken up where it still holds. Fetched where there is one. */
import type { EventId } from '#lib/core/ids.ts';
import type { LogEvent } from '#lib/core/log/event.ts';
import type { Changes } from '#lib/core/memory/meaning.ts';
import { readDigest } from '#lib/core/progress/digest-row.ts';
import type { History } from './history.svelte.ts';

export interface KeptLog {
	/** Events in it. */
	readonly size: number;
	readonly last: EventId | null;
	/** False, and nothing is changed, where it does not hold: the facts say something else now, or what came after does not go on from it. */
	readonly takeUp: (
		history: History,
		after: readonly LogEvent[],
		readAll: () => Promise<readonly LogEvent[]>
	) => boolean;
}

const textOf = (changes: Changes): string => JSON.stringify([...changes].sort());

/** Null for a row that is not whole. */
export function readKept(row: unknown): KeptLog | null {
	const kept = readDigest(row);
	if (!kept) return null;
	const { size, last } = kept.digest;
	return {
		...{ size, last },
		takeUp: (history, after, readAll) =>
			textOf(kept.changes) === textOf(history.changes) && history.begin(kept, after, readAll)
	};
}
