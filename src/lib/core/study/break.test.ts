import { describe, expect, it } from 'vitest';
import type { StudyDay } from '../ids.ts';
import { BREAK_DAYS, FIRST_MINUTES, isComeback } from './break.ts';

const days = (...list: number[]) => list as StudyDay[];

describe('isComeback', () => {
	it.each<[string, number[], number[], boolean]>([
		['a month later', [70], [80], true],
		['a week later', [100 - BREAK_DAYS], [100], true],
		['the day before', [100 - BREAK_DAYS + 1], [100], false],
		['the latest answer counts', [10, 99, 50], [80], false],
		['nothing due', [70], [101], false],
		['before the first answer', [], [], false]
	])('%s', (_, answered, due, expected) => {
		const memories = days(...answered).map((day) => ({ day }));
		expect(isComeback(memories, days(...due), 100 as StudyDay)).toBe(expected);
	});

	it('begins with less than a day is full of', () => {
		expect(FIRST_MINUTES).toBeLessThan(5);
	});
});
