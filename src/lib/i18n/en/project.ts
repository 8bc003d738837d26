import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** One question at a time on the wall of a classroom. */
export const project = {
	title: 'Show on a wall',
	intro:
		'One question at a time, large enough for the last row. Forward with the clicker, Space or Page Down, back with Page Up; B makes the screen blank.',
	questions: (count: number) => plural(count, { one: 'One question', other: '# questions' }),
	answering: 'How the class answers',
	hands: 'By show of hands',
	handsHint: 'You may type how many hands went up for each answer.',
	cards: 'With printed cards',
	cardsHint:
		'The camera of this device counts the cards. Only questions with one right answer out of at most four are shown.',
	toCards: 'Print or try the cards',
	learners: 'Cards handed out',
	timer: 'Time for each question',
	timerHint: 'A thin line that shortens. Nothing happens when it is gone.',
	noTimer: 'No timer',
	seconds: (count: number) => `${count} seconds`,
	start: 'Start',
	noneFit: 'No question of this quiz can be answered with cards. Choose “One answer” among the kinds under Quiz.',
	position: (index: number, all: number) => `${index} of ${all}`,
	stage: 'Question on the wall',
	back: 'Back',
	reveal: 'Show the answer',
	next: 'Next question',
	finish: 'Finish',
	blank: 'Blank the screen',
	unblank: 'Show again',
	fullScreen: 'Full screen',
	leave: 'Leave',
	countHands: 'Count hands',
	handsFor: (letter: string) => `Hands for ${letter}`,
	answer: 'Right answer',
	right: 'Right',
	given: (count: number) => plural(count, { one: '# answer', other: '# answers' }),
	results: 'Answers by question',
	resultsHint: 'They are kept only on this screen: save them before you leave.',
	question: 'Question',
	key: 'Right answer',
	share: 'Right',
	save: 'Save as CSV',
	card: 'Card',
	total: 'Right answers',
	again: 'Once more',
	none: 'Nothing was counted.'
};

export type ProjectWords = typeof project;
