/** After a break: a new plan, a first session of two minutes, no pile. */
import { factsOf } from '../bank/index-bank.ts';
import type { FactId, StudyDay } from '../ids.ts';
import type { Memory } from '../memory/memory.ts';
import type { Outlook } from '../memory/outlook.ts';
import { isAskable, type Scope } from './fresh.ts';
import { mostGathered } from './gathering.ts';
import { promptsOf } from './prompts.ts';

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

export interface Comeback {
	/** In the order in which to ask them. */
	readonly facts: readonly FactId[];
	/** The prompt that asks a fact together with others; every other fact is asked by what suits it. */
	readonly together: ReadonlyMap<FactId, string>;
	/** Questions, repeated ones left out. */
	readonly prompts: number;
}

/**
 * The facts to begin with: those that bring most back for the time they take, by recall two weeks from now, several at
 * once where a prompt asks several. New ones wait.
 */
export function comeback(setup: ComebackSetup): Comeback {
	const { index, memories, outlook, today, minutes, secondsPerAnswer } = setup;
	const candidates = [...memories.values()]
		.filter(({ fact }) => isAskable(setup, fact))
		.map((memory) => ({ key: memory.fact, memory }));
	const prompts = new Set(candidates.flatMap(({ key }) => promptsOf(index, key)));
	const groups = Array.from(prompts, (prompt) => ({ prompt: prompt.id, keys: factsOf(prompt) }));
	const budget = Math.max(1, Math.floor((minutes * 60) / secondsPerAnswer));
	const sitting = { today, target: today + HORIZON, budget, repeats: REPEATS };
	const asked = mostGathered(outlook, { candidates, groups }, sitting);
	const together = asked.flatMap(({ keys, prompt }) =>
		prompt === undefined ? [] : keys.map((key): [FactId, string] => [key, prompt])
	);
	return { facts: asked.flatMap(({ keys }) => keys), together: new Map(together), prompts: asked.length };
}
