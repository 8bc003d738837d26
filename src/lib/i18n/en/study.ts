export const study = {
	title: 'Study',
	progress: (done: number, left: number) => `${done} done, ${left === 0 ? 'last one' : `about ${left} to go`}`,
	next: 'Next',
	finish: 'Finish',
	undo: 'Undo',
	undone: 'Taken back. Answer again.',
	nothingToUndo: 'Nothing to undo in this session.',
	end: 'End',
	keys: 'Keyboard',
	menu: 'This question',
	emptyTitle: 'Nothing is due now',
	emptyHint:
		'Everything you have met is still fresh. You can learn new facts or take a quiz; practising more never harms.',
	learnMore: 'Learn a few more',
	finished: 'Session finished',
	finishedCount: (answers: number, right: number) =>
		`${answers} ${answers === 1 ? 'answer' : 'answers'}, ${right} right at once.`,
	finishedRelearned: (count: number) =>
		`${count} ${count === 1 ? 'fact' : 'facts'} missed at first, then answered right.`,
	finishedResting: (count: number) =>
		`${count} ${count === 1 ? 'fact rests' : 'facts rest'} till the next session: another day helps more than another try.`,
	finishedSaved: 'Every answer is saved on this device.',
	toToday: 'Back to Today',
	again: 'Another short session',
	saving: 'Saving…',
	blocked: 'This answer is not saved yet, so the next question waits.',
	isNew: 'New',
	isBack: 'Again',
	comesBack: (date: string) => `Comes back on ${date}`,
	comesBackToday: 'Comes back in this session',
	missedTitle: 'What you missed'
};
