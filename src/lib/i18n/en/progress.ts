export const progress = {
	title: 'Progress',
	empty: 'No picture yet',
	emptyHint:
		'After your first session this page shows how well you remember each topic, what comes due and the days you studied.',
	startStudy: 'Start a session',
	strength: 'Facts by topic and strength',
	strengthHint: 'Strength is how long the model expects you to keep a fact.',
	states: { new: 'not met', learning: 'days', young: 'weeks', strong: 'a month or more' },
	topic: 'Topic',
	total: 'All',
	forecast: 'What comes due in the next 30 days',
	forecastHint: 'If you learn nothing new. Facts that are overdue count for today.',
	forecastSummary: (today: number, month: number) => `${today} due today, ${month} over the next 30 days.`,
	day: 'Day',
	due: 'Facts due',
	calendar: 'Days studied',
	calendarSummary: (days: number, run: number) =>
		`${days} ${days === 1 ? 'day' : 'days'} studied; ${run} ${run === 1 ? 'day' : 'days'} in a row up to now.`,
	answers: 'Answers',
	minutes: 'Minutes',
	asTable: 'As a table',
	retrievability: 'remembered today, by the model'
};
