/** On backups: read in the settings and, when one is due, in Progress. */
import { lazily } from './lazy.ts';
import { backup as english, type BackupWords } from './en/backup.ts';

export const backupWords = lazily<BackupWords>({
	en: () => Promise.resolve(english),
	fr: async () => (await import('./fr/backup.ts')).backup,
	ar: async () => (await import('./ar/backup.ts')).backup
});
