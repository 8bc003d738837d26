/** A fit after so many answers of one learner: what it makes of the answers that come next. */
import { posteriorKnown, probabilityCorrect } from '../memory/evidence.ts';
import { fit } from '../memory/fit.ts';
import { DEFAULT_WEIGHTS, type Weights } from '../memory/fsrs.ts';
import type { Review } from '../memory/reviews.ts';
import { type Answer, courseOf } from './course.ts';
import { foretell } from './foresight.ts';
import { drawLearner } from './learner.ts';
import { logLoss } from './measures.ts';
import { COURSE } from './settings.ts';

/** Answers after the fit that it is judged by. */
const NEXT = 1000;
/** What the oldest answer weighs in a fit against the latest, as in fsrs-rs 5. */
const OLDEST = 0.25;

export interface RefitOutcome {
	readonly reviews: number;
	readonly adopted: boolean;
	/** Log loss in nats of the defaults less that of the weights in force after the fit; below 0 the fit harms. */
	readonly gain: number;
}

/** One learner, fitted after each number of answers. */
export function refitTrial(
	seed: string,
	{ reviews, spread }: { readonly reviews: readonly number[]; readonly spread: number }
): RefitOutcome[] {
	const learner = drawLearner(seed, spread);
	const most = Math.max(...reviews) + NEXT;
	const setting = { ...COURSE, learner, seed, weights: DEFAULT_WEIGHTS, days: Infinity, answers: most };
	const answers = courseOf(setting);
	return reviews.map((count) => {
		const { weights, adopted } = fit(reviewsIn(answers.slice(0, count)), {
			seed,
			weights: DEFAULT_WEIGHTS,
			oldest: OLDEST
		});
		const until = answers.slice(0, count + NEXT);
		const gain = adopted ? lossFrom(until, count, DEFAULT_WEIGHTS) - lossFrom(until, count, weights) : 0;
		return { reviews: count, adopted, gain };
	});
}

/** Expected log loss over the answers from one on. */
function lossFrom(answers: readonly Answer[], from: number, weights: Weights): number {
	const later = new Set(answers.slice(from));
	const entries = foretell(answers, { weights, arm: 'blended' }).filter(({ answer }) => later.has(answer));
	return logLoss(entries.map(({ answer, model }) => ({ foretold: model, observed: answer.truth })));
}

export function reviewsIn(answers: readonly Answer[]): Review[] {
	const last = new Map<number, number>();
	return answers.map(({ fact, day, chance, right }): Review => {
		const before = last.get(fact);
		last.set(fact, day);
		const floor = probabilityCorrect(0, chance);
		return {
			fact,
			day,
			elapsed: before === undefined ? null : day - before,
			score: right ? 1 : 0,
			floor,
			reach: probabilityCorrect(1, chance) - floor,
			doubt: 1 / posteriorKnown(0.5, chance) - 1,
			isEasy: false,
			confidence: undefined
		};
	});
}
