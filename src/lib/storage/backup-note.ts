/** When the last backup was made and how much was in it, as this browser remembers. Kept in local storage: it is no part of the log. */
import type { BackupNote } from '#lib/core/exchange/standing.ts';
import { isMillis, type Millis } from '#lib/core/ids.ts';
import { keepLocal } from './local.ts';

/** Goes with everything else when the learner erases. */
export const BACKUP_KEY = 'liptako-backup';

type Local = Pick<Storage, 'getItem' | 'setItem'> | undefined;

/** Undefined where no backup was made here. */
export function readBackupNote(local: Local): BackupNote | undefined {
	const [at, count] = (local?.getItem(BACKUP_KEY) ?? '').split(' ').map(Number);
	if (at === undefined || at === 0 || !isMillis(at) || !Number.isInteger(count)) return undefined;
	return { at, count: count ?? 0 };
}

/** Returns the note, or undefined where it could not be kept: then the app does not know of the backup. */
export function noteBackup(local: Local, at: Millis, count: number): BackupNote | undefined {
	return keepLocal(local, BACKUP_KEY, `${at} ${count}`) ? readBackupNote(local) : undefined;
}
