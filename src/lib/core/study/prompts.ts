/** What can be asked about a fact, and when it was last asked. */
import { factsOf, type BankIndex, type Prompt } from '../bank/index-bank.ts';
import type { FactId } from '../ids.ts';
import type { Answered } from '../log/event.ts';

/** How a prompt has been used so far. */
export interface Use {
	/** Answers, 1 or more. */
	readonly times: number;
	/** Place of the last answer in the log: the greater, the later. */
	readonly last: number;
}

/** By prompt id. */
export type Usage = ReadonlyMap<string, Use>;

/** The items that test the fact, then its cards; empty when nothing asks it. */
export function promptsOf(index: BankIndex, fact: FactId): readonly Prompt[] {
	return index.promptsByFact.get(fact) ?? [];
}

/** The usage with further answers. @param answers those in force, earliest first @param from answers already in it */
export function extendUsage(before: Usage, answers: readonly Pick<Answered, 'prompt'>[], from: number): Usage {
	const usage = new Map(before);
	for (const [index, { prompt }] of answers.entries())
		usage.set(prompt, { times: (usage.get(prompt)?.times ?? 0) + 1, last: from + index });
	return usage;
}

/** Whether two prompts ask the same question: one and the same, or an item and the card written with it. */
export function areTwins(one: Prompt, other: Prompt): boolean {
	return one.id === other.id || itemOf(one) === other.id || itemOf(other) === one.id;
}

function itemOf(prompt: Prompt): string | undefined {
	return prompt.kind === 'card' ? prompt.item : undefined;
}

interface Asked {
	readonly facts: readonly FactId[];
	readonly together?: ReadonlyMap<FactId, string>;
}

/** What a session asks (see `SessionSetup`) when one question is to come first, whatever was planned. */
export function beginningWith(
	{ fact, prompt }: { readonly fact: FactId; readonly prompt: Pick<Prompt, 'id'> },
	{ facts, together = new Map() }: Asked
): Required<Asked> {
	return { facts: [fact, ...facts], together: new Map([...together, [fact, prompt.id]]) };
}

/** Whether an answer to the prompt is evidence for the fact. */
export function asks(prompt: Prompt, fact: FactId): boolean {
	return factsOf(prompt).includes(fact);
}
