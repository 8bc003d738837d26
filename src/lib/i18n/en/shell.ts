/** What stands around every screen. */
export const shell = {
	skip: 'Skip to content',
	navigation: 'Main',
	close: 'Close',
	loading: 'Loading…'
};
