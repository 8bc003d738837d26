/** Keys, voice and swipes: fetched when they are asked about, not with the first question. */
export const hands = {
	heading: 'Keyboard',
	change: 'Change the keys',
	/** What a key does. */
	actions: {
		go: 'check, show, go on',
		skip: 'I don’t know',
		sure: 'sure (optional)',
		unsure: 'unsure (optional)',
		undo: 'undo the last answer',
		read: 'read aloud, or stop',
		menu: 'what can be done with this question',
		help: 'show these keys',
		forgot: 'of a card: forgot',
		got: 'of a card: got it',
		easy: 'of a card: easy'
	},
	choose: 'choose an answer',
	chooseOne: (place: number) => `choose answer ${place}`,

	title: 'Keys, voice and swipes',
	keys: 'Keys',
	keysHint: 'What each key does while you study. Press a key’s button, then the key that you would like instead.',
	key: 'Key',
	does: 'What it does',
	changeOf: (action: string, key: string) => `${key}: ${action}. Change`,
	press: 'Press a key …',
	pressed: (action: string, key: string) => `${key} from now on: ${action}.`,
	taken: (key: string, action: string) => `${key} has a meaning already: ${action}. Press another, or Escape.`,
	reset: 'All keys as they were at first',
	wasReset: 'All keys are as they were at first.',

	read: 'Read aloud',
	stop: 'Stop reading',
	auto: 'Read each question aloud',
	autoHint: 'With the voice of this device, which needs no network. A button reads at any time.',
	noVoice: 'This device has no voice for this language.',
	swipes: 'Swipe to go on or to take back',
	swipesHint: 'Along the line of reading: on to the next question; against it: undo. The buttons stay.'
};

/** The same in every language, by type. */
export type HandsWords = typeof hands;
