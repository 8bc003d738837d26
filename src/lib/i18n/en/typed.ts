export const typed = {
	full: (most: number) => `An answer has room for ${most} characters: this is as long as it gets.`
};

export type TypedWords = typeof typed;
