/** What a recall set hands in, from the learner's own log. */
import type { RecallAssignment } from '#lib/core/assign/assignment.ts';
import type { Retention } from '#lib/core/assign/submission.ts';
import type { Millis, StudyDay } from '#lib/core/ids.ts';
import { recallOn } from '#lib/core/memory/outlook.ts';
import { dateToDay } from '#lib/core/time.ts';
import { outlookOf } from '../ahead.ts';
import type { Desk } from '../desk.ts';

/** @param since when the set was opened; @param today the study day in force */
export function retentionOf(
	{ index, history }: Pick<Desk, 'index' | 'history'>,
	{ topics, by }: Pick<RecallAssignment, 'topics' | 'by'>,
	{ since, today }: { readonly since: Millis; readonly today: StudyDay }
): Retention {
	const chosen = topics.length > 0 ? topics : index.bank.topics.flatMap(({ id, optional }) => (optional ? [] : [id]));
	const facts = chosen
		.flatMap((topic) => index.factsByTopic.get(topic) ?? [])
		.filter(({ id }) => index.promptsByFact.has(id));
	const ids = new Set<string>(facts.map(({ id }) => id));
	const outlook = outlookOf(history);
	const memories = facts.flatMap(({ id }) => history.memories.get(id) ?? []);
	const share = (day: StudyDay): number => {
		const sum = memories.reduce((all, memory) => all + recallOn(outlook, memory, Math.max(day, memory.day)), 0);
		return facts.length === 0 ? 0 : Math.round((sum / facts.length) * 1000) / 1000;
	};
	const answers = history.answers.filter(({ at, parts }) => at >= since && parts.some(({ fact }) => ids.has(fact)));
	return {
		facts: facts.length,
		met: memories.length,
		recalled: share(today),
		foretold: share(dateToDay(by) ?? today),
		answers: answers.length,
		days: new Set(answers.map(({ day }) => day)).size
	};
}
