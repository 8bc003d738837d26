/** How far a session has come, and how it went. */
import type { FactId } from '../ids.ts';
import { next, type Session } from './session.ts';

export interface SessionSummary {
	/** Answers given. */
	readonly done: number;
	/** Facts still to be asked; 0 at the end, even when a fact missed has nothing left to be asked with. */
	readonly left: number;
	/** Facts right the first time and ever after. */
	readonly rightAtOnce: number;
	/** Facts missed, then right. */
	readonly relearned: number;
	/** Facts missed and not right since; at the end of a session they rest until the next. */
	readonly resting: number;
	/** Facts missed at least once, in the order of the first miss. */
	readonly missed: readonly FactId[];
}

export function summaryOf(session: Session): SessionSummary {
	const missed = [...session.misses.keys()];
	const relearned = missed.filter((fact) => session.right.has(fact)).length;
	return {
		done: session.turns.length,
		left: next(session) === null ? 0 : session.queue.length + session.returning.length,
		rightAtOnce: session.right.size - relearned,
		relearned,
		resting: missed.length - relearned,
		missed
	};
}
