/** What the laboratory assumes. The reasons stand in docs/memory-model.md. */

/** A run: the whole, or a reduced form that shows directions only. */
export interface LabSize {
	readonly calibrationLearners: number;
	/** Answers of each of them. */
	readonly calibrationAnswers: number;
	readonly examLearners: number;
	readonly examBudgets: readonly number[];
	readonly courseLearners: number;
	readonly courseDays: number;
	readonly returnLearners: number;
	readonly refitLearners: number;
	readonly refitReviews: readonly number[];
}

export const FULL: LabSize = {
	calibrationLearners: 40,
	calibrationAnswers: 1000,
	examLearners: 48,
	examBudgets: [12, 20, 35],
	courseLearners: 40,
	courseDays: 90,
	returnLearners: 24,
	refitLearners: 24,
	refitReviews: [300, 1000, 3000, 10_000]
};

export const QUICK: LabSize = {
	calibrationLearners: 8,
	calibrationAnswers: 600,
	examLearners: 4,
	examBudgets: [12],
	courseLearners: 6,
	courseDays: 60,
	returnLearners: 3,
	refitLearners: 2,
	refitReviews: [300]
};

/**
 * Learners' parameters lie half the published standard deviations around the defaults, each drawn by itself. Those
 * deviations are of fits, so they hold the error of fitting as well, and real parameters make up for each other.
 */
export const SPREAD = 0.5;
/** As published, for comparison: nothing is judged by it. */
export const SPREAD_PUBLISHED = 1;

export const CALIBRATION = { facts: 300, perDay: 20, days: 2000, choices: 0.6 } as const;
export const EXAM = { facts: 150, days: 30 } as const;
/** A quarter of an hour a day at 30 seconds an answer. */
export const COURSE = { facts: 500, perDay: 30, choices: 0.6 } as const;
export const RETURN = { facts: 300, days: 60, perDay: 20, away: 30, after: 20 } as const;
/** Shares of what the break cost that count as regained; the first is what the figure is judged by. */
export const REGAINED = [0.5, 0.1] as const;
/** By how much, in nats, an adopted fit may be worse than the defaults. */
export const REFIT_HARM = 0.002;
