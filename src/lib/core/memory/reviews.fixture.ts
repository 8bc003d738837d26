/** Reviews of a made learner, for tests: answers drawn from plain FSRS-6 with weights of their own. */
import { seeded } from '../random.ts';
import { DEFAULT_WEIGHTS, interval, retrievability, type State, step, type Weights } from './fsrs.ts';
import type { Review } from './reviews.ts';

export interface Made {
	readonly seed: string;
	readonly count: number;
	/** The learner's true weights. */
	readonly truth: Weights;
	/** Probability of being right by chance; 0: typed. */
	readonly chance?: number;
	readonly perDay?: number;
}

/** Weights of a learner who keeps things so many times as long. */
export const lasting = (times: number): Weights =>
	DEFAULT_WEIGHTS.map((weight, index) => (index < 4 ? weight * times : weight)) as unknown as Weights;

/** No slips, and no tap. Facts come back when the defaults would have them. */
export function madeReviews({ seed, count, truth, chance = 0, perDay = 40 }: Made): Review[] {
	const random = seeded(seed);
	const minds = new Map<number, State & { day: number; due: number }>();
	const made: Review[] = [];
	for (let day = 0; made.length < count; day++) {
		const due = [...minds].filter(([, mind]) => mind.due <= day).map(([fact]) => fact);
		const fresh = Array.from({ length: Math.max(0, perDay - due.length) }, (_, index) => minds.size + index);
		for (const fact of [...due.slice(0, perDay), ...fresh.slice(0, perDay / 2)]) {
			const before = minds.get(fact) ?? null;
			const elapsed = before === null ? null : day - before.day;
			const recall = before === null ? 0.5 : retrievability(truth, day - before.day, before.stability);
			const isKnown = random() < recall;
			const score = isKnown || random() < chance ? 1 : 0;
			const state = step(truth, before, isKnown ? 3 : 1, elapsed ?? 0);
			minds.set(fact, { ...state, day, due: day + interval(DEFAULT_WEIGHTS, state.stability, 0.9) });
			const floor = chance;
			made.push({
				...{ fact, day, elapsed, score, floor, reach: 1 - floor, doubt: chance },
				isEasy: false,
				confidence: undefined
			});
		}
	}
	return made.slice(0, count);
}
