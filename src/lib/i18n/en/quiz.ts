export const quiz = {
	teach: 'For a class: compose a quiz and hand it out',
	take: 'Quizzes from my teacher',
	title: 'Quiz',
	intro:
		'A quiz counts as evidence for your memory like any study session. It ends with a report in which every answer is explained.',
	topics: 'Topics',
	allTopics: 'All topics',
	/** “All topics” leaves it out. */
	optionalTopic: (title: string) => `${title} (optional, asked only when chosen)`,
	size: 'Questions',
	kinds: 'Kinds of question',
	kindsAll: 'All kinds',
	difficulty: 'Difficulty',
	difficultyFrom: 'from',
	difficultyTo: 'to',
	seed: 'Seed',
	seedHint: 'The same seed gives the same quiz on every device.',
	moreOptions: 'Kinds, difficulty and seed',
	available: (count: number) =>
		count === 0
			? 'No question fits this choice. Choose more topics, kinds or difficulties.'
			: `${count} ${count === 1 ? 'question fits' : 'questions fit'} this choice.`,
	start: 'Start the quiz',
	print: 'Print it',
	project: 'Show on a wall',
	position: (index: number, all: number) => `Question ${index} of ${all}`,
	progress: 'Progress of the quiz',
	leave: 'Leave for now',
	finishNow: 'Finish now',
	printReport: 'Print the report',
	score: (right: string, all: number) => `${right} of ${all} points`,
	interval: (from: number, to: number) =>
		`With so few questions the true level lies between ${from}% and ${to}%, 19 times in 20.`,
	guess: (percent: string) => `Chance of reaching this by guessing: ${percent}.`,
	byTopic: 'By topic',
	byObjective: 'By objective',
	topic: 'Topic',
	objective: 'Objective',
	points: 'Points',
	outOf: 'Out of',
	every: 'Every answer, explained',
	studyMissed: (count: number) => `Study what I missed (${count})`,
	nothingMissed: 'Nothing missed.',
	again: 'Another quiz',
	past: 'Earlier quizzes',
	pastEmpty: 'No quiz taken yet.',
	date: 'Date',
	result: 'Result',
	open: 'Open',
	goOn: 'Go on',
	underWay: 'under way',
	gone: 'This quiz is not in your log.',
	goneHint: 'It may have been erased, or the link comes from another device.',
	retired: (count: number) =>
		`${count} ${count === 1 ? 'question of this quiz is' : 'questions of this quiz are'} no longer in the bank; what you answered is kept.`,
	/** In the report, of what was tapped before the solution showed. */
	certainty: {
		marks: (marks: string, best: string) => `Certainty marks: ${marks} of ${best} possible.`,
		sureSaid: (count: string, right: string) => `Said “sure” of ${count}; right: ${right}.`,
		unsureSaid: (count: string, right: string) => `Said “unsure” of ${count}; right: ${right}.`,
		how: 'How they are counted',
		hint: 'They pay best when you say what is true: “unsure” from two times right in three, “sure” from four in five.',
		tap: 'You said',
		none: 'nothing',
		right: 'Right',
		wrong: 'Wrong'
	}
};
