/** The laboratory's figures as text. */
import type { FigureName, Measured, Verdict } from '#lib/core/lab/report.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const four = (value: number): string => value.toFixed(4);

function table(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}

/** Everything measured on one set of learners. */
export function setText({ set, calibration, exam, course, return: comeback, refit, asPublished }: Measured): string {
	return [
		`Learners: ${set}`,
		'RMSE(bins) on free recalls, 60 % of the questions choices',
		table([
			['evidence', 'shown, against truth', 'against outcomes', 'bare model', 'recalls'],
			...calibration.map(({ arm, adjusted, outcomes, model, recalls }) => [
				arm,
				four(adjusted),
				four(outcomes),
				four(model),
				String(recalls)
			])
		]),
		'Exam: 150 facts, 30 days',
		examTable(exam),
		'The same with parameters spread as published',
		examTable(asPublished.exam),
		'Course: log loss',
		courseTable(course, asPublished.course),
		'Return after 30 days away: time, in answers, until a share of the recall lost is regained',
		table([
			['share', 'gathered', 'one by one', 'due first', 'oracle, one by one', 'gathered / due first'],
			...comeback.map(({ share, gathered, gain, dueFirst, oracle, ratio }) => [
				percent(share),
				...[gathered, gain, dueFirst, oracle].map((answers) => answers.toFixed(1)),
				ratio.toFixed(2)
			])
		]),
		'Refit',
		table([
			['reviews', 'learners', 'adopted', 'harmful', 'mean gain', 'worst'],
			...refit.map(({ reviews, learners, adopted, harmful, gain, worst }) => [
				...[reviews, learners, adopted, harmful].map(String),
				four(gain),
				four(worst)
			])
		])
	].join('\n\n');
}

function examTable(exam: Measured['exam']): string {
	return table([
		['a day', 'by gain', 'due first', 'band covers', 'band width', 'error, eve', 'error, half way'],
		...exam.map((row) => [
			String(row.answers),
			...[row.gain, row.dueFirst, row.covered, row.width, row.error, row.halfwayError].map(percent)
		])
	]);
}

function courseTable(...courses: readonly Measured['course'][]): string {
	return table([
		['spread', 'defaults', 'adjusted', 'true parameters', 'omniscient', 'left of the way'],
		...courses.map(({ defaults, adjusted, truth, omniscient, left }, index) => [
			index === 0 ? 'assumed' : 'as published',
			...[defaults, adjusted, truth, omniscient].map(four),
			percent(left)
		])
	]);
}

const NAMES: Readonly<Record<FigureName, string>> = {
	'calibration-blended': 'calibration RMSE(bins), blended',
	'calibration-confident': 'calibration RMSE(bins), with confidence',
	'exam-score': 'exam score, answers a day:',
	'exam-lead': 'lead over due first, answers a day:',
	'band-covered': '80 % band covers',
	'score-error': 'mean absolute error of the score',
	'refit-harm': 'harmful refits, reviews:',
	'course-left': 'course, left of the way to the truth',
	'return-ratio': 'return, minutes against due first'
};

/** Each threshold with the values of both sets, and whether the second, that is reported, meets it. */
export function verdictText(sets: readonly (readonly Verdict[])[]): string {
	const [tuning = [], reporting = []] = sets;
	const rows = reporting.map((verdict, index) => [
		[NAMES[verdict.figure], verdict.at ?? ''].join(' ').trimEnd(),
		limits(verdict),
		four(tuning[index]?.value ?? NaN),
		four(verdict.value),
		verdict.met ? 'met' : 'MISSED'
	]);
	const missed = reporting.filter(({ met }) => !met).length;
	const sum = `${reporting.length - missed} of ${reporting.length} met on the reporting learners.`;
	return `${table([['figure', 'must be', 'tuning', 'reporting', ''], ...rows])}\n\n${sum}`;
}

function limits({ least, greatest }: Verdict): string {
	if (least === undefined) return `at most ${greatest ?? ''}`;
	return greatest === undefined ? `at least ${least}` : `${least} to ${greatest}`;
}
