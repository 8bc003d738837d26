import { describe, expect, it } from 'vitest';
import type { Measured, Verdict } from '#lib/core/lab/report.ts';
import { setText, verdictText } from './simulate-text.ts';

const verdict = (part: Partial<Verdict>): Verdict => ({
	figure: 'course-left',
	value: 0.4,
	greatest: 0.5,
	met: true,
	...part
});

describe('verdictText', () => {
	const text = verdictText([
		[verdict({ value: 0.3 }), verdict({ figure: 'exam-score', at: 12, value: 0.7, met: false }), verdict({})],
		[
			verdict({}),
			{ figure: 'exam-score', at: 12, value: 0.75, least: 0.8, met: false },
			{ figure: 'band-covered', value: 0.8, least: 0.75, greatest: 0.85, met: true }
		]
	]);

	it.each([
		/course, left of the way to the truth\s+at most 0\.5\s+0\.3000\s+0\.4000\s+met/,
		/exam score, answers a day: 12\s+at least 0\.8\s+0\.7000\s+0\.7500\s+MISSED/,
		/80 % band covers\s+0\.75 to 0\.85\s+0\.4000\s+0\.8000\s+met/,
		/2 of 3 met on the reporting learners\.$/
	])('says %s', (line) => {
		expect(text).toMatch(line);
	});
});

describe('setText', () => {
	const exam = [{ answers: 12, gain: 0.8, dueFirst: 0.5, covered: 0.8, width: 0.1, error: 0.02, halfwayError: 0.04 }];
	const course = { defaults: 0.4, adjusted: 0.38, truth: 0.37, omniscient: 0.36, left: 1 / 3 };
	const found: Measured = {
		set: 'reporting',
		calibration: [{ arm: 'blended', adjusted: 0.01, outcomes: 0.02, model: 0.03, recalls: 9 }],
		exam,
		course,
		return: [{ share: 0.5, gathered: 3, gain: 30, dueFirst: 60, oracle: 25, ratio: 0.5 }],
		refit: [{ reviews: 300, learners: 24, adopted: 1, harmful: 0, gain: 0.001, worst: -0.001 }],
		asPublished: { exam, course }
	};

	it.each([
		/^Learners: reporting/,
		/blended\s+0\.0100\s+0\.0200\s+0\.0300\s+9/,
		/12\s+80\.0 %\s+50\.0 %\s+80\.0 %\s+10\.0 %\s+2\.0 %\s+4\.0 %/,
		/as published\s+0\.4000\s+0\.3800\s+0\.3700\s+0\.3600\s+33\.3 %/,
		/50\.0 %\s+3\.0\s+30\.0\s+60\.0\s+25\.0\s+0\.50/,
		/300\s+24\s+1\s+0\s+0\.0010\s+-0\.0010/
	])('says %s', (line) => {
		expect(setText(found)).toMatch(line);
	});
});
