/** The log as the worker reads it, collected in slices, so that the page stays awake. */
import type { Answered } from '#lib/core/log/event.ts';
import { collect, emptyCollection, pack, sizeOf } from '#lib/core/memory/reviews.ts';
import type { Adopted } from '#lib/core/memory/weights.ts';
import type { Epoch } from '#lib/core/progress/predictions.ts';

export interface Gathered {
	readonly packed: Float64Array<ArrayBuffer>;
	/** Reviews packed: an answer has one for each fact it speaks of. */
	readonly reviews: number;
	/** Which weights foretold which reviews. */
	readonly epochs: readonly Epoch[];
}

/** Answers collected between two breaths: about 2 ms, 8 on a phone. */
const SLICE = 2000;

/**
 * @param answers those in force, in canonical order
 * @param adopted weights as they came into force, earliest first
 */
export async function gather(
	answers: readonly Answered[],
	adopted: readonly Adopted[],
	breathe: () => Promise<void>
): Promise<Gathered> {
	const collection = emptyCollection();
	const epochs: Epoch[] = [];
	const begin = (until: (adoption: Adopted) => boolean): void => {
		for (let next = adopted[epochs.length]; next && until(next); next = adopted[epochs.length])
			epochs.push({ weights: next.weights, from: sizeOf(collection) });
	};
	for (const [index, answer] of answers.entries()) {
		if (index % SLICE === SLICE - 1) await breathe();
		begin(({ id }) => id === null || id < answer.id);
		collect(collection, [answer]);
	}
	begin(() => true);
	return { packed: pack(collection), reviews: sizeOf(collection), epochs };
}
