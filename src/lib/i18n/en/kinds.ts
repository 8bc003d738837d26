import type { Kind } from '#lib/core/bank/bank.ts';

/** The name of each kind, and what to do in one line. */
export const kinds = {
	single: { name: 'One answer', instruction: 'Choose one answer.' },
	multiple: { name: 'Several answers', instruction: 'Choose every answer that applies.' },
	truefalse: {
		name: 'True or false, and why',
		instruction: 'Decide, then choose the reason that carries your decision.'
	},
	cloze: { name: 'Fill the gaps', instruction: 'Complete the sentence.' },
	short: { name: 'Short answer', instruction: 'Type a name or a word.' },
	number: { name: 'Number', instruction: 'Type a number.' },
	date: { name: 'Date', instruction: 'Give the date.' },
	order: { name: 'Put in order', instruction: 'Earliest first. Move with the arrows, or drag by the number.' },
	match: { name: 'Match', instruction: 'Find the partner of each. Some stay unused.' },
	categorise: { name: 'Sort', instruction: 'Say where each belongs.' },
	map: { name: 'On the map', instruction: 'Choose on the map or in the list.' },
	reading: { name: 'Reading', instruction: 'Read, answer, then choose the sentence that carries your answer.' },
	card: { name: 'Card', instruction: 'Answer in your mind, then look.' }
} satisfies Record<Kind | 'card', { name: string; instruction: string }>;
