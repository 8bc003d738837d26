/** Fetched when something of it is to be said, not with the first page. */
const entries = (count: number): string => `${count} ${count === 1 ? 'entry' : 'entries'}`;

export const safety = {
	lostAll: (had: number) => `This browser has lost your log: it held ${entries(had)} and holds none now.`,
	lostSome: (had: number, have: number) =>
		`This browser has lost part of your log: it held ${entries(had)}, and ${have} ${have === 1 ? 'is' : 'are'} left.`,
	broken: (had: number) => `The browser can no longer open your log of ${entries(had)}: its store is damaged.`,
	nothingChanged: 'A second copy may have what is missing. Nothing is thrown away until you choose.',
	bringBack: 'Bring it back',
	back: (count: number) => `Everything is back: your log has ${entries(count)}.`,
	partly: (added: number, missing: number) =>
		`${added} came back from the second copy; ${missing} ${missing === 1 ? 'is' : 'are'} not in it. A backup file may have more.`,
	partsDamaged: (parts: number) =>
		parts === 1 ? 'One part of the copy is damaged.' : `${parts} parts of the copy are damaged.`,
	mended: (count: number) =>
		`${entries(count)} of your log ${count === 1 ? 'was' : 'were'} damaged on this device and put back from the second copy. What stood in ${count === 1 ? 'its' : 'their'} place is set aside.`,
	fromFile: 'Restore from a file',
	saveCopy: 'Save the second copy as a file',
	goOn: 'Go on without it',
	goOnSure: 'Yes, forget what is missing',
	mend: 'Set up a new store, then bring it back',
	mendFailed:
		'The browser could not remove the damaged store. Save the second copy as a file, clear the data of this site in the browser’s settings, then restore the file.',
	refusing:
		'The store of your log is damaged: the browser still reads it, and writes nothing more into it. All that can be read is copied first; then a new store takes its place.',
	late: 'The browser has not given your log for half a minute. It may still come.',
	nothingRemoved: 'Nothing was removed. What is in the second copy on this device can be saved as a file.',
	again: 'Load again',
	tight:
		'This browser has no more room for Liptako. Your answers are saved in the last of the space, which was held back for this. Save a backup now, then make room on this device.',
	saveBackup: 'Save a backup',
	done: 'Good',
	copy: (count: number) => `A second copy of ${entries(count)} is kept on this device, apart from the first.`,
	copyNone: 'This browser keeps no second copy here.',
	copyFailed: 'The second copy could not be written; space may be short. The log itself is saved.'
};

/** The same in every language, by type. */
export type SafetyWords = typeof safety;
