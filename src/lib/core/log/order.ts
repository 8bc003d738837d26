/** The canonical order of the log, and the union of two logs. */
import { canonicalJson } from '../canonical.ts';
import type { EventId } from '../ids.ts';
import type { LogEvent } from './event.ts';

/** By id, which is by the time of making; never by the wall clock that an event carries. */
const byId = (one: LogEvent, other: LogEvent): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/**
 * The union of two logs by id, in canonical order: the same whichever comes first, however often.
 * Two different events under one id can only come from a damaged or forged log: every device keeps the same one of them,
 * that whose canonical JSON sorts first.
 */
export function merge(one: readonly LogEvent[], other: readonly LogEvent[]): LogEvent[] {
	const events = new Map<EventId, LogEvent>();
	for (const event of [...one, ...other]) {
		const known = events.get(event.id);
		events.set(event.id, known === undefined ? event : firstOf(known, event));
	}
	return [...events.values()].sort(byId);
}

function firstOf(one: LogEvent, other: LogEvent): LogEvent {
	return one === other || canonicalJson(one) <= canonicalJson(other) ? one : other;
}

/** The log in canonical order, each id once. A log that is so already, as out of the store, costs no sorting. */
export function canonical(events: readonly LogEvent[]): LogEvent[] {
	return isCanonical(events) ? [...events] : merge(events, []);
}

const isCanonical = (events: readonly LogEvent[]): boolean =>
	events.every(({ id }, index) => index === 0 || (events[index - 1]?.id ?? '') < id);
