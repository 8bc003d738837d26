import type { FactId, StudyDay } from '#lib/core/ids.ts';
import { dueDay } from '#lib/core/memory/due.ts';
import { recallOn } from '#lib/core/memory/outlook.ts';
import { strengthOf, type Strength } from '#lib/core/progress/strength.ts';
import { outlookOf } from './ahead.ts';
import { aimOf, dueDaysOf, type View } from './planning.ts';

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
export function rememberedOf(view: View, fact: FactId, day: StudyDay): Remembered | null {
	const memory = view.history.memories.get(fact);
	if (memory === undefined) return null;
	return {
		strength: strengthOf(memory),
		recall: recallOn(outlookOf(view.history), memory, day),
		// of a fact not studied just now, when it would
		due: dueDaysOf(view, day).get(fact) ?? dueDay(memory, aimOf(view)),
		answers: memory.reviews
	};
}
