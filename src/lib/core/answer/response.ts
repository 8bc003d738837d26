/** What a learner gave as an answer: raw, as logged; marking it again must give the same mark. */

export type Response =
	| { readonly kind: 'single'; readonly choice: string }
	| { readonly kind: 'multiple'; readonly choices: readonly string[] }
	| { readonly kind: 'truefalse'; readonly verdict: boolean; readonly reason: string | null }
	/** Per gap: the text typed, or the id of the choice. */
	| { readonly kind: 'cloze'; readonly gaps: Readonly<Record<string, string>> }
	| { readonly kind: 'short'; readonly text: string }
	| { readonly kind: 'number'; readonly text: string }
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	| { readonly kind: 'date'; readonly text: string }
	/** Entry ids, earliest first. */
	| { readonly kind: 'order'; readonly sequence: readonly string[] }
	/** Left id → right id. */
	| { readonly kind: 'match'; readonly pairs: Readonly<Record<string, string>> }
	/** Entry id → category id. */
	| { readonly kind: 'categorise'; readonly entries: Readonly<Record<string, string>> }
	/** Ids of places. */
	| { readonly kind: 'map'; readonly places: readonly string[] }
	/** A choice, and the sentence that carries it; empty while none is chosen. */
	| { readonly kind: 'reading'; readonly choice: string; readonly sentence: string }
	/** A card judged by the learner. */
	| { readonly kind: 'self'; readonly grade: 'forgot' | 'got' | 'easy' }
	/** “I don't know”. */
	| { readonly kind: 'skipped' };

/** One scorable part: what the answer says of one fact. */
export interface PartMark {
	/** The id of the gap, entry or choice; `answer` for kinds of one part. */
	readonly part: string;
	readonly fact: string;
	/** 0 wrong … 1 right. */
	readonly score: number;
	/** Probability of getting this part right by guessing, 0 … 1. */
	readonly chance: number;
}

/** Why a typed answer was accepted although it is not the listed spelling. */
export type Leniency = 'typo' | 'variant';

/** What to tell the learner about one thing they chose, typed or placed wrongly. */
export interface Remark {
	/** Id of the option, gap, entry, or `verdict`. */
	readonly about: string;
	readonly text: string;
	/** The fact that the wrong answer really states. */
	readonly states?: string;
}

export interface Mark {
	/** 0 … 1, with partial credit where the kind defines it. */
	readonly score: number;
	readonly verdict: 'right' | 'partly' | 'wrong';
	readonly parts: readonly PartMark[];
	readonly remarks: readonly Remark[];
	readonly leniency?: Leniency;
	/** Id of the entity whose name was typed instead of the one asked for. */
	readonly named?: string;
	/** Judged by a machine on a typed answer, so the learner may overrule it. */
	readonly overrulable: boolean;
}
