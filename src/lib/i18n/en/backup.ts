/** Fetched with the settings and with Progress, not with the first page. */
const entries = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`;

export const backup = {
	save: 'Save a backup',
	saveHint: 'One file with every answer, readable without Liptako, to keep or to move to another device.',
	saved: (count: number, file: string) => `${entries(count)} written to ${file}.`,
	last: (date: string) => `Last backup: ${date}. Everything is in it.`,
	behind: (date: string, count: number) =>
		`Last backup: ${date}. ${entries(count)} since then ${count === 1 ? 'is' : 'are'} only in this browser.`,
	never: (count: number) => `No backup yet: ${entries(count)} ${count === 1 ? 'is' : 'are'} only in this browser.`,
	readerName: 'Save the reader',
	readerHint:
		'One page that opens, checks and lists a backup without Liptako, without a network, years from now. Keep it beside your backups.',
	folder: 'Backups by themselves',
	folderHint: 'After each session a backup is written into a folder of yours. The last ten stay.',
	folderChoose: 'Choose a folder',
	folderChange: 'Choose another folder',
	folderReady: (name: string) => `Backups go into the folder “${name}” after each session.`,
	folderAsks: (name: string) => `The browser wants your word again before Liptako may write into “${name}”.`,
	folderAllow: 'Allow it',
	folderFailed: (name: string) =>
		`The last backup could not be written into “${name}”. Your log itself is saved. Is the folder still there?`,
	folderRetry: 'Try again',
	folderStop: 'Stop these backups',
	/** Never replaced: of a file restored. */
	differing: (count: number) =>
		count === 1
			? 'One entry of the file has the id of an entry here and says something else: it was not taken, yours is as it was.'
			: `${count} entries of the file have the ids of entries here and say something else: they were not taken, yours are as they were.`,
	/** `list`: their numbers, with commas. */
	pieces: (count: number, list: string) =>
		`${count === 1 ? 'The damaged part is number' : 'The damaged parts are numbers'} ${list} of the file.`
};

/** The same in every language, by type. */
export type BackupWords = typeof backup;
