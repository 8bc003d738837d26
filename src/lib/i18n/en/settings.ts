export const settings = {
	title: 'Settings',
	learning: 'Learning',
	minutes: 'Minutes a day',
	minutesHint: 'A session is planned to fit. You can always do more.',
	retention: 'How much to remember',
	retentionLevels: { light: 'Light', standard: 'Standard', thorough: 'Thorough' },
	retentionHints: {
		light: 'about 85 of 100 at any time',
		standard: 'about 90 of 100',
		thorough: 'about 95 of 100'
	},
	topics: 'Topics',
	topicsHint:
		'A topic switched off brings no new facts and no reviews; nothing is forgotten from your log. An optional one is off until you switch it on.',
	optionalTopic: (title: string) => `${title} (optional)`,
	language: 'Language',
	languageHint: 'Of the app and of the questions. Your progress is the same in every language.',
	languageFailed: 'This language could not be loaded. Connect once, then try again.',
	look: 'Look',
	theme: 'Colours',
	themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
	data: 'Your data',
	dataHint: 'Everything is kept in this browser, on this device, and nowhere else.',
	counts: (events: number, since: string) => `${events} entries in the log since ${since}.`,
	countsEmpty: 'The log is empty.',
	durable: 'The browser has agreed not to clear it on its own.',
	notDurable: 'The browser may clear it when space runs out. Save a backup now and then.',
	restore: 'Restore from a file',
	restoreHint: 'Adds what is missing here; nothing is replaced and the same file twice adds nothing.',
	restored: (added: number, known: number) => `${added} entries added, ${known} were already here.`,
	restoreSome: (added: number, known: number, bad: number) =>
		`${added} entries added, ${known} were already here, ${bad} could not be read and were left out.`,
	restorePartly: (good: number, bad: number) =>
		`The file is damaged: ${good} entries can be read, ${bad} cannot. Add the ones that can be read?`,
	restoreAnyway: (good: number) => `Add ${good} entries`,
	restoreFailed: 'Nothing was added.',
	rebuild: 'Rebuild from the log',
	rebuildHint:
		'Throws away every figure and makes it again from the log. The result is the same; it is here so that you can check.',
	rebuilt: (events: number, facts: number) =>
		`${events} entries read, ${facts} memories rebuilt, all the same as before.`,
	rebuiltDiffered: (events: number, facts: number) =>
		`${events} entries read, ${facts} memories rebuilt; some differed and have been put right.`,
	erase: 'Erase everything',
	eraseHint: 'Removes the log and all figures from this device. It cannot be undone.',
	eraseConfirm: 'Erase everything on this device?',
	eraseConfirmHint: (events: number) =>
		`${events} entries will be gone for ever. If you may want them again, save a backup first.`,
	eraseYes: 'Erase everything',
	erased: 'Erased. This device holds nothing of yours any more.',
	offline: 'Offline',
	offlineYes: 'Every page and every question works without a network. Checked on this device.',
	offlineNo: 'Not ready yet: open the app once with a network and wait a moment.',
	offlineNever: 'This browser cannot keep the app for offline use.',
	about: 'About this bank'
};
