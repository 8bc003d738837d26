/** The score to expect in an exam: a picture, a table, and one plain sentence a figure. Figures come in already written. */
export const exam = {
	title: 'Your exam',
	days: (date: string, days: number) => `${days} ${days === 1 ? 'day' : 'days'} to go until ${date}.`,
	working: 'Looking ahead…',
	notEnough: 'Not enough data yet.',
	wanted: (answers: number, wanted: number) =>
		`The forecast needs ${wanted} answers about facts met on an earlier day; so far there are ${answers}.`,
	kept: (score: string, low: string, high: string) =>
		`If you keep to the plan, expect ${score} on the day; four times in five it will lie between ${low} and ${high}.`,
	now: (score: string) => `If you stopped today, expect ${score}.`,
	more: (points: string) => `One more minute a day would buy about ${points} percentage points.`,
	moreNothing: 'One more minute a day would buy next to nothing.',
	hint: (facts: number) =>
		`The score is the share of the ${facts} facts that you recall without options to choose from. Days that you skip are not foreseen.`,
	rows: { kept: 'if you keep to the plan', now: 'if you stopped today' },
	caption: 'The score to expect on the day',
	case: 'What if',
	expected: 'Score',
	band: '80% band'
};
