/** Fetched with the analysis of a class’s results. */
const learners = (count: number): string => `${count} ${count === 1 ? 'learner' : 'learners'}`;
const answers = (count: number): string => `${count} first ${count === 1 ? 'answer' : 'answers'}`;

export const analysis = {
	title: 'Analysis',
	choose: 'Results of',
	all: 'All quizzes together',
	attempts: 'Attempts',
	attemptsOf: { first: 'first only', last: 'last only', all: 'all' },
	attemptsHint: 'Later attempts have seen the answers: only the first says something about the questions.',
	counting: 'Counting …',
	empty: 'Nothing to analyse yet',
	emptyHint: 'Collect results first.',
	counted: (count: number) => `${learners(count)} in all.`,
	few: 'Under 30 learners nothing is said about a question: in a class of ten, one good question in nine looks bad by chance. The figures stand with their 95% intervals.',
	watch: 'From 30 to 49 learners a question is at most worth watching. From 50 on there is a verdict.',
	paper: 'The paper as a whole',
	figure: 'Figure',
	value: 'Value',
	interval: '95% interval',
	notDefined: 'not defined',
	range: (least: string, greatest: string) => `${least}\u00a0to\u00a0${greatest}`,
	figures: {
		mean: 'Mean, points',
		median: 'Median, points',
		deviation: 'Standard deviation, points',
		skewness: 'Skewness',
		kurtosis: 'Kurtosis (excess)',
		consistency: 'Internal consistency (CIC), %',
		errorRatio: 'Error ratio, %',
		standardError: 'Standard error, points'
	},
	onePaper:
		'Consistency, error ratio and standard error are not defined here: the learners did not have the same paper.',
	items: 'Question by question',
	/** Numbers are those of the list below it. */
	summary: {
		retire: (numbers: string, count: number) => `Look at again: ${count === 1 ? 'question' : 'questions'} ${numbers}.`,
		watch: (numbers: string, count: number) => `Worth watching: ${count === 1 ? 'question' : 'questions'} ${numbers}.`,
		good: (count: number) => `Nothing speaks against ${count} ${count === 1 ? 'question' : 'questions'}.`,
		few: (count: number) =>
			count === 1
				? '1 question has too few first answers to be judged.'
				: `${count} questions have too few first answers to be judged.`
	},
	pictures: 'As pictures: facility and discrimination',
	question: 'Question',
	columns: {
		answers: 'Answers',
		facility: 'Facility index, %',
		deviation: 'Standard deviation',
		discrimination: 'Discrimination index',
		efficiency: 'Discriminative efficiency',
		intendedWeight: 'Intended weight, %',
		effectiveWeight: 'Effective weight, %',
		guess: 'Random guess score, %'
	},
	pictureFacility: 'How many got it: facility with its interval, the mark is what guessing gives',
	pictureDiscrimination: 'Does it tell who knows: discrimination with its interval',
	sentence: {
		facility: (percent: string, least: string, greatest: string) =>
			`Of the points ${percent} were had; in classes like this one between ${least} and ${greatest}.`,
		few: (count: number) => `${answers(count)}: too few to judge it.`,
		good: 'Nothing speaks against it.',
		watch: (reasons: string) => `Worth watching: ${reasons}.`,
		retire: (reasons: string) => `Look at it again: ${reasons}.`
	},
	reasons: {
		miskey: 'a wrong answer goes with good papers more than the key does, so the key may be wrong',
		discrimination: 'it hardly tells those who know from those who do not',
		efficiency: 'it tells them apart far less than a question this hard could',
		easy: 'nearly everyone gets it',
		hard: 'hardly anyone gets it',
		distractors: 'two or more wrong answers do no work'
	},
	negative: 'It lowers the marks of those who do well.',
	options: 'Who chose what',
	option: 'Answer',
	key: 'key',
	idle: 'does no work',
	rival: 'may be the key',
	share: 'All',
	bottom: 'Weakest third',
	top: 'Strongest third',
	link: 'Correlation with the rest',
	verdicts: { true: 'True', false: 'False' },
	ofPart: (part: string, text: string) => `${part}: ${text}`,
	gap: (place: string) => `Gap ${place}`,
	report: 'Report to the editors',
	reportHint: 'What the results say of the questions, without names or single answers.',
	reportNothing: 'Nothing to report yet: no question of the bank has 30 first answers that speak against it.',
	reportLines: {
		heading: 'Liptako: what results say of questions',
		bank: 'Bank',
		made: 'Made on',
		learners: 'Learners',
		none: 'No question stands out.'
	},
	saved: (name: string) => `Saved as ${name}.`,
	memory: {
		title: 'What this class is about to forget',
		intro:
			'From the answers handed in, reckoned like every memory in Liptako. What learners studied by themselves stays on their phones: they may know more.',
		caption: 'Facts by the share of the class that will still know them',
		fact: 'Fact',
		now: 'Today',
		then: 'In a week',
		asked: 'Learners asked',
		more: (count: number) => `and ${count} more`,
		quiz: (count: number) => `Make next week’s quiz of ${count} questions`,
		quizTitle: (date: string) => `Looking back, ${date}`,
		failed: 'The quiz could not be kept. Nothing was changed: free some space and try again.',
		own: 'Questions of your own have no facts behind them, so nothing can be reckoned from them.'
	}
};

/** The same in every language, by type. */
export type AnalysisWords = typeof analysis;
