/**
 * Covariance of θ before the first answer, in the order of `features`. By three rounds of expectation and maximisation over
 * 160 tuning learners of the laboratory, 3,000 answers each, with the mean held at 0 since the defaults are right on the average.
 * Symmetric; a half is written and the other mirrored.
 */
const LOWER = [
	[0.122],
	[0.037, 0.203],
	[-0.024, -0.033, 0.08],
	[-0.013, 0.017, 0.005, 0.021],
	[-0.023, 0.023, -0.011, 0.016, 0.088],
	[-0.002, 0.059, -0.02, 0.032, 0.007, 0.146],
	[-0.013, -0.008, 0.021, 0.018, 0.003, -0.001, 0.2]
] as const;

export const PRIOR: readonly (readonly number[])[] = LOWER.map((_, row) =>
	LOWER.map((__, column) => LOWER[Math.max(row, column)]?.[Math.min(row, column)] ?? 0)
);
