/** The figures of the laboratory, from the trials of many learners. Pure: the same set and size give the same figures. */
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import { CHANCE, courseOf } from './course.ts';
import { type ExamOutcome, type ExamSetting, examTrial } from './exam-trial.ts';
import { type Arm, foretell } from './foresight.ts';
import { drawLearner } from './learner.ts';
import { type Forecast, logLoss, mean, rmseOfBins } from './measures.ts';
import { timeUntil, type ReturnSetting, returnTrial } from './return-trial.ts';
import { type RefitOutcome, refitTrial } from './refit-trial.ts';
import { CALIBRATION, COURSE, EXAM, type LabSize, REFIT_HARM, REGAINED, RETURN, SPREAD } from './settings.ts';

/** Learners are named after their set, so that no learner is in both. */
export type LearnerSet = 'tuning' | 'reporting';

const numbered = (size: number): number[] => Array.from({ length: size }, (_, number) => number);

export interface CalibrationFigure {
	readonly arm: Arm;
	/** RMSE(bins) of the prediction shown to the learner against the true probability, and against outcomes. */
	readonly adjusted: number;
	readonly outcomes: number;
	/** The same of the bare model, without the learner's adjustment, against the true probability. */
	readonly model: number;
	readonly recalls: number;
}

/** On free recalls, when most questions are choices: each arm on the same answers of the same learners. */
export function calibrationFigures(set: LearnerSet, { calibrationLearners, calibrationAnswers }: LabSize) {
	const courses = numbered(calibrationLearners).map((number) => {
		const seed = `${set}/calibration/${number}`;
		const learner = drawLearner(seed, SPREAD);
		return courseOf({ ...CALIBRATION, learner, seed, weights: DEFAULT_WEIGHTS, answers: calibrationAnswers });
	});
	const arms: readonly Arm[] = ['siloed', 'naive', 'blended', 'confident'];
	return arms.map((arm): CalibrationFigure => {
		const recalls = courses
			.flatMap((course) => foretell(course, { weights: DEFAULT_WEIGHTS, arm }))
			.filter(({ answer }) => answer.chance === CHANCE.typed);
		return {
			arm,
			adjusted: rmseOfBins(recalls.map(({ answer, adjusted }) => ({ foretold: adjusted, observed: answer.truth }))),
			outcomes: rmseOfBins(
				recalls.map(({ answer, adjusted }) => ({ foretold: adjusted, observed: answer.right ? 1 : 0 }))
			),
			model: rmseOfBins(recalls.map(({ answer, model }) => ({ foretold: model, observed: answer.truth }))),
			recalls: recalls.length
		};
	});
}

export interface ExamFigure {
	/** Answers a day. */
	readonly answers: number;
	/** Mean score planned by marginal gain, and with due cards first. */
	readonly gain: number;
	readonly dueFirst: number;
	/** Share of learners whose score lies in the band foretold on the eve, and its mean width. */
	readonly covered: number;
	readonly width: number;
	/** Mean absolute error of the score foretold on the eve, and half way. */
	readonly error: number;
	readonly halfwayError: number;
}

export function examFigures(set: LearnerSet, size: LabSize, spread: number): ExamFigure[] {
	return size.examBudgets.map((answers) => {
		const run = (planner: ExamSetting['planner']): ExamOutcome[] =>
			numbered(size.examLearners).map((number) =>
				examTrial(`${set}/exam/${number}`, { ...EXAM, answers, planner, spread })
			);
		const gain = run('gain');
		// scores and ends of bands are counts over facts: compared as such
		const isCovered = ({ score, low, high }: ExamOutcome): boolean => score > low - 1e-9 && score < high + 1e-9;
		return {
			answers,
			gain: mean(gain.map(({ score }) => score)),
			dueFirst: mean(run('due-first').map(({ score }) => score)),
			covered: mean(gain.map((outcome) => (isCovered(outcome) ? 1 : 0))),
			width: mean(gain.map(({ low, high }) => high - low)),
			error: mean(gain.map(({ score, foretold }) => Math.abs(score - foretold))),
			halfwayError: mean(gain.map(({ score, halfway }) => Math.abs(score - halfway)))
		};
	});
}

export interface CourseFigure {
	/** Mean log loss in nats of the defaults, as adjusted, and with the true parameters: all from the same answers. */
	readonly defaults: number;
	readonly adjusted: number;
	readonly truth: number;
	/** What is left of the way from the defaults to the truth, 1 at the defaults, 0 at the truth. */
	readonly left: number;
	/** Of one who also knows which answers were guessed. */
	readonly omniscient: number;
}

export function courseFigure(set: LearnerSet, { courseLearners, courseDays }: LabSize, spread: number): CourseFigure {
	const entries = numbered(courseLearners).flatMap((number) => {
		const seed = `${set}/course/${number}`;
		const learner = drawLearner(seed, spread);
		const setting = { ...COURSE, learner, seed, weights: DEFAULT_WEIGHTS, days: courseDays, answers: Infinity };
		const answers = courseOf(setting);
		const known = foretell(answers, { weights: learner.weights, arm: 'blended' });
		return foretell(answers, { weights: DEFAULT_WEIGHTS, arm: 'blended' }).map((entry, index) => ({
			...entry,
			known: known[index]?.model ?? entry.model
		}));
	});
	const lossOf = (of: (entry: (typeof entries)[number]) => number): number =>
		logLoss(entries.map((entry): Forecast => ({ foretold: of(entry), observed: entry.answer.truth })));
	const defaults = lossOf(({ model }) => model);
	const adjusted = lossOf((entry) => entry.adjusted);
	const truth = lossOf(({ known }) => known);
	const omniscient = lossOf(({ answer }) => answer.truth);
	return { defaults, adjusted, truth, omniscient, left: (adjusted - truth) / (defaults - truth) };
}

export interface ReturnFigure {
	/** Of what the break cost. */
	readonly share: number;
	/**
	 * Mean time, in answers, until that is regained: as the product asks, one fact at a time by gain, with due cards first,
	 * and one at a time by an oracle, the least that any order of the facts could need.
	 */
	readonly gathered: number;
	readonly gain: number;
	readonly dueFirst: number;
	readonly oracle: number;
	readonly ratio: number;
}

export function returnFigures(set: LearnerSet, { returnLearners }: LabSize): ReturnFigure[] {
	const run = (planner: ReturnSetting['planner']) =>
		numbered(returnLearners).map((number) =>
			returnTrial(`${set}/return/${number}`, { ...RETURN, planner, spread: SPREAD })
		);
	const outcomes = {
		gathered: run('gathered'),
		gain: run('gain'),
		dueFirst: run('due-first'),
		oracle: run('oracle')
	};
	return REGAINED.map((share) => {
		const answers = (planner: keyof typeof outcomes): number =>
			mean(outcomes[planner].map((outcome) => timeUntil(outcome, share) ?? outcome.regained.at(-1)?.spent ?? NaN));
		const [gathered, dueFirst] = [answers('gathered'), answers('dueFirst')];
		return { share, gathered, gain: answers('gain'), dueFirst, oracle: answers('oracle'), ratio: gathered / dueFirst };
	});
}

export interface RefitFigure {
	readonly reviews: number;
	readonly learners: number;
	readonly adopted: number;
	/** Adopted fits worse than the defaults by more than .002. */
	readonly harmful: number;
	/** Log loss in nats won over the defaults, mean over all learners, and the least. */
	readonly gain: number;
	readonly worst: number;
}

export function refitFigures(set: LearnerSet, { refitLearners, refitReviews }: LabSize): RefitFigure[] {
	const outcomes = numbered(refitLearners).flatMap((number) =>
		refitTrial(`${set}/refit/${number}`, { reviews: refitReviews, spread: SPREAD })
	);
	return refitReviews.map((reviews) => {
		const own = outcomes.filter((outcome: RefitOutcome) => outcome.reviews === reviews);
		return {
			reviews,
			learners: own.length,
			adopted: own.filter(({ adopted }) => adopted).length,
			harmful: own.filter(({ gain }) => gain < -REFIT_HARM).length,
			gain: mean(own.map(({ gain }) => gain)),
			worst: Math.min(...own.map(({ gain }) => gain))
		};
	});
}
