/** What became of each adoption in the log, for whoever shows it: weights that are refused are refused aloud. */
import { effectiveEvents } from '../log/effective.ts';
import type { LogEvent, WeightsAdopted } from '../log/event.ts';
import { MODEL } from './fsrs.ts';
import { readWeights } from './read-weights.ts';

/** Of another model, not 21, or not all of them numbers within their bounds. */
export type Refusal = 'model' | 'length' | 'values';

export interface AdoptionRecord {
	readonly event: WeightsAdopted;
	/** Why these weights are not used; null where they are. */
	readonly refusal: Refusal | null;
}

/** The adoptions that are not undone, earliest first: those that `adoptions` takes, and those that it passes over. */
export function adoptionRecords(events: readonly LogEvent[]): readonly AdoptionRecord[] {
	return effectiveEvents(events.filter(({ kind }) => kind === 'weights-adopted' || kind === 'undone'))
		.filter((event) => event.kind === 'weights-adopted')
		.map((event) => ({ event, refusal: refusalOf(event) }));
}

function refusalOf({ model, weights }: WeightsAdopted): Refusal | null {
	if (model !== MODEL) return 'model';
	const read = readWeights(weights);
	if (read.ok) return null;
	return read.faults.some(({ data }) => 'length' in data) ? 'length' : 'values';
}
