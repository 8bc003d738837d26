/** What a learner takes a fact for. */
import type { Fact } from '#lib/core/bank/bank.ts';
import type { FactId } from '#lib/core/ids.ts';
import { type Desk, markPrompt } from './desk.ts';

/**
 * The facts that earlier wrong answers about a fact really stated, the latest first, each once: what to hold it against.
 * Answers are marked again from what was given, as the bank has them now.
 */
export function confusionsOf(desk: Pick<Desk, 'index' | 'history'>, fact: FactId): readonly Fact[] {
	const { index, history } = desk;
	const prompts = new Map((index.promptsByFact.get(fact) ?? []).map((prompt) => [String(prompt.id), prompt]));
	const stated = history.answers.toReversed().flatMap(({ prompt, response, score }) => {
		const asked = score < 1 ? prompts.get(prompt) : undefined;
		return asked ? markPrompt(desk, asked, response).remarks.flatMap(({ states }) => states ?? []) : [];
	});
	return [...new Set(stated)].flatMap((id) => index.bank.facts.filter((one) => one.id === id && id !== fact));
}
