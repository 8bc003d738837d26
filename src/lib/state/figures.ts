/** What Today and Progress show of the course. */
import type { StudyDay, TopicId } from '#lib/core/ids.ts';
import { recallOn } from '#lib/core/memory/outlook.ts';
import { runs } from '#lib/core/progress/calendar.ts';
import { forecast } from '#lib/core/progress/forecast.ts';
import { strengthsByTopic, type StrengthCounts } from '#lib/core/progress/strength.ts';
import { isAskable } from '#lib/core/study/fresh.ts';
import { promptsOf } from '#lib/core/study/prompts.ts';
import { outlookOf } from './ahead.ts';
import { dueDaysOf, heldOf, scopeOf, topicsOf, type View } from './planning.ts';

/** Twelve weeks. */
const CALENDAR_DAYS = 84;

export interface Course {
	/** Facts met, of those that are studied, not left out, and can be asked. */
	readonly met: number;
	readonly all: number;
	/** Mean probability of recall today over the facts met, 0 … 1; 0 before the first. */
	readonly retrievability: number;
	/** Days studied. */
	readonly days: number;
}

export function courseOf(view: View, day: StudyDay): Course {
	const scope = scopeOf(view);
	const memories = heldOf(view);
	const outlook = outlookOf(view.history);
	const recall = memories.reduce((sum, memory) => sum + recallOn(outlook, memory, day), 0);
	return {
		met: memories.length,
		all: view.index.bank.facts.filter(({ id }) => isAskable(scope, id)).length,
		retrievability: memories.length === 0 ? 0 : recall / memories.length,
		days: view.history.digest.days.size
	};
}

export interface Figures {
	/** Of every topic but the optional ones that are off. */
	readonly strength: readonly { readonly id: TopicId; readonly title: string; readonly counts: StrengthCounts }[];
	/** From today on, 30 study days. */
	readonly forecast: readonly { readonly day: number; readonly due: number }[];
	/** Facts that come due in those 30 days. */
	readonly month: number;
	/** The last twelve weeks, today last. */
	readonly calendar: readonly { readonly day: number; readonly answers: number }[];
	readonly daysStudied: number;
	/** Days in a row. */
	readonly run: number;
}

export function figuresOf(view: View, day: StudyDay): Figures {
	const { index, history } = view;
	const topics = topicsOf(view);
	const askable = index.bank.facts.filter(({ id }) => promptsOf(index, id).length > 0);
	const strengths = strengthsByTopic(askable, history.memories);
	const ahead = forecast(dueDaysOf(view, day).values(), day);
	const { days } = history.digest;
	const counts = new Map<number, number>(Array.from(days, ([studied, { answers }]) => [studied, answers]));
	return {
		strength: index.bank.topics.flatMap(({ id, title, optional }) => {
			const own = optional && !topics.has(id) ? undefined : strengths.get(id);
			return own ? [{ id, title, counts: own }] : [];
		}),
		forecast: ahead.map((due, offset) => ({ day: day + offset, due })),
		month: ahead.reduce((sum, due) => sum + due, 0),
		calendar: Array.from({ length: CALENDAR_DAYS }, (_, index) => {
			const on = day - CALENDAR_DAYS + 1 + index;
			return { day: on, answers: counts.get(on) ?? 0 };
		}),
		daysStudied: days.size,
		run: runs(days.keys(), day).current
	};
}
