/** After a break: a new plan, a first session of two minutes, no pile. */
import type { FactId, StudyDay } from '../ids.ts';
import { type Aim, isDue } from '../memory/due.ts';
import type { Memory } from '../memory/memory.ts';
import type { Outlook } from '../memory/outlook.ts';
import { isAskable, type Scope } from './fresh.ts';
import { mostGain } from './worth.ts';

/** Days without an answer that make a break. */
export const BREAK_DAYS = 7;
/** Of the first session after one. */
export const FIRST_MINUTES = 2;
/** What is asked first is what is held best this many days from now, not what is due longest. */
const HORIZON = 14;
const REPEATS = 1;

export interface ComebackSetup extends Scope {
	readonly memories: ReadonlyMap<FactId, Memory>;
	readonly outlook: Outlook;
	readonly aim: Aim;
	readonly today: StudyDay;
	/** The learner's own pace, above 0. */
	readonly secondsPerAnswer: number;
	/** For the session; the first has `FIRST_MINUTES`. */
	readonly minutes: number;
}

/** Whether the learner comes back: something is due, and the last answer is a week ago or more. */
export function isComeback({ memories, aim, today }: Pick<ComebackSetup, 'memories' | 'aim' | 'today'>): boolean {
	const list = [...memories.values()];
	const last = list.reduce((latest, { day }) => Math.max(latest, day), -Infinity);
	return today - last >= BREAK_DAYS && list.some((memory) => isDue(memory, today, aim));
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
