/** Answering a question and being told what was right and who says so. */
export const answer = {
	check: 'Check',
	dontKnow: 'I don’t know',
	proceed: 'Continue',
	showAnswer: 'Show answer',
	forgot: 'Forgot',
	got: 'Got it',
	easy: 'Easy',
	overrule: 'I was right',
	overruleWhy: 'Your answer was judged by the app. If it means the same, count it as right.',
	question: 'Question',
	yourAnswer: 'Your answer',
	rightAnswer: 'Right answer',
	keys: { enter: 'Enter', space: 'Space' },

	verdict: {
		right: 'Right',
		partly: 'Partly right',
		wrong: 'Not yet',
		skipped: 'Not yet'
	},
	/** Beside each option, gap or entry once it is marked. */
	option: {
		chosenRight: 'Your answer, right',
		chosenWrong: 'Your answer, wrong',
		missed: 'Right answer',
		missedAlso: 'Also right',
		right: 'Right',
		wrong: 'Wrong'
	},
	leniency: {
		typo: (written: string) => `Spelling: ${written}.`,
		variant: (written: string) => `Accepted. Usually written ${written}.`
	},

	truefalse: {
		statement: 'Statement',
		decision: 'Decision',
		true: 'True',
		false: 'False',
		reason: 'Because …'
	},
	cloze: {
		gap: (number: number) => `Gap ${number}`,
		choose: 'Choose …'
	},
	short: { field: 'Your answer' },
	number: { field: 'Number', range: (from: string, to: string) => `Anything from ${from} to ${to} counts.` },
	date: { day: 'Day', month: 'Month', year: 'Year', choose: 'Month' },
	order: {
		list: 'Your order',
		rightOrder: 'Right order',
		up: (entry: string) => `Move up: ${entry}`,
		down: (entry: string) => `Move down: ${entry}`,
		hint: 'Use the arrows, or drag by the handle. On a keyboard: Space picks an entry up, the arrow keys move it.',
		held: (entry: string, place: number, of: number) => `${entry}: picked up, place ${place} of ${of}.`,
		moved: (entry: string, place: number, of: number) => `${entry}: place ${place} of ${of}.`,
		dropped: (entry: string, place: number, of: number) => `${entry}: put down at place ${place} of ${of}.`,
		handle: (entry: string, place: number) => `${place}. ${entry}`,
		belongs: (place: number) => `belongs at ${place}`
	},
	match: {
		choose: 'Choose a partner',
		clear: 'None',
		partner: (left: string) => `Partner of ${left}`,
		taken: (left: string) => `with ${left}`,
		unused: 'Stays unused'
	},
	categorise: { in: (category: string) => `Belongs under ${category}` },

	explanation: {
		heading: 'Why',
		contrast: 'What you chose is true of something else',
		whoSaysSo: 'Who says so',
		paragraphs: (list: string, count: number) =>
			count === 1 ? `paragraph ${list} of the report` : `paragraphs ${list} of the report`,
		outside: 'not from the report',
		sources: 'Sources',
		note: 'Translation note'
	},

	/** Keyboard help, one line each: key, what it does. */
	keyboard: {
		heading: 'Keyboard',
		choose: 'choose an answer',
		submit: 'check, then continue',
		reveal: 'show the answer of a card',
		grade: 'forgot, got it, easy',
		undo: 'undo the last answer',
		help: 'show these keys'
	}
};
