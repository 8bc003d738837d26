/** What a first visit begins with: a function of the bank alone, so that it is compiled beside it. */
import { type BankIndex, indexBank } from '../bank/index-bank.ts';
import type { Bank, SingleItem } from '../bank/bank.ts';
import type { FactId } from '../ids.ts';
import { layout } from '../quiz/layout.ts';
import { freshFacts } from './fresh.ts';
import type { Opening } from './opening.ts';
import { next, startSession } from './session.ts';
import { ALL_ACTIVE } from './status.ts';

/** New facts of a first session, as many as the minutes of a day allow by default. */
const FACTS = 20;
const SEED = 'first';

interface Candidate {
	readonly fact: FactId;
	readonly prompt: SingleItem;
	readonly seed: string;
}

/** Of the first new facts the one asked most easily, by a choice of one answer; undefined in a bank without any. */
export function firstOpening(bank: Bank): Opening | undefined {
	const index = indexBank(bank);
	const topics = new Set(bank.topics.filter(({ optional }) => !optional).map(({ id }) => id));
	const facts = freshFacts({ index, topics, statuses: ALL_ACTIVE }, [], FACTS);
	const candidates = facts.flatMap((fact) => candidate(index, fact, facts) ?? []);
	const [first] = candidates.sort((one, other) => one.prompt.difficulty - other.prompt.difficulty);
	if (first === undefined) return undefined;
	const { fact, prompt, seed } = first;
	const topic = index.topics.get(prompt.topic)?.title ?? '';
	return { prompt, fact, layout: layout(prompt, seed), topic, reviews: 0, left: facts.length, keys: [] };
}

function candidate(index: BankIndex, fact: FactId, facts: readonly FactId[]): Candidate | undefined {
	const setup = { index, memories: new Map(), usage: new Map(), facts: [fact, ...facts], seed: SEED };
	const step = next(startSession(setup));
	return step?.prompt.kind === 'single' ? { fact, prompt: step.prompt, seed: step.seed } : undefined;
}
