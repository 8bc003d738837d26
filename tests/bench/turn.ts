/** What is asked of the app and of its peer by turns, and what each turn says. */
export interface Size {
	readonly facts: number;
	/** Answers in the log before. */
	readonly logged: number;
	/** Turns of each; the first launch of each reads what later ones find in memory, and is not counted. */
	readonly turns: number;
	/** Answers given in a turn. */
	readonly answers: number;
}

export interface Turn {
	/** Milliseconds from before the process is made to the first question painted. */
	readonly launch: number;
	/** Milliseconds from the press of a grade to the next question painted and the answer kept, whichever is later. */
	readonly answers: readonly number[];
}

export interface AppTurn extends Turn {
	/** Milliseconds from the start of navigation, in a browser that is there, to the first question painted. */
	readonly start: number;
}
