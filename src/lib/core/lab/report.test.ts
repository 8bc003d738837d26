import { beforeAll, describe, expect, it } from 'vitest';
import { type Measured, measured, verdicts } from './report.ts';
import { QUICK } from './settings.ts';

/** Directions only: so few learners bear no thresholds. */
describe('the laboratory, reduced', () => {
	let found: Measured;
	beforeAll(() => {
		found = measured('tuning', QUICK);
	}, 60_000);
	const rmseOf = (arm: string) => found.calibration.find((figure) => figure.arm === arm)?.adjusted ?? NaN;

	it('a memory that hears of every answer is better calibrated than one that hears of cards alone', () => {
		expect(rmseOf('blended')).toBeLessThan(rmseOf('siloed') / 2);
		expect(rmseOf('confident')).toBeLessThan(rmseOf('siloed') / 2);
	});

	it('planned by gain an exam goes far better than with due cards first', () => {
		for (const { gain, dueFirst } of found.exam) expect(gain).toBeGreaterThan(dueFirst + 0.15);
	});

	it('the score is foretold within a few points, and some learners fall in the band', () => {
		for (const { error, covered, width } of found.exam) {
			expect(error).toBeLessThan(0.08);
			expect(covered).toBeGreaterThan(0.25);
			expect(width).toBeGreaterThan(0);
			expect(width).toBeLessThan(0.2);
		}
	});

	it('adjusted forecasts lie between the defaults and the truth, and no tracker beats the omniscient', () => {
		for (const course of [found.course, found.asPublished.course]) {
			expect(course.adjusted).toBeLessThan(course.defaults);
			expect(course.truth).toBeLessThan(course.adjusted);
			expect(course.omniscient).toBeLessThan(course.truth);
		}
	});

	it('learners further from the defaults have more to win', () => {
		const wonIn = ({ defaults, truth }: Measured['course']) => defaults - truth;
		expect(wonIn(found.asPublished.course)).toBeGreaterThan(wonIn(found.course));
	});

	it('each verdict is about its own value', () => {
		const judged = verdicts(found);
		expect(judged.map(({ figure }) => figure)).toEqual([
			'calibration-blended',
			'calibration-confident',
			'exam-score',
			'exam-lead',
			'band-covered',
			'score-error',
			'refit-harm',
			'course-left',
			'return-ratio'
		]);
		for (const { value, least = -Infinity, greatest = Infinity, met } of judged) {
			expect(met).toBe(value >= least && value <= greatest);
		}
	});
});
