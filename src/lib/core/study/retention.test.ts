import { describe, expect, it } from 'vitest';
import { UNADJUSTED } from '../memory/adjustment.ts';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import type { Standing } from '../memory/outlook.ts';
import { RETENTION } from '../progress/settings.ts';
import type { StudyDay } from '../ids.ts';
import { costOf, type RetentionSetup } from './retention.ts';

const setup = (part: Partial<RetentionSetup> = {}): RetentionSetup => ({
	outlook: { weights: DEFAULT_WEIGHTS, adjustment: UNADJUSTED },
	memories: Array.from({ length: 50 }, () => undefined),
	today: 100 as StudyDay,
	days: 90,
	newPerDay: 5,
	secondsPerAnswer: 20,
	...part
});
const strong: Standing = { stability: 5000, difficulty: 3, day: 99, reviews: 9, lapses: 0, lastScore: 1 };

describe('costOf', () => {
	it('a higher level costs more and keeps more', () => {
		const levels = [RETENTION.light, RETENTION.standard, RETENTION.thorough].map((level) => costOf(setup(), level));
		const minutes = levels.map(({ minutesPerDay }) => minutesPerDay);
		const recalled = levels.map((level) => level.recalled);
		expect(minutes).toEqual(minutes.toSorted((one, other) => one - other));
		expect(recalled).toEqual(recalled.toSorted((one, other) => one - other));
		expect(new Set(minutes).size).toBe(3);
	});

	it('grows with the pace and falls with the days', () => {
		const { minutesPerDay } = costOf(setup(), 0.9);
		expect(costOf(setup({ secondsPerAnswer: 40 }), 0.9).minutesPerDay).toBeCloseTo(2 * minutesPerDay, 10);
		expect(costOf(setup({ days: 365 }), 0.9).minutesPerDay).toBeLessThan(minutesPerDay);
	});

	it('what is held costs nothing for now', () => {
		expect(costOf(setup({ memories: [strong] }), 0.9)).toMatchObject({ minutesPerDay: 0 });
	});

	it('new facts begin at their pace: those after the end cost nothing', () => {
		expect(costOf(setup({ newPerDay: 0.1, days: 9 }), 0.9).recalled).toBeLessThan(1 / 50);
	});

	it('is nothing without facts', () => {
		expect(costOf(setup({ memories: [] }), 0.9)).toEqual({ minutesPerDay: 0, recalled: 0 });
	});
});
