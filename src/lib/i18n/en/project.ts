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
	resultsHint: 'Kept on this device. A question counts once its answer was shown and somebody had answered it.',
	question: 'Question',
	key: 'Right answer',
	share: 'Right',
	save: 'Save as CSV',
	card: 'Card',
	total: 'Right answers',
	again: 'Once more',
	none: 'Nothing was counted.',
	group: 'Class or group, if you like',
	groupHint:
		'Stands before the numbers in the gradebook, so that card 7 of one class is not taken for card 7 of another.',
	kept: 'Shown before',
	keptHint: 'Every answer is kept on this device as it is read: a dead battery or a closed page loses none.',
	summary: (shown: number, read: number) =>
		`${plural(shown, { one: 'one question', other: '# questions' })} answered, ${plural(read, { one: 'one card', other: '# cards' })}`,
	goOn: 'Go on',
	goOnWhat: (when: string) => `Go on with the showing of ${when}`,
	see: 'See the answers',
	seeWhat: (when: string) => `See the answers of ${when}`,
	discard: 'Throw away',
	discardWhat: (when: string) => `Throw away the answers of ${when}`,
	discarded: 'The answers were thrown away. Until you leave this page they can be brought back.',
	bringBack: 'Bring back',
	notKept: (why: string) => `Not kept yet: ${why} The answers are still on this screen.`,
	memoryOnly: 'This browser keeps nothing here: save the answers as CSV before you close the tab.',
	toBook: 'Put into the gradebook',
	toBookAgain: 'Put in again as they stand now',
	toBookHint:
		'A learner for each card number. They are marked as read from cards: by this camera, in your sight, signed by nobody. Put in twice they are counted once.',
	putIn: (count: number) =>
		`${plural(count, { one: '# learner stands', other: '# learners stand' })} in the gradebook with this.`,
	inBook: (when: string) => `In the gradebook since ${when}.`,
	takeOut: 'Take out again',
	takenOut: 'Taken out of the gradebook. The answers are still kept here.',
	openBook: 'Open the gradebook',
	noBook:
		'Only a quiz that was handed out has a gradebook: compose one under Teach, share it, and show it on the wall from there. These answers stay on this device: under Teach, “Shown with cards”.'
};

export type ProjectWords = typeof project;
