/** How the last backup stands, and making a new one. */
import { standingOf, type Standing } from '#lib/core/exchange/standing.ts';
import { isMillis } from '#lib/core/ids.ts';
import { noteBackup, readBackupNote } from '#lib/storage/backup-note.ts';
import type { App } from './app.svelte.ts';
import type { LogFile } from './data.ts';

type Backed = Pick<App, 'desk' | 'date' | 'exportLog' | 'logSize' | 'safety' | 'since'>;

export function backupStanding(app: Backed): Standing {
	const first = app.since === null ? undefined : app.date(app.since);
	const log = { count: app.logSize, first: first !== undefined && isMillis(first) ? first : undefined };
	return standingOf(readBackupNote(app.safety.refuge.local), log, app.desk.clock.now());
}

/** The whole log as a file, noted as this device's last backup. */
export async function makeBackup(app: Backed): Promise<LogFile | 'backup-too-large'> {
	const file = await app.exportLog();
	if (file !== 'backup-too-large') noteBackup(app.safety.refuge.local, app.desk.clock.now(), file.count);
	return file;
}
