/** What a learner leaves out, holds wrong, or cannot keep. */
export const left = {
	hide: 'Never ask this question again',
	hideHint: 'Other questions may still ask the same fact.',
	suspend: 'Leave this fact out',
	suspendHint: 'Nothing asks it any more; what you remember of it is kept.',
	hidden: 'This question will not be asked again.',
	suspended: 'This fact is left out.',
	disputed: 'This fact is left out until you bring it back.',
	broughtBack: 'Back again.',
	list: 'Left out',
	listHint:
		'Neither planned nor asked in study. A quiz drawn from a seed is the same for everybody and may still ask it.',
	why: { suspended: 'fact left out', disputed: 'fact you hold wrong', hidden: 'question hidden' },
	bringBack: 'Bring back',
	bringBackWhat: (what: string) => `Bring back: ${what}`,

	sticky: 'This one will not stay',
	stickyMissed: (times: number) => `Forgotten ${times} times since you met it. Next time it comes in another form.`,
	confused: 'Do not mix it up with',
	more: 'All about this fact',

	report: 'Report to the editors',
	reportHint: 'Nothing is sent. Save or copy this text and send it yourself.',
	comment: 'What is wrong?',
	text: 'The report',
	save: 'Save as a file',
	copy: 'Copy',
	copied: 'Copied.',
	copyFailed: 'The browser did not let it be copied. Save it as a file.',
	disputeToo: 'Leave the fact out meanwhile',
	lines: {
		heading: 'Report on a question of Liptako',
		bank: 'Bank',
		fact: 'Fact',
		question: 'Question',
		answer: 'Answer given',
		sources: 'Sources',
		comment: 'Comment'
	}
};
