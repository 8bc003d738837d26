export const app = {
	name: 'Liptako',
	today: 'Today',
	study: 'Study',
	quiz: 'Quiz',
	teach: 'Teach',
	explore: 'Explore',
	progress: 'Progress',
	settings: 'Settings',
	about: 'About',
	retry: 'Try again',
	cancel: 'Cancel',
	offlineReady: 'Ready to work offline',
	updateReady: 'A new version is ready. It starts when you say so; nothing is lost.',
	updateNow: 'Start the new version',
	noScript: 'Liptako needs JavaScript, which is switched off in this browser.',
	memoryOnly:
		'This browser does not let Liptako store anything (private mode, perhaps). You can study, but closing the tab forgets it. Save a backup in Settings before you leave.',
	rowsUnreadable: (count: number) =>
		`${count} ${count === 1 ? 'entry' : 'entries'} of your log could not be read. They are kept as they are and left out of the figures.`,
	bankFailed: 'The questions could not be loaded. Nothing of yours is lost. Connect once, then try again.',
	storeFailed: 'Your log could not be opened, so studying has not started and nothing has been changed.',
	erasedElsewhere: 'Everything was erased in another tab. Reload this page to start afresh.',
	connectionLost:
		'The connection to the store was lost. What you answer now is kept in memory; save it before you close the tab.',
	reload: 'Reload',
	unsaved: (count: number) =>
		`${count} ${count === 1 ? 'answer is' : 'answers are'} not saved yet. ${count === 1 ? 'It is' : 'They are'} kept in memory while this tab is open.`,
	saveUnsaved: 'Download them as a file',
	notFound: 'There is nothing at this address.',
	notFoundHint: 'The link may be old or mistyped. Your progress is untouched.',
	toToday: 'Go to Today',
	failed: 'Something went wrong.',
	failedHint: 'Your saved answers are safe. Reloading usually helps.'
};
