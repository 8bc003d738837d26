import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** The screen where papers are printed, and what stands on them beside the questions. */
export const print = {
	title: 'Print on paper',
	/** Where there is nothing to print. */
	nothing: 'No quiz named',
	nothingHint: 'Choose topics and a number of questions under Quiz, then come back by “Print it”.',
	toQuiz: 'To Quiz',
	draftHint:
		'This quiz was not handed out yet. Its paper keeps its code and its key on this device, also when you change the quiz afterwards.',
	draftGone: 'This draft is not here',
	draftGoneHint: 'It was removed, or handed out, or holds topics to remember, which have no paper.',
	unknown: (code: string) => `Paper ${code} was not printed from here`,
	unknownHint:
		'Only the device that printed it, or to which its class was carried, has its key. Ask whoever printed it.',
	openFailed:
		'What was printed could not be looked up. Nothing was changed. Close other tabs of Liptako and try again.',
	toTeach: 'To Teach',
	printAgain: 'Print the papers again',
	none: 'No question fits this choice.',
	noneHint: 'The bank has none for these topics, kinds and difficulty. Choose more of them under Quiz.',
	heading: 'Title on the paper',
	size: 'Paper',
	sizes: { a4: 'A4', letter: 'Letter' },
	versions: 'Versions',
	versionsHint: 'The same questions in another order, for neighbours at one table.',
	versionsCount: (count: number) => plural(count, { one: 'One for all', other: '# versions' }),
	learners: 'Learner numbers',
	learnersHint: 'This assignment gives every learner number a paper of its own.',
	first: 'From',
	last: 'to',
	parts: 'Also print',
	answers: 'An answer sheet to each paper',
	key: 'The key, on pages of its own',
	large: 'Large print, 18 points',
	print: 'Print',
	how: 'Prints in black and white, on both sides if you like: each paper begins on a new page. Nothing is sent anywhere.',
	sheets: (papers: string, questions: string) => `${papers}, ${questions} each`,
	papers: (count: number) => plural(count, { one: 'One paper', other: '# papers' }),
	questions: (count: number) => plural(count, { one: 'one question', other: '# questions' }),
	preview: 'Preview',
	previewOther: 'The first paper is shown here; all of them are printed.',

	/** On paper. */
	name: 'Name',
	number: 'Number',
	class: 'Class',
	date: 'Date',
	version: (name: string) => `Version ${name}`,
	learner: (number: string) => `Number ${number}`,
	code: (code: string) => `Paper ${code}`,
	answerSheet: 'Answer sheet',
	answerHint: 'Fill in the circle of your answer. To change it, cross it out and fill in another.',
	keyTitle: 'Key',
	keyHint: 'For the teacher. Keep it apart from the papers.',
	again: 'To print the same again, open this address:',
	source: (voice: string, where: string) => `${voice}, ${where}`,
	paragraphs: (list: string) => `§ ${list}`
};

export type PrintWords = typeof print;
