/** What can be foretold without a model of memory: the models that ours has to beat. They know guessing as well as ours. */
import type { Prediction } from './predictions.ts';

type Answer = Pick<Prediction, 'floor' | 'reach' | 'score'>;

const ROUNDS = 30;

/**
 * One recall for every answer, the best in hindsight: a harder rival than any that could have been had at the time.
 * @returns probabilities of a right answer, in order
 */
export function constantBaseline(answers: readonly Answer[]): number[] {
	let [low, high] = [0.001, 0.999];
	// the likelihood has one top: the slope falls as recall grows
	for (let round = 0; round < ROUNDS; round++) {
		const middle = (low + high) / 2;
		if (slopeAt(answers, middle) > 0) low = middle;
		else high = middle;
	}
	return answers.map(({ floor, reach }) => floor + reach * low);
}

/** Derivative of the log likelihood by the recall. */
function slopeAt(answers: readonly Answer[], recall: number): number {
	let slope = 0;
	for (const { floor, reach, score } of answers) {
		const probability = floor + reach * recall;
		slope += (reach * (score - probability)) / (probability * (1 - probability));
	}
	return slope;
}

/** Before the first answer. */
const START = 0.85;
/** Each answer counts a twentieth, those before it the rest. */
const SHARE = 1 / 20;

/**
 * How it went lately: the recall of the answers before, weighed by recency. A right answer in a format with guessing
 * shows (score − floor) / reach, whose mean is the recall.
 * @returns probabilities of a right answer, in order, each from the answers before it alone
 */
export function recencyBaseline(answers: readonly Answer[]): number[] {
	let recall = START;
	return answers.map(({ floor, reach, score }) => {
		const probability = floor + reach * Math.min(Math.max(recall, 0.05), 0.99);
		recall += SHARE * ((score - floor) / reach - recall);
		return probability;
	});
}
