import type { FactId, StudyDay } from '#lib/core/ids.ts';
import { dueDay, retrievabilityOn } from '#lib/core/memory/due.ts';
import { strengthOf, type Strength } from '#lib/core/progress/strength.ts';
import type { Desk } from './desk.ts';
import { aimOf } from './figures.ts';

/** What the model says of one fact. */
export interface Remembered {
	readonly strength: Strength;
	/** Probability of recall today, 0 … 1. */
	readonly recall: number;
	/** The study day on which it comes back; today or earlier when it is due. */
	readonly due: StudyDay;
	/** Answers, 1 or more. */
	readonly answers: number;
}

/** What the model says of a fact on a study day; null for a fact never answered. */
export function rememberedOf({ history }: Pick<Desk, 'history'>, fact: FactId, day: StudyDay): Remembered | null {
	const memory = history.memories.get(fact);
	if (memory === undefined) return null;
	const aim = aimOf(history.settings);
	return {
		strength: strengthOf(memory),
		recall: retrievabilityOn(memory, day, aim.weights),
		due: dueDay(memory, aim),
		answers: memory.reviews
	};
}
