/** What one studies for, and on which days less. */
export const plan = {
	goal: 'What for',
	life: 'For life',
	lifeHint: 'What you learn comes back before you forget it, for as long as you like.',
	exam: 'For an exam',
	examHint: 'Each minute goes where it adds most to your score on that day.',
	examOn: 'Day of the exam',
	examOver: (date: string) => `The exam of ${date} is over. You study for life again.`,
	easy: 'Easy days',
	easyHint: 'On such a day less is planned, and less comes back.',
	levels: { full: 'full', half: 'half', none: 'free' },
	dates: (count: number) => (count === 0 ? 'Holidays and other dates' : `Holidays and other dates (${count})`),
	from: 'From',
	to: 'To',
	howMuch: 'How much',
	add: 'Add',
	range: (from: string, to: string, level: string) =>
		from === to ? `${from}: ${level}` : `${from} to ${to}: ${level}`,
	remove: (range: string) => `Remove ${range}`,
	more: 'How much to remember, and which topics',
	cost: (minutes: string) => `about ${minutes} minutes a day over the next three months`
};
