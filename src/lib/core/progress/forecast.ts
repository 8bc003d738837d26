/** What comes due, if nothing is answered meanwhile. */
import type { StudyDay } from '../ids.ts';
import { type Aim, dueDay, isDue } from '../memory/due.ts';
import type { Memory } from '../memory/memory.ts';

/** Study days that the forecast shows, today included. */
export const FORECAST_DAYS = 30;

/**
 * How many facts come due on today and each of the 29 study days after it, each fact once. What is overdue counts today.
 * @param memories of the facts that can still be asked
 */
export function forecast(memories: Iterable<Memory>, today: StudyDay, aim: Aim): number[] {
	const counts = new Map<number, number>();
	for (const memory of memories) {
		const ahead = isDue(memory, today, aim) ? 0 : dueDay(memory, aim) - today;
		counts.set(ahead, (counts.get(ahead) ?? 0) + 1);
	}
	return Array.from({ length: FORECAST_DAYS }, (_, ahead) => counts.get(ahead) ?? 0);
}
