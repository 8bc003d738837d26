export const today = {
	title: 'Today',
	welcomeHint: (facts: number, minutes: number) =>
		`${facts} facts to learn and keep, about ${minutes} minutes a day. No account. Your answers stay on this device, in this browser.`,
	start: 'Start',
	resume: 'Go on',
	more: 'Study a little more',
	ready: (due: number, fresh: number) => {
		if (due === 0) return `${fresh} new ${fresh === 1 ? 'fact' : 'facts'}`;
		const refresh = `${due} ${due === 1 ? 'fact' : 'facts'} to refresh`;
		return fresh > 0 ? `${refresh} and ${fresh} new` : refresh;
	},
	minutes: (minutes: number) => (minutes <= 1 ? 'about a minute' : `about ${minutes} minutes`),
	done: 'Done for today',
	doneHint: (answers: number) =>
		`${answers} ${answers === 1 ? 'answer' : 'answers'} today. What you know is resting; it comes back in time.`,
	nextDue: (date: string, count: number) => `Next: ${count} ${count === 1 ? 'fact' : 'facts'} on ${date}.`,
	rest: 'A free day',
	restHint: 'You asked for nothing today. What you know is resting.',
	back: 'Good to see you again',
	backHint: 'Two minutes to begin with: what brings most back. Nothing is overdue.',
	examToday: 'The exam is today. Good luck!',
	courseLabel: 'Your course so far',
	met: 'facts met',
	metOf: (met: number, all: number) => `${met} of ${all}`,
	holding: 'remembered today, by the model',
	holdingOf: (percent: number) => `${percent}%`,
	days: (n: number) => `day${n === 1 ? '' : 's'} studied`,
	quizLink: 'Take a quiz',
	quizUnfinished: (answered: number, all: number) => `A quiz is under way: ${answered} of ${all} answered.`,
	quizResume: 'Go on with the quiz'
};
