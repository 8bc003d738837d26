/** Which weights are in force: a fold of the log, so that they travel with a backup and are the same on every device. */
import type { EventId } from '../ids.ts';
import { effectiveEvents } from '../log/effective.ts';
import type { LogEvent } from '../log/event.ts';
import { DEFAULT_WEIGHTS, MODEL, type Weights } from './fsrs.ts';
import { readWeights } from './read-weights.ts';

export interface Adopted {
	/** The event of the adoption; null for the authors' defaults, in force from the first answer. */
	readonly id: EventId | null;
	readonly weights: Weights;
	/** Answers, a piece for each fact, that their fit had seen; 0 for the defaults. */
	readonly reviews: number;
}

/**
 * All weights that came into force, earliest first: the defaults, then those adopted, in the order of their ids. Passed
 * over: what was undone, weights of another model, whose numbers mean something else, and what `readWeights` refuses.
 */
export function adoptions(events: readonly LogEvent[]): readonly [Adopted, ...Adopted[]] {
	// few of a log's events: the rest need not be put in order
	const own = effectiveEvents(events.filter(({ kind }) => kind === 'weights-adopted' || kind === 'undone'));
	const adopted = own.flatMap((event): Adopted[] => {
		if (event.kind !== 'weights-adopted' || event.model !== MODEL) return [];
		const read = readWeights(event.weights);
		return read.ok ? [{ id: event.id, weights: read.value, reviews: event.reviews }] : [];
	});
	return [{ id: null, weights: DEFAULT_WEIGHTS, reviews: 0 }, ...adopted];
}

/** The weights in force: those adopted last. */
export function foldWeights(events: readonly LogEvent[]): Adopted {
	const [defaults, ...adopted] = adoptions(events);
	return adopted.at(-1) ?? defaults;
}
