/** How far the learner departs from the model: the adjustment as a fold of the log, under the weights in force. */
import type { FactId } from '../ids.ts';
import type { Answered } from '../log/event.ts';
import { elapsedDays } from '../time.ts';
import { adjust, type Adjustment, UNADJUSTED } from './adjustment.ts';
import type { Weights } from './fsrs.ts';
import { evidenceOf, type Memory, remember } from './memory.ts';

export interface Learned {
	readonly adjustment: Adjustment;
	/** After the answers learned from. */
	readonly memories: ReadonlyMap<FactId, Memory>;
}

export const NOTHING_LEARNED: Learned = { adjustment: UNADJUSTED, memories: new Map() };

/**
 * What is learned with further answers. About 4 µs an answer; a log can be learned from piece by piece.
 * @param answers those in force, in canonical order, after those learned from before
 */
export function learnFrom(weights: Weights, before: Learned, answers: readonly Answered[]): Learned {
	const memories = new Map(before.memories);
	let { adjustment } = before;
	for (const evidence of answers.flatMap(evidenceOf)) {
		const memory = memories.get(evidence.fact);
		if (memory !== undefined) {
			const recollection = { ...memory, elapsed: elapsedDays(memory, evidence) };
			adjustment = adjust(weights, adjustment, { recollection, evidence });
		}
		memories.set(evidence.fact, remember(weights, memory ?? null, evidence));
	}
	return { adjustment, memories };
}
