/** What today's session is about: what is due, then what is new, as far as the minutes go. */
import type { FactId, StudyDay } from '../ids.ts';
import { isDue, retrievabilityOn, type Aim } from '../memory/due.ts';
import type { Memory } from '../memory/memory.ts';
import { type EasyDays, easeOf, NO_EASY_DAYS } from './easy-days.ts';
import { freshFacts, isAskable, type Scope } from './fresh.ts';
import { balancedDueDays } from './load.ts';
import { ALL_ACTIVE } from './status.ts';

/** A new fact is answered wrong about every second time and then comes back once. */
const ANSWERS_PER_NEW_FACT = 1.5;

export interface PlanSetup extends Omit<Scope, 'statuses'> {
	/** Absent: nothing is left out. */
	readonly statuses?: Scope['statuses'];
	readonly memories: ReadonlyMap<FactId, Memory>;
	readonly day: StudyDay;
	readonly aim: Aim;
	/** Time to spend on a full day, 0 or more. */
	readonly minutes: number;
	/** Days on which less is wanted. Absent: none, and due days are not balanced. */
	readonly easy?: EasyDays;
	/** The learner's own pace, above 0. */
	readonly secondsPerAnswer: number;
	/** New facts at most, 0 or more; absent: as many as the minutes allow. */
	readonly newFacts?: number;
}

export interface Plan {
	/** Least likely to be recalled first. */
	readonly due: readonly FactId[];
	/** In the order in which they are met. */
	readonly fresh: readonly FactId[];
	/** Answers expected, repeated ones included. */
	readonly prompts: number;
	/** Minutes expected, rounded up. */
	readonly minutes: number;
}

/** The facts for a session of so many minutes, at least one if any is due or new. Facts that nothing asks are left out. */
export function plan(setup: PlanSetup): Plan {
	const { index, topics, memories, day, minutes, secondsPerAnswer } = setup;
	const scope = { index, topics, statuses: setup.statuses ?? ALL_ACTIVE };
	const seconds = minutes * 60 * easeOf(setup.easy ?? NO_EASY_DAYS, day);
	const budget = Math.max(1, Math.floor(seconds / secondsPerAnswer));
	const due = dueFacts(setup, scope).slice(0, budget);
	const room = Math.floor((budget - due.length) / ANSWERS_PER_NEW_FACT);
	const size = Math.min(due.length === 0 ? Math.max(1, room) : room, setup.newFacts ?? room + 1);
	const fresh = freshFacts(scope, memories.keys(), size);
	const prompts = Math.round(due.length + fresh.length * ANSWERS_PER_NEW_FACT);
	return { due, fresh, prompts, minutes: Math.ceil((prompts * secondsPerAnswer) / 60) };
}

function dueFacts({ memories, day, aim, easy }: PlanSetup, scope: Scope): readonly FactId[] {
	const askable = [...memories.values()].filter(({ fact }) => isAskable(scope, fact));
	const balanced = easy === undefined ? undefined : balancedDueDays(askable, aim, easy);
	const isAsked = (memory: Memory): boolean => {
		const due = balanced?.get(memory.fact);
		return due === undefined ? isDue(memory, day, aim) : due <= day || memory.day > day + 1;
	};
	return askable
		.filter(isAsked)
		.map((memory) => ({ fact: memory.fact, recall: retrievabilityOn(memory, day, aim.weights) }))
		.sort((a, b) => a.recall - b.recall || (a.fact < b.fact ? -1 : 1))
		.map(({ fact }) => fact);
}
