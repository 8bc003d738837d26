/** In which format a fact is asked: recognised first, then recalled, then used, as its memory grows. */
import { factsOf, type Prompt } from '../bank/index-bank.ts';
import type { FactId } from '../ids.ts';
import { seeded } from '../random.ts';
import type { Use } from './prompts.ts';

/** 0 recognition: the answer is among those shown. 1 cued recall. 2 free recall. 3 use: ordering, or a case to judge. */
export type Rank = 0 | 1 | 2 | 3;

/** Stability in days from which each rank is asked: a few days, a week and a half, a month. Our own choice, not fitted. */
const CLIMB = [
	{ from: 30, rank: 3 },
	{ from: 10, rank: 2 },
	{ from: 3, rank: 1 }
] as const;

export function rankOf(prompt: Prompt): Rank {
	if (prompt.kind === 'card') return 2;
	if (prompt.kind === 'order' || ['apply', 'analyse', 'evaluate'].includes(prompt.bloom)) return 3;
	switch (prompt.kind) {
		case 'single':
		case 'multiple':
		case 'truefalse':
		case 'match':
		case 'categorise':
		case 'map':
		case 'reading':
			return 0;
		case 'cloze':
			return prompt.gaps.some((gap) => 'accept' in gap) ? 2 : 1;
		case 'short':
		case 'number':
		case 'date':
			return 2;
	}
}

/** The rank to ask at. @param stability in days, above 0; undefined before the first answer */
export function rankFor(stability: number | undefined): Rank {
	return CLIMB.find(({ from }) => stability !== undefined && stability >= from)?.rank ?? 0;
}

/** What the choice among the prompts of a fact depends on. */
export interface Situation {
	readonly fact: FactId;
	/** Days; undefined before the first answer. */
	readonly stability: number | undefined;
	/** It will not stay: asked once more in the last format it would fail once more. */
	readonly isSticky?: boolean;
	/** How a prompt has been used so far, this session included. */
	readonly useOf: (prompt: string) => Use | undefined;
	/** How another fact stands that a prompt would ask as well. */
	readonly standingOf: (fact: FactId) => Standing;
	readonly seed: string;
}

/** `wanted`: this session still has to ask it. `settled`: it was right in this session. `met` and `unmet`: ever before. */
export type Standing = 'wanted' | 'settled' | 'met' | 'unmet';

/** What speaks against a prompt, in steps of rank. Our own choice, not fitted. */
const COST = {
	/** Each earlier answer, up to three. */
	use: 0.5,
	/** It was the last one asked about the fact. */
	last: 1,
	/** It is of the kind last asked about a fact that will not stay. */
	sameKind: 2,
	/** Each level of difficulty above the first. */
	difficulty: 0.05,
	/** Each other fact it asks. One never met would be met out of turn, and would have to come back when missed. */
	beside: { wanted: -0.1, met: 0.3, settled: 1, unmet: 1 }
} as const;

/** The prompt that suits best; equal ones are told apart by the seed. Undefined when there is none to choose from. */
export function choosePrompt(prompts: readonly Prompt[], situation: Situation): Prompt | undefined {
	const random = seeded(situation.seed);
	const latest = Math.max(...prompts.map(({ id }) => situation.useOf(id)?.last ?? -1));
	const before = situation.isSticky ? prompts.find(({ id }) => situation.useOf(id)?.last === latest)?.kind : undefined;
	const weighed = prompts.map((prompt) => {
		const again = prompt.kind === before ? COST.sameKind : 0;
		return { prompt, cost: costOf(prompt, situation, latest) + again, chance: random() };
	});
	return weighed.sort((a, b) => a.cost - b.cost || a.chance - b.chance)[0]?.prompt;
}

function costOf(prompt: Prompt, situation: Situation, latest: number): number {
	const use = situation.useOf(prompt.id);
	const steps = Math.abs(rankOf(prompt) - rankFor(situation.stability));
	const others = factsOf(prompt).filter((fact) => fact !== situation.fact);
	const beside = others.map((fact) => COST.beside[situation.standingOf(fact)]);
	return (
		steps +
		COST.use * Math.min(3, use?.times ?? 0) +
		(use !== undefined && use.last === latest ? COST.last : 0) +
		beside.reduce<number>((sum, cost) => sum + cost, 0) +
		(prompt.kind === 'card' ? 0 : COST.difficulty * (prompt.difficulty - 1))
	);
}
