/** What the model foretold of each answer, as it stood then. */
import type { Confidence } from '../answer/certainty.ts';
import { adjust, adjustedRecall, type Adjustment, type Recollection, UNADJUSTED } from '../memory/adjustment.ts';
import { modelOf, stepForward } from '../memory/forward.ts';
import type { State, Weights } from '../memory/fsrs.ts';
import { isScored, type Review } from '../memory/reviews.ts';

/** Weights, and the place of the first review that they foretold. */
export interface Epoch {
	readonly weights: Weights;
	readonly from: number;
}

export interface Prediction {
	/** The study day of the answer. */
	readonly day: number;
	/** Probability of recall that was foretold, 0 … 1. */
	readonly recall: number;
	/** Of a right answer: `floor + reach · recall`. */
	readonly probability: number;
	readonly floor: number;
	readonly reach: number;
	/** 0 wrong … 1 right. */
	readonly score: number;
	/** Of the memory before the answer, in days. */
	readonly stability: number;
	readonly confidence: Confidence | undefined;
}

interface Held extends State {
	readonly reviews: number;
	readonly lapses: number;
	readonly lastScore: number;
}

/**
 * The predictions of all answers that can be scored, in order: each from the answers before it alone, with the weights
 * in force at the time and the learner's adjustment as far as it had been learned. So nothing is judged that has seen
 * what it is judged by.
 * @param epochs in order, the first from 0
 */
export function replayPredictions(epochs: readonly Epoch[], reviews: readonly Review[]): Prediction[] {
	return epochs.flatMap(({ weights, from }, index) => {
		const until = epochs[index + 1]?.from ?? reviews.length;
		return until > from ? replay(weights, reviews.slice(0, until), from) : [];
	});
}

function replay(weights: Weights, reviews: readonly Review[], from: number): Prediction[] {
	const model = modelOf(weights);
	const memories = new Map<number, Held>();
	const predictions: Prediction[] = [];
	let adjustment: Adjustment = UNADJUSTED;
	for (const [index, review] of reviews.entries()) {
		const held = memories.get(review.fact);
		if (held !== undefined && isScored(review)) {
			const recollection: Recollection = { ...held, elapsed: review.elapsed ?? 0 };
			if (index >= from) {
				const recall = adjustedRecall(weights, adjustment, recollection);
				const { day, floor, reach, score, confidence } = review;
				const { stability } = held;
				predictions.push({
					...{ day, recall, probability: floor + reach * recall },
					...{ floor, reach, score, stability, confidence }
				});
			}
			adjustment = adjust(weights, adjustment, { recollection, evidence: { ...review, chance: review.floor } });
		}
		memories.set(review.fact, after(stepForward(model, held ?? null, review), held, review.score));
	}
	return predictions;
}

function after({ stability, difficulty }: State, held: Held | undefined, score: number): Held {
	const lapses = held === undefined ? 0 : held.lapses + (score < 0.5 ? 1 : 0);
	return { stability, difficulty, reviews: (held?.reviews ?? 0) + 1, lapses, lastScore: score };
}
