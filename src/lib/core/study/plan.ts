/** What today's session is about: what is due, then what is new, as far as the minutes go. */
import type { FactId, StudyDay } from '../ids.ts';
import { retrievabilityOn, type Aim } from '../memory/due.ts';
import type { Memory } from '../memory/memory.ts';
import { type EasyDays, NO_EASY_DAYS } from './easy-days.ts';
import { freshFacts, isAskable, type Scope } from './fresh.ts';
import { interleaved } from './interleave.ts';
import { dueDays } from './load.ts';
import { ALL_ACTIVE } from './status.ts';

/** A new fact is answered wrong about every second time and then comes back once. */
const ANSWERS_PER_NEW_FACT = 1.5;

export interface PlanSetup extends Omit<Scope, 'statuses'> {
	/** Absent: nothing is left out. */
	readonly statuses?: Scope['statuses'];
	readonly memories: ReadonlyMap<FactId, Memory>;
	readonly day: StudyDay;
	readonly aim: Aim;
	/** Of the session, 0 or more. */
	readonly minutes: number;
	/** Days on which less is wanted, so that less comes due on them. */
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
	/** Both, in the order in which to ask them. */
	readonly facts: readonly FactId[];
	/** Facts due that the minutes do not reach. */
	readonly waiting: number;
	/** Answers expected, repeated ones included. */
	readonly prompts: number;
	/** Minutes expected, rounded up. */
	readonly minutes: number;
	/** Facts that one prompt asks together, each with the id of that prompt. */
	readonly together?: ReadonlyMap<FactId, string>;
}

/** The facts for a session of so many minutes, at least one if any is due or new. Facts that nothing asks are left out. */
export function plan(setup: PlanSetup): Plan {
	const { index, topics, memories, minutes, secondsPerAnswer } = setup;
	const scope = { index, topics, statuses: setup.statuses ?? ALL_ACTIVE };
	const budget = Math.max(1, Math.floor((minutes * 60) / secondsPerAnswer));
	const all = dueFacts(setup, scope);
	const due = all.slice(0, budget);
	const room = Math.floor((budget - due.length) / ANSWERS_PER_NEW_FACT);
	const size = Math.min(due.length === 0 ? Math.max(1, room) : room, setup.newFacts ?? room + 1);
	const fresh = freshFacts(scope, memories.keys(), size);
	const prompts = Math.round(due.length + fresh.length * ANSWERS_PER_NEW_FACT);
	const facts = interleaved(due, fresh);
	const waiting = all.length - due.length;
	return { due, fresh, facts, waiting, prompts, minutes: Math.ceil((prompts * secondsPerAnswer) / 60) };
}

function dueFacts({ memories, day, aim, easy = NO_EASY_DAYS }: PlanSetup, scope: Scope): readonly FactId[] {
	const askable = [...memories.values()].filter(({ fact }) => isAskable(scope, fact));
	const days = dueDays(askable, { aim, easy, today: day });
	return askable
		.filter(({ fact }) => (days.get(fact) ?? day) <= day)
		.map((memory) => ({ fact: memory.fact, recall: retrievabilityOn(memory, day, aim.weights) }))
		.sort((a, b) => a.recall - b.recall || (a.fact < b.fact ? -1 : 1))
		.map(({ fact }) => fact);
}
