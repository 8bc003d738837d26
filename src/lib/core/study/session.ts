/**
 * One session as a machine without time or chance of its own: the same setup and the same marks ask the same questions.
 * Every state is immutable and knows the one before it, so undo goes back as far as the start.
 */
import { missedFacts } from '../answer/verdict.ts';
import type { Mark } from '../answer/response.ts';
import { factsOf, type BankIndex, type Prompt } from '../bank/index-bank.ts';
import type { FactId } from '../ids.ts';
import type { Memory } from '../memory/memory.ts';
import { choosePrompt, type Standing } from './formats.ts';
import { isSticky } from './sticky.ts';
import { areTwins, promptsOf, type Usage, type Use } from './prompts.ts';

/** Other prompts between a miss and the fact's return. */
const GAP = 3;
/** Returns of a fact in one session; then it rests until the next. */
const RETURNS = 4;
/** The session's turns come after every place in the log. */
const SESSION = 2 ** 40;

export interface SessionSetup {
	readonly index: BankIndex;
	/** Before the session; answers given in it need not be folded in. */
	readonly memories: ReadonlyMap<FactId, Memory>;
	readonly usage: Usage;
	/** The facts to ask, in order: a plan's due ones and new ones, or those missed in a quiz. */
	readonly facts: readonly FactId[];
	readonly seed: string;
	/** Facts that the learner wants left out: missed beside others they do not come back. */
	readonly leftOut?: Pick<ReadonlySet<FactId>, 'has'>;
	/** Id of the prompt that a fact is first asked by, because it asks others of the plan as well. */
	readonly together?: ReadonlyMap<FactId, string>;
}

interface Missed {
	readonly fact: FactId;
	/** It may be asked once so many prompts have been answered. */
	readonly from: number;
}

interface Turn {
	readonly prompt: Prompt;
	readonly mark: Mark;
}

export interface Session {
	readonly setup: SessionSetup;
	/** Facts not yet asked. */
	readonly queue: readonly FactId[];
	/** Facts missed that will come back, earliest first. */
	readonly returning: readonly Missed[];
	/** Facts answered right, last time they were asked. */
	readonly right: ReadonlySet<FactId>;
	/** Facts missed that will not come back before the next session: they came back often enough, or nothing is left to ask. */
	readonly resting: ReadonlySet<FactId>;
	/** How often each fact was missed, in the order of the first miss. */
	readonly misses: ReadonlyMap<FactId, number>;
	readonly turns: readonly Turn[];
	/** The session before the last answer, which is what undo goes back to; null at the start. */
	readonly before: Session | null;
}

/** The next question. */
export interface Step {
	readonly prompt: Prompt;
	/** The fact that it was chosen for. */
	readonly fact: FactId;
	/** For the order of its options, see `layout`: another one each time. */
	readonly seed: string;
	/** Whether the fact was missed in this session. */
	readonly returning: boolean;
}

/** A session over the facts that something asks, each once. */
export function startSession(setup: SessionSetup): Session {
	const queue = [...new Set(setup.facts)].filter((fact) => promptsOf(setup.index, fact).length > 0);
	return {
		setup,
		queue,
		returning: [],
		right: new Set(),
		resting: new Set(),
		misses: new Map(),
		turns: [],
		before: null
	};
}

/** The next question, or null at the end. */
export function next(session: Session): Step | null {
	const back = session.returning.filter(({ from }) => from <= session.turns.length);
	// what is left waits for no other prompts when there are none
	const early = session.returning.filter((missed) => !back.includes(missed));
	const facts = [...back.map(({ fact }) => fact), ...session.queue, ...early.map(({ fact }) => fact)];
	for (const fact of facts) {
		const seed = `${session.setup.seed}/${session.turns.length}`;
		const prompt = promptFor(session, fact, seed);
		if (prompt !== undefined) return { prompt, fact, seed, returning: session.misses.has(fact) };
	}
	return null;
}

/** The session after the answer to its next question; the same one at the end. */
export function answered(session: Session, mark: Mark): Session {
	const step = next(session);
	if (step === null) return session;
	const { prompt } = step;
	const asked = factsOf(prompt);
	const wrong = new Set(missedFacts(mark));
	const missed = asked.filter((fact) => wrong.has(fact) && !session.setup.leftOut?.has(fact));
	const right = new Set([...session.right].filter((fact) => !wrong.has(fact)));
	for (const fact of asked) if (!wrong.has(fact)) right.add(fact);
	const misses = new Map(session.misses);
	for (const fact of missed) misses.set(fact, (misses.get(fact) ?? 0) + 1);
	const isSpent = (fact: FactId) => (misses.get(fact) ?? 0) > RETURNS;
	const from = session.turns.length + 1 + GAP;
	return closed({
		setup: session.setup,
		queue: session.queue.filter((fact) => !asked.includes(fact)),
		returning: [
			...session.returning.filter(({ fact }) => !asked.includes(fact)),
			...missed.filter((fact) => !isSpent(fact)).map((fact) => ({ fact, from }))
		],
		right,
		resting: new Set([...session.resting, ...missed.filter(isSpent)].filter((fact) => !right.has(fact))),
		misses,
		turns: [...session.turns, { prompt, mark }],
		before: session
	});
}

/**
 * The session with these facts left out and an index that asks less, from its start on, so that undo brings nothing of
 * them back.
 */
export function without(session: Session, less: Required<Pick<SessionSetup, 'index' | 'leftOut'>>): Session {
	const stays = (fact: FactId): boolean => !less.leftOut.has(fact) && promptsOf(less.index, fact).length > 0;
	return closed({
		...session,
		setup: { ...session.setup, ...less },
		queue: session.queue.filter(stays),
		returning: session.returning.filter(({ fact }) => stays(fact)),
		before: session.before && without(session.before, less)
	});
}

/** At the end, what has nothing left to be asked with rests as well. */
function closed(session: Session): Session {
	if (next(session) !== null) return session;
	const resting = new Set([...session.resting, ...session.returning.map(({ fact }) => fact)]);
	return { ...session, returning: [], resting };
}

/**
 * The best of what may be asked: what this session has not asked yet; failing that what it has, but not just now;
 * failing that the card or the item written together with the last one. The same prompt never twice running.
 */
function promptFor(session: Session, fact: FactId, seed: string): Prompt | undefined {
	const { index, memories } = session.setup;
	const used = session.turns.map(({ prompt }) => prompt);
	const last = used.at(-1);
	const prompts = promptsOf(index, fact).filter(({ id }) => id !== last?.id);
	const apart = prompts.filter((prompt) => last === undefined || !areTwins(prompt, last));
	const fresh = apart.filter((prompt) => !used.some((other) => areTwins(prompt, other)));
	const wished = fresh.find(({ id }) => id === session.setup.together?.get(fact));
	if (wished !== undefined && !session.misses.has(fact)) return wished;
	// an item asked before goes before its card: the two are never asked for one fact where it can be helped
	const again = apart.filter((prompt) => used.includes(prompt));
	const choice = [fresh, again, apart, prompts].find((list) => list.length > 0) ?? [];
	return choosePrompt(choice, {
		fact,
		// missed: begin again with what is easy to recognise
		stability: session.misses.has(fact) ? undefined : memories.get(fact)?.stability,
		isSticky: isSticky(memories.get(fact)),
		useOf: (id) => useIn(session, id),
		standingOf: (other) => standingIn(session, other),
		seed
	});
}

function standingIn({ queue, returning, right, misses, setup }: Session, fact: FactId): Standing {
	if (queue.includes(fact) || returning.some((missed) => missed.fact === fact)) return 'wanted';
	if (right.has(fact)) return 'settled';
	return misses.has(fact) || setup.memories.has(fact) ? 'met' : 'unmet';
}

function useIn({ setup, turns }: Session, id: string): Use | undefined {
	const before = setup.usage.get(id);
	const here = turns.flatMap(({ prompt }, turn) => (prompt.id === id ? [turn] : []));
	const last = here.at(-1);
	if (last === undefined) return before;
	return { times: (before?.times ?? 0) + here.length, last: SESSION + last };
}
