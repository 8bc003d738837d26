/** After a break: a new plan, a first session of two minutes, no pile. */
import type { FactId, StudyDay } from '../ids.ts';
import type { Memory } from '../memory/memory.ts';
import type { Outlook } from '../memory/outlook.ts';
import { isAskable, type Scope } from './fresh.ts';
import { mostGain } from './worth.ts';

/** What is asked first is what is held best this many days from now, not what is due longest. */
const HORIZON = 14;
const REPEATS = 1;

export interface ComebackSetup extends Scope {
	readonly memories: ReadonlyMap<FactId, Memory>;
	readonly outlook: Outlook;
	readonly today: StudyDay;
	/** The learner's own pace, above 0. */
	readonly secondsPerAnswer: number;
	/** Of the session; the first after a break has `FIRST_MINUTES`. */
	readonly minutes: number;
}

/** The facts to begin with: those whose answer brings most back, by recall two weeks from now. New ones wait. */
export function comeback(setup: ComebackSetup): readonly FactId[] {
	const { memories, outlook, today, minutes, secondsPerAnswer } = setup;
	const candidates = [...memories.values()]
		.filter(({ fact }) => isAskable(setup, fact))
		.map((memory) => ({ key: memory.fact, memory }));
	const budget = Math.max(1, Math.floor((minutes * 60) / secondsPerAnswer));
	const sitting = { today, target: today + HORIZON, budget, repeats: REPEATS };
	return mostGain(outlook, candidates, sitting).map(({ key }) => key);
}
