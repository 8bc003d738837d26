/** Questions on paper and on a wall. */
export const sheet = {
	/** Of options, in order. */
	letters: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'],
	verdicts: { true: 'True', false: 'False' },
	because: 'Because',
	/** In one line, what to do with a pen. */
	todo: {
		passage: 'Mark one answer at (1), and at (2) the sentence of the text that carries it.',
		one: 'Mark one answer.',
		many: 'Mark every answer that applies.',
		order: 'Write the letters in order, the earliest first.',
		match: 'Write the letter of its partner beside each. Some letters stay unused.',
		categorise: 'Write the letter of the group beside each.'
	},
	day: 'Day',
	month: 'Month',
	year: 'Year',
	/** Between the numbers of the gaps and what may go there. */
	gap: (part: number) => `Gap ${part}`,
	within: (value: string, tolerance: string) => `${value} (± ${tolerance})`
};

export type SheetWords = typeof sheet;
