/** What stands above every screen when something is not as it should be, or a new version is ready. */
export const banners = {
	updateReady: 'A new version is ready. It starts when you say so; nothing is lost.',
	updateNow: 'Start the new version',
	memoryOnly:
		'This browser does not let Liptako store anything (private mode, perhaps). You can study, but closing the tab forgets it. Save a backup in Settings before you leave.',
	rowsUnreadable: (count: number) =>
		`${count} ${count === 1 ? 'entry' : 'entries'} of your log could not be read. They are kept as they are and left out of the figures.`,
	erasedElsewhere: 'Everything was erased in another tab. Reload this page to start afresh.',
	connectionLost:
		'The connection to the store was lost. What you answer now is kept in memory; save it before you close the tab.',
	reload: 'Reload',
	unsaved: (count: number) =>
		`${count} ${count === 1 ? 'answer is' : 'answers are'} not saved yet. ${count === 1 ? 'It is' : 'They are'} kept in memory while this tab is open.`,
	saveUnsaved: 'Download them as a file'
};
