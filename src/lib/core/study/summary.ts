/** How far a session has come, and how it went. */
import type { FactId } from '../ids.ts';
import type { Session } from './session.ts';

export interface SessionSummary {
	/** Answers given. */
	readonly done: number;
	/** Questions still to come, those for what comes back included: what one prompt asks together is one. 0 at the end. */
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
		left: questionsLeft(session),
		rightAtOnce: session.right.size - relearned,
		relearned,
		resting: session.resting.size,
		missed
	};
}

/** See `SessionSummary.left`. */
export function questionsLeft({ queue, returning, setup }: Pick<Session, 'queue' | 'returning' | 'setup'>): number {
	return new Set(queue.map((fact) => setup.together?.get(fact) ?? fact)).size + returning.length;
}
