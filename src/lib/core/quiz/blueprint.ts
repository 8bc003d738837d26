import type { Kind } from '../bank/bank.ts';
import type { TopicId } from '../ids.ts';

/** What a quiz is to be like. With a seed and a bank it determines the quiz. */
export interface Blueprint {
	/** Empty: every topic that is not optional. */
	readonly topics: readonly TopicId[];
	/** Empty: every kind. */
	readonly kinds: readonly Kind[];
	/** Inclusive, 1 … 5. */
	readonly difficulty: { readonly from: number; readonly to: number };
	/** Questions wanted, 1 … 100; fewer are drawn when the bank has fewer that fit. */
	readonly size: number;
}
