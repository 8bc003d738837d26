/** What comes due, if nothing is answered meanwhile. */
import type { StudyDay } from '../ids.ts';

/** Study days that the forecast shows, today included. */
export const FORECAST_DAYS = 30;

/**
 * How many facts come due on today and each of the 29 study days after it. What is overdue counts today.
 * @param due the due day of each fact that can still be asked
 */
export function forecast(due: Iterable<StudyDay>, today: StudyDay): number[] {
	const counts = new Map<number, number>();
	for (const day of due) {
		const ahead = Math.max(0, day - today);
		counts.set(ahead, (counts.get(ahead) ?? 0) + 1);
	}
	return Array.from({ length: FORECAST_DAYS }, (_, ahead) => counts.get(ahead) ?? 0);
}
