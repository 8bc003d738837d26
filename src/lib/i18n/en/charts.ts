/** Pictures of progress and the tables that say the same. */
export const charts = {
	asTable: 'As a table',
	strength: 'Facts by topic and strength',
	forecast: 'Facts due by day',
	calendar: 'Answers by day',
	topic: 'Topic',
	total: 'All',
	day: 'Day',
	due: 'Facts due',
	answers: 'Answers',
	today: 'Today',
	less: 'less',
	more: 'more'
};
