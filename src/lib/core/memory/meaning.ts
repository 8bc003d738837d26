/** Facts whose meaning the editors changed: what was answered before says nothing of what they say now. */
import type { Fact } from '../bank/bank.ts';
import type { FactId, StudyDay } from '../ids.ts';
import type { Answered } from '../log/event.ts';
import { dateToDay } from '../time.ts';

/** The study day from which each of them has its present meaning. */
export type Changes = ReadonlyMap<FactId, StudyDay>;

export const UNCHANGED: Changes = new Map();

export function changesOf(facts: readonly Pick<Fact, 'id' | 'changed'>[]): Changes {
	const days = facts.map(({ id, changed = '' }) => [id, dateToDay(changed)] as const);
	return new Map(days.flatMap(([id, day]) => (day === undefined ? [] : [[id, day] as const])));
}

/**
 * The answers as evidence for what the facts say now: parts about a fact that has changed since are left out of the
 * memory, and stay in the log. Where nothing changed, the list itself.
 */
export function inMeaning(answers: readonly Answered[], changes: Changes): readonly Answered[] {
	if (changes.size === 0) return answers;
	const since: ReadonlyMap<string, StudyDay> = changes;
	return answers.map((answer) => {
		const parts = answer.parts.filter(({ fact }) => answer.day >= (since.get(fact) ?? -Infinity));
		return parts.length === answer.parts.length ? answer : { ...answer, parts };
	});
}
