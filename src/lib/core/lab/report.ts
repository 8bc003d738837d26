/** What the laboratory found, each figure beside what it must show. */
import {
	calibrationFigures,
	courseFigure,
	examFigures,
	type LearnerSet,
	refitFigures,
	returnFigures
} from './figures.ts';
import { mean } from './measures.ts';
import { type LabSize, SPREAD, SPREAD_PUBLISHED } from './settings.ts';

export type FigureName =
	| 'calibration-blended'
	| 'calibration-confident'
	| 'exam-score'
	| 'exam-lead'
	| 'band-covered'
	| 'score-error'
	| 'refit-harm'
	| 'course-left'
	| 'return-ratio';

export interface Verdict {
	readonly figure: FigureName;
	/** Answers a day or reviews, where there are several rows. */
	readonly at?: number;
	readonly value: number;
	/** What the value must be, both inclusive. */
	readonly least?: number;
	readonly greatest?: number;
	readonly met: boolean;
}

/** Everything measured on one set of learners. */
export function measured(set: LearnerSet, size: LabSize) {
	return {
		set,
		calibration: calibrationFigures(set, size),
		exam: examFigures(set, size, SPREAD),
		course: courseFigure(set, size, SPREAD),
		return: returnFigures(set, size),
		refit: refitFigures(set, size),
		asPublished: {
			exam: examFigures(set, size, SPREAD_PUBLISHED),
			course: courseFigure(set, size, SPREAD_PUBLISHED)
		}
	};
}

export type Measured = ReturnType<typeof measured>;

/** Score that must be reached, by answers a day. */
const SCORES = new Map([
	[12, 0.8],
	[20, 0.94],
	[35, 0.98]
]);
/** Where the lead over due cards first is asked for. */
const LEAD_AT = 12;

/** Each figure that has a threshold, held against it. */
export function verdicts({ calibration, exam, course, refit, return: comeback }: Measured): Verdict[] {
	const armOf = (name: string): number => calibration.find(({ arm }) => arm === name)?.adjusted ?? NaN;
	return [
		atMost('calibration-blended', armOf('blended'), 0.012),
		atMost('calibration-confident', armOf('confident'), 0.009),
		...exam.flatMap(({ answers, gain, dueFirst }) => [
			...(SCORES.has(answers) ? [{ ...atLeast('exam-score', gain, SCORES.get(answers) ?? 1), at: answers }] : []),
			...(answers === LEAD_AT ? [{ ...atLeast('exam-lead', gain - dueFirst, 0.2), at: answers }] : [])
		]),
		within('band-covered', mean(exam.map(({ covered }) => covered)), { least: 0.75, greatest: 0.85 }),
		atMost('score-error', mean(exam.map(({ error }) => error)), 0.025),
		...refit.map(({ reviews, harmful }) => ({ ...atMost('refit-harm', harmful, 0), at: reviews })),
		atMost('course-left', course.left, 0.5),
		atMost('return-ratio', comeback[0]?.ratio ?? NaN, 0.5)
	];
}

const atMost = (figure: FigureName, value: number, greatest: number): Verdict => ({
	figure,
	value,
	greatest,
	met: value <= greatest
});

const atLeast = (figure: FigureName, value: number, least: number): Verdict => ({
	figure,
	value,
	least,
	met: value >= least
});

const within = (figure: FigureName, value: number, range: { least: number; greatest: number }): Verdict => ({
	figure,
	value,
	...range,
	met: value >= range.least && value <= range.greatest
});
