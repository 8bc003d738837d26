import { isStudyDay, type StudyDay, type TopicId } from '#lib/core/ids.ts';
import { retrievabilityOn, type Aim } from '#lib/core/memory/due.ts';
import { DEFAULT_WEIGHTS } from '#lib/core/memory/fsrs.ts';
import type { Memory } from '#lib/core/memory/memory.ts';
import { daysStudied, medianSeconds, runs } from '#lib/core/progress/calendar.ts';
import { forecast } from '#lib/core/progress/forecast.ts';
import { isStudied, RETENTION, type Settings } from '#lib/core/progress/settings.ts';
import { strengthsByTopic, type StrengthCounts } from '#lib/core/progress/strength.ts';
import { plan, type Plan } from '#lib/core/study/plan.ts';
import { promptsOf } from '#lib/core/study/prompts.ts';
import type { Desk } from './desk.ts';

/** Until the learner's own pace is known. */
const SECONDS_PER_ANSWER = 20;
/** Twelve weeks. */
const CALENDAR_DAYS = 84;

type View = Pick<Desk, 'index' | 'history'>;

export function aimOf({ desiredRetention }: Settings): Aim {
	return { weights: DEFAULT_WEIGHTS, desiredRetention: RETENTION[desiredRetention] };
}

/** The topics studied: those not switched off, and the optional ones switched on. */
export function topicsOf({ index, history }: View): ReadonlySet<TopicId> {
	return new Set(index.bank.topics.filter((topic) => isStudied(topic, history.settings)).map(({ id }) => id));
}

/** Memories of facts that are studied and can be asked. */
function held(view: View): Memory[] {
	const topics = topicsOf(view);
	return [...view.history.memories.values()].filter(({ fact }) => {
		const topic = view.index.facts.get(fact)?.topic;
		return topic !== undefined && topics.has(topic) && promptsOf(view.index, fact).length > 0;
	});
}

/** A session of so many minutes on that day. */
export function planFor(view: View, day: StudyDay, minutes: number): Plan {
	const { index, history } = view;
	const own = history.answers.length >= 10 ? medianSeconds(history.answers) : undefined;
	return plan({
		index,
		memories: history.memories,
		day,
		aim: aimOf(history.settings),
		topics: topicsOf(view),
		minutes,
		secondsPerAnswer: Math.max(5, own ?? SECONDS_PER_ANSWER)
	});
}

export interface TodayFigures extends Plan {
	readonly answersEver: number;
	readonly answersToday: number;
	/** Minutes studied today. */
	readonly minutesToday: number;
	/** The next study day after today on which something comes due, and how many facts do. */
	readonly nextDue: { readonly day: StudyDay; readonly count: number } | null;
}

/** What is left of today's minutes, planned. */
export function todayOf(view: View, day: StudyDay): TodayFigures {
	const { answers, settings } = view.history;
	const studied = daysStudied(answers).get(day) ?? { answers: 0, ms: 0 };
	const minutesToday = studied.ms / 60_000;
	const left = Math.max(0, settings.minutesPerDay - minutesToday);
	const ahead = forecast(held(view), day, aimOf(settings));
	const days = ahead.findIndex((count, index) => index > 0 && count > 0);
	const next = day + days;
	return {
		...(left === 0 ? { due: [], fresh: [], prompts: 0, minutes: 0 } : planFor(view, day, left)),
		answersEver: answers.length,
		answersToday: studied.answers,
		minutesToday,
		nextDue: days > 0 && isStudyDay(next) ? { day: next, count: ahead[days] ?? 0 } : null
	};
}

export interface Course {
	/** Facts met, of those that are studied and can be asked. */
	readonly met: number;
	readonly all: number;
	/** Mean probability of recall today over the facts met, 0 … 1; 0 before the first. */
	readonly retrievability: number;
	/** Days studied. */
	readonly days: number;
}

export function courseOf(view: View, day: StudyDay): Course {
	const topics = topicsOf(view);
	const memories = held(view);
	const recall = memories.reduce((sum, memory) => sum + retrievabilityOn(memory, day, DEFAULT_WEIGHTS), 0);
	return {
		met: memories.length,
		all: view.index.bank.facts.filter(({ id, topic }) => topics.has(topic) && promptsOf(view.index, id).length > 0)
			.length,
		retrievability: memories.length === 0 ? 0 : recall / memories.length,
		days: daysStudied(view.history.answers).size
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
	const ahead = forecast(held(view), day, aimOf(history.settings));
	const days = daysStudied(history.answers);
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
