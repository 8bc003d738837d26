/** What of the log is in force: what was undone is gone, what was overruled is right. */
import type { EventId } from '../ids.ts';
import type { Answered, LogEvent, Undone } from './event.ts';
import { canonical } from './order.ts';

/**
 * The ids of the events that an undo in force takes back; an undo of an undo puts its target back.
 *
 * An undo without an undo against it is in force; one with an undo in force against it is not. Undos that target each
 * other in a ring (a forged log) are settled by neither rule and have no effect.
 * @param events in any order, each id once
 */
export function undoneIds(events: readonly LogEvent[]): ReadonlySet<EventId> {
	const undos = new Map<EventId, Undone>();
	for (const event of events) if (event.kind === 'undone') undos.set(event.id, event);
	const open = new Map<EventId, number>();
	for (const { target } of undos.values()) open.set(target, (open.get(target) ?? 0) + 1);

	const undone = new Set<EventId>();
	const settled = [...undos.values()].filter(({ id }) => !open.has(id));
	for (const { id, target } of settled) {
		const wasUndone = undone.has(target);
		if (!undone.has(id)) undone.add(target);
		const left = (open.get(target) ?? 0) - 1;
		open.set(target, left);
		const undo = undos.get(target);
		// a target is settled by the first undo in force, or by the last of those that are not
		if (undo !== undefined && !wasUndone && (undone.has(target) || left === 0)) settled.push(undo);
	}
	return undone;
}

/** The log in canonical order, each event once, and which of it no undo takes back. */
function settled(events: readonly LogEvent[]) {
	const log = canonical(events);
	const undone = undoneIds(log);
	// most logs have no undo: then no id of a long log need be looked up
	return { log, isInForce: undone.size === 0 ? () => true : ({ id }: LogEvent) => !undone.has(id) };
}

/** The events in force in canonical order, each once, without the undos themselves. */
export function effectiveEvents(events: readonly LogEvent[]): Exclude<LogEvent, Undone>[] {
	const { log, isInForce } = settled(events);
	return log.filter((event): event is Exclude<LogEvent, Undone> => event.kind !== 'undone' && isInForce(event));
}

const asRight = (answer: Answered): Answered => ({
	...answer,
	score: 1,
	parts: answer.parts.map((part) => ({ ...part, score: 1 }))
});

/** The answers in force in canonical order; those that the learner overruled with every part right. */
export function effectiveAnswers(events: readonly LogEvent[]): Answered[] {
	const { log, isInForce } = settled(events);
	const answers: Answered[] = [];
	const overruled = new Set<EventId>();
	// one pass: a log may hold a million events
	for (const event of log) {
		if (!isInForce(event)) continue;
		if (event.kind === 'answered') answers.push(event);
		else if (event.kind === 'overruled') overruled.add(event.target);
	}
	return overruled.size === 0
		? answers
		: answers.map((answer) => (overruled.has(answer.id) ? asRight(answer) : answer));
}
