/** How a backup stands: how old it is, and what would be lost without a newer one. */
import type { Millis } from '../ids.ts';

/** The last backup of this device, as it was noted. */
export interface BackupNote {
	readonly at: Millis;
	/** Entries in it. */
	readonly count: number;
}

export interface Standing {
	/** When the last one was made; null: never. */
	readonly at: Millis | null;
	/** Entries that no backup has. */
	readonly since: number;
	/** There is something to lose, and the last backup, or where there is none the first entry, is over 30 days old. */
	readonly isDue: boolean;
}

const DUE_AFTER = 30 * 86_400_000;

/** @param log how many entries it has, and when the first was made; @param now the wall clock */
export function standingOf(
	note: BackupNote | undefined,
	log: { readonly count: number; readonly first: Millis | undefined },
	now: Millis
): Standing {
	const since = Math.max(0, log.count - (note?.count ?? 0));
	const from = note?.at ?? log.first;
	return { at: note?.at ?? null, since, isDue: since > 0 && from !== undefined && now - from > DUE_AFTER };
}
