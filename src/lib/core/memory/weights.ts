/** Which weights are in force: a fold of the log, so that they travel with a backup and are the same on every device. */
import { effectiveEvents } from '../log/effective.ts';
import type { LogEvent } from '../log/event.ts';
import { DEFAULT_WEIGHTS, MODEL, type Weights } from './fsrs.ts';
import { readWeights } from './read-weights.ts';

export interface Adopted {
	readonly weights: Weights;
	/** Answers that their fit had seen; 0 for the authors' defaults. */
	readonly reviews: number;
}

/**
 * The weights adopted last by id that are not undone, or the defaults. Passed over: weights of another model, whose
 * numbers mean something else, and weights that `readWeights` refuses.
 */
export function foldWeights(events: readonly LogEvent[]): Adopted {
	// few of a log's events: the rest need not be put in order
	const own = events.filter(({ kind }) => kind === 'weights-adopted' || kind === 'undone');
	return effectiveEvents(own)
		.filter((event) => event.kind === 'weights-adopted')
		.filter(({ model }) => model === MODEL)
		.reduce<Adopted>(
			(before, { weights, reviews }) => {
				const read = readWeights(weights);
				return read.ok ? { weights: read.value, reviews } : before;
			},
			{ weights: DEFAULT_WEIGHTS, reviews: 0 }
		);
}
