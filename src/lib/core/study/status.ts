/** What the learner wants done with each fact and each question: folds of the log. */
import type { CardId, FactId, ItemId } from '../ids.ts';
import { effectiveEvents } from '../log/effective.ts';
import type { FactStatus, LogEvent } from '../log/event.ts';

/** Facts left out, and why. A fact not named is active. */
export type Statuses = ReadonlyMap<FactId, Exclude<FactStatus, 'active'>>;

export const ALL_ACTIVE: Statuses = new Map();

/** Ids of the questions that are not to be asked in study. */
export type HiddenPrompts = ReadonlySet<ItemId | CardId>;

/** Of each fact the last status by id that is not undone. What is remembered of a fact left out is kept as it is. */
export function foldStatuses(events: readonly LogEvent[]): Statuses {
	// few of a log's events: the rest need not be put in order
	const own = events.filter(({ kind }) => kind === 'fact-status' || kind === 'undone');
	const statuses = new Map<FactId, Exclude<FactStatus, 'active'>>();
	for (const event of effectiveEvents(own)) {
		if (event.kind !== 'fact-status') continue;
		if (event.status === 'active') statuses.delete(event.fact);
		else statuses.set(event.fact, event.status);
	}
	return statuses;
}

/** Of each question the last status by id that is not undone: those hidden, in the order in which they were. */
export function foldHidden(events: readonly LogEvent[]): HiddenPrompts {
	const own = events.filter(({ kind }) => kind === 'prompt-status' || kind === 'undone');
	const hidden = new Set<ItemId | CardId>();
	for (const event of effectiveEvents(own)) {
		if (event.kind !== 'prompt-status') continue;
		hidden.delete(event.prompt);
		if (event.status === 'hidden') hidden.add(event.prompt);
	}
	return hidden;
}
