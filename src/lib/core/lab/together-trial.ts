/** The two ways in which the model is made the learner's own, apart and together: fitted weights, and the adjustment. */
import { fit } from '../memory/fit.ts';
import { DEFAULT_WEIGHTS, type Weights } from '../memory/fsrs.ts';
import { courseOf } from './course.ts';
import { foretell } from './foresight.ts';
import { drawLearner } from './learner.ts';
import { logLoss } from './measures.ts';
import { reviewsIn } from './refit-trial.ts';
import { COURSE } from './settings.ts';

/** Answers after the fit that it is judged by. */
const NEXT = 1000;

/** Expected log loss, in nats, over the answers after the fit. */
export interface Together {
	readonly adopted: boolean;
	/** The authors' weights, as they are and adjusted. */
	readonly defaults: number;
	readonly adjusted: number;
	/** The weights in force after the fit, as they are, and with the adjustment learned anew under them. */
	readonly fitted: number;
	readonly together: number;
}

/** One learner, fitted after so many answers. */
export function togetherTrial(
	seed: string,
	{ reviews, spread }: { readonly reviews: number; readonly spread: number }
): Together {
	const learner = drawLearner(seed, spread);
	const setting = { ...COURSE, learner, seed, weights: DEFAULT_WEIGHTS, days: Infinity, answers: reviews + NEXT };
	const answers = courseOf(setting);
	const later = new Set(answers.slice(reviews));
	const { weights, adopted } = fit(reviewsIn(answers.slice(0, reviews)), {
		...{ seed, weights: DEFAULT_WEIGHTS, oldest: 0.25 }
	});
	const losses = (under: Weights): readonly [plain: number, adjusted: number] => {
		const entries = foretell(answers, { weights: under, arm: 'blended' }).filter(({ answer }) => later.has(answer));
		const lossOf = (part: 'model' | 'adjusted'): number =>
			logLoss(entries.map((entry) => ({ foretold: entry[part], observed: entry.answer.truth })));
		return [lossOf('model'), lossOf('adjusted')];
	};
	const [[defaults, adjusted], [fitted, together]] = [losses(DEFAULT_WEIGHTS), losses(weights)];
	return { adopted, defaults, adjusted, fitted, together };
}
