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
	rightAnswer: 'Right answer',
	rightIs: (answer: string) => `Right answer: ${answer}`,
	youChose: (answer: string) => `You chose: ${answer}`,
	notAnswered: 'No answer given',
	/** Beside a text of the bank that has no translation; the language is named in this one. */
	untranslated: (language: string) => `Not translated yet, shown in ${language}`,
	/** Above what was typed. */
	given: { right: 'Your answer, right', partly: 'Your answer, partly right', wrong: 'Your answer, wrong' },
	/** Tapped before the solution shows; never asked for. */
	certainty: {
		label: 'How sure?',
		sure: 'Sure',
		unsure: 'Unsure'
	},
	keys: { enter: 'Enter', space: 'Space' },

	verdict: {
		right: 'Right',
		partly: 'Partly right',
		wrong: 'Not yet',
		/** Of a card that the learner judged. */
		forgot: 'Not yet',
		got: 'Remembered'
	},
	/** Beside each option, gap or entry once it is marked. */
	option: {
		chosenRight: 'Your answer, right',
		chosenWrong: 'Your answer, wrong',
		missed: 'Right answer',
		missedAlso: 'Also right'
	},
	leniency: {
		typo: (written: string) => `Spelling: ${written}`,
		variant: (written: string) => `Also written: ${written}`
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
		marked: (gap: string, right: string, isRight: boolean) =>
			isRight ? `${gap}: ${right}, right` : `${gap}: the right answer is ${right}`,
		choose: 'Choose …'
	},
	short: { field: 'Your answer' },
	number: { field: 'Number', range: (from: string, to: string) => `Anything from ${from} to ${to} counts.` },
	date: { day: 'Day', month: 'Month', year: 'Year', choose: 'Choose …' },
	order: {
		list: 'Your order',
		rightOrder: 'Right order',
		up: (entry: string) => `Move up: ${entry}`,
		down: (entry: string) => `Move down: ${entry}`,
		/** Spoken only. */
		hint: 'Space picks the entry up or puts it down; the arrow keys move it.',
		held: (entry: string, place: number, of: number) => `${entry}: picked up, place ${place} of ${of}.`,
		moved: (entry: string, place: number, of: number) => `${entry}: place ${place} of ${of}.`,
		dropped: (entry: string, place: number, of: number) => `${entry}: put down at place ${place} of ${of}.`,
		youPut: (place: number) => `You put it at ${place}`,
		placed: { right: 'Right place', partly: 'Right place, wrong neighbour', wrong: 'Wrong neighbours' }
	},
	match: {
		choose: 'Choose a partner',
		partner: (left: string) => `Partner of ${left}`,
		taken: (left: string) => `with ${left}`,
		unused: 'Stays unused'
	},
	categorise: { in: (category: string) => `Belongs under ${category}` },
	map: {
		one: 'Choose one place.',
		several: 'Choose every place that applies.',
		noPicture: 'The map cannot be shown. The list below has the same places.',
		schematic: 'Schematic map: borders are not authoritative.'
	},
	reading: { passage: 'Text', answer: 'Answer', sentence: 'Which sentence carries it?' },

	explanation: {
		label: 'Explanation',
		contrast: 'What you chose is true of something else',
		named: (name: string, gloss: string) => `You named ${name}: ${gloss}.`,
		whoSaysSo: 'Who says so',
		paragraphs: (list: string, count: number) =>
			count === 1 ? `Paragraph ${list} of the report` : `Paragraphs ${list} of the report`,
		outside: 'Not from the report',
		sources: 'Sources',
		note: 'Translation note',
		toCorrection: (id: string) => `Correction ${id} in full`
	}
};
