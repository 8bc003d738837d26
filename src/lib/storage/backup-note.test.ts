import { describe, expect, it } from 'vitest';
import type { Millis } from '#lib/core/ids.ts';
import { BACKUP_KEY, noteBackup, readBackupNote } from './backup-note.ts';

const localOf = (kept: Map<string, string>) => ({
	getItem: (key: string) => kept.get(key) ?? null,
	setItem: (key: string, value: string) => void kept.set(key, value)
});

describe('the note of a backup', () => {
	it('is read as it was written', () => {
		const local = localOf(new Map());
		expect(readBackupNote(local)).toBeUndefined();
		expect(noteBackup(local, 1_795_500_000_000 as Millis, 12)).toEqual({ at: 1_795_500_000_000, count: 12 });
		expect(readBackupNote(local)).toEqual({ at: 1_795_500_000_000, count: 12 });
	});

	it.each(['', 'x', '12', '12 x', 'NaN 3', '9e99 3', '1.5 1.5', ' 3'])('%j is none', (text) => {
		expect(readBackupNote(localOf(new Map([[BACKUP_KEY, text]])))).toBeUndefined();
	});

	it('is none where local storage is forbidden or full', () => {
		const full = {
			getItem: () => null,
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			}
		};
		expect(noteBackup(full, 5 as Millis, 1)).toBeUndefined();
		expect(noteBackup(undefined, 5 as Millis, 1)).toBeUndefined();
		expect(readBackupNote(undefined)).toBeUndefined();
	});
});
