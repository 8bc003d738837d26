/** What stands around every screen. */
export const shell = {
	skip: 'Skip to content',
	navigation: 'Main',
	close: 'Close',
	loading: 'Loading…',
	/** Spoken before the progress of a session or quiz. */
	progress: (done: number, total: number) => `${done} of ${total} answered`
};
