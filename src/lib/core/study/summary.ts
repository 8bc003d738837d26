/** How far a session has come, and how it went. */
import type { FactId } from '../ids.ts';
import type { Session } from './session.ts';

export interface SessionSummary {
	/** Answers given. */
	readonly done: number;
	/** Facts still to be asked, those that come back included; 0 at the end. */
	readonly left: number;
	/** Facts right the first time and ever after. */
	readonly rightAtOnce: number;
	/** Facts missed, then right. */
	readonly relearned: number;
	/** Facts missed that rest until the next session. */
	readonly resting: number;
	/** Facts missed at least once, in the order of the first miss. */
	readonly missed: readonly FactId[];
}

export function summaryOf(session: Session): SessionSummary {
	const missed = [...session.misses.keys()];
	const relearned = missed.filter((fact) => session.right.has(fact)).length;
	return {
		done: session.turns.length,
		left: session.queue.length + session.returning.length,
		rightAtOnce: session.right.size - relearned,
		relearned,
		resting: session.resting.size,
		missed
	};
}
