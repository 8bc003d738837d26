/** What to ask today, by the learner's settings. */
import { isStudyDay, type FactId, type StudyDay, type TopicId } from '#lib/core/ids.ts';
import type { Aim } from '#lib/core/memory/due.ts';
import type { Memory } from '#lib/core/memory/memory.ts';
import { medianSeconds } from '#lib/core/progress/calendar.ts';
import { isStudied, RETENTION, type Settings } from '#lib/core/progress/settings.ts';
import { FIRST_MINUTES, isComeback } from '#lib/core/study/break.ts';
import { easeOf, type EasyDays, readEasyDays } from '#lib/core/study/easy-days.ts';
import { isAskable, type Scope } from '#lib/core/study/fresh.ts';
import { dueDays } from '#lib/core/study/load.ts';
import { plan, type Plan } from '#lib/core/study/plan.ts';
import { dateToDay } from '#lib/core/time.ts';
import type { Desk } from './desk.ts';

export type View = Pick<Desk, 'index' | 'history'>;

/** Until the learner's own pace is known. */
const SECONDS_PER_ANSWER = 20;
/** With less of today's minutes left than this the day is done. */
const LEFT_LEAST = 1;
const NOTHING: Plan = { due: [], fresh: [], facts: [], waiting: 0, prompts: 0, minutes: 0 };

/** `life`: what is due comes back. `exam`: what adds most to the score. `comeback`: what brings most back after a break. */
export type Mode = 'life' | 'exam' | 'comeback';

export interface Sitting {
	readonly day: StudyDay;
	readonly minutes: number;
	readonly mode: Mode;
}

/** The plans that look ahead. They are fetched only when they are wanted, for most learners want none. */
export type Ahead = (view: View, sitting: Sitting) => Plan;

export function aimOf({ history }: Pick<View, 'history'>): Aim {
	return { weights: history.weights, desiredRetention: RETENTION[history.settings.desiredRetention] };
}

export const easyOf = ({ easyDays }: Settings): EasyDays => readEasyDays(easyDays);

/** The topics studied: those not switched off, and the optional ones switched on. */
export function topicsOf({ index, history }: View): ReadonlySet<TopicId> {
	return new Set(index.bank.topics.filter((topic) => isStudied(topic, history.settings)).map(({ id }) => id));
}

export function scopeOf(view: View): Scope {
	return { index: view.index, topics: topicsOf(view), statuses: view.history.statuses };
}

/** Memories of facts that are studied and can be asked. */
export function heldOf(view: View): readonly Memory[] {
	const scope = scopeOf(view);
	return [...view.history.memories.values()].filter(({ fact }) => isAskable(scope, fact));
}

/** The study day on which each of them comes back; those overdue before today. */
export function dueDaysOf(view: View, today: StudyDay): ReadonlyMap<FactId, StudyDay> {
	return dueDays(heldOf(view), { aim: aimOf(view), easy: easyOf(view.history.settings), today });
}

/** Seconds that an answer takes this learner. */
export function paceOf({ history }: Pick<View, 'history'>): number {
	const { answers, paces } = history.digest;
	const own = answers >= 10 ? medianSeconds(paces) : undefined;
	return Math.max(5, own ?? SECONDS_PER_ANSWER);
}

/** The day of an exam still to come. */
export function examDayOf({ examOn }: Settings, today: StudyDay): StudyDay | undefined {
	const day = dateToDay(examOn);
	return day !== undefined && day > today ? day : undefined;
}

export function modeOf(view: View, day: StudyDay): Mode {
	if (isComeback(view.history.memories.values(), dueDaysOf(view, day).values(), day)) return 'comeback';
	return examDayOf(view.history.settings, day) === undefined ? 'life' : 'exam';
}

/** A session of so many minutes. Without the plans that look ahead, what is due comes first. */
export function planFor(view: View, sitting: Sitting, ahead: Ahead | null): Plan {
	const { index, history } = view;
	const { day, minutes, mode } = sitting;
	if (mode !== 'life' && ahead) return ahead(view, sitting);
	const { newPerDay } = history.settings;
	const newToday = [...history.memories.values()].filter(({ first }) => first === day).length;
	const inTime = plan({
		...scopeOf(view),
		index,
		memories: history.memories,
		day,
		aim: aimOf(view),
		minutes,
		easy: easyOf(history.settings),
		secondsPerAnswer: paceOf(view),
		...(newPerDay === undefined ? {} : { newFacts: Math.max(0, newPerDay - newToday) })
	});
	// more is due than there is time for: what brings most back, not what is due longest
	return inTime.waiting > 0 && ahead ? ahead(view, { ...sitting, mode: 'comeback' }) : inTime;
}

export interface Today extends Plan {
	readonly mode: Mode;
	/** The minutes of the session to come; 0 when the day is done. */
	readonly left: number;
	/** The learner wants nothing today. */
	readonly rest: boolean;
	readonly answersEver: number;
	readonly answersToday: number;
	/** Minutes studied today. */
	readonly minutesToday: number;
}

/** What is left of today's minutes, planned. */
export function todayOf(view: View, day: StudyDay, ahead: Ahead | null): Today {
	const { digest, settings } = view.history;
	const studied = digest.days.get(day) ?? { answers: 0, ms: 0 };
	const minutesToday = studied.ms / 60_000;
	const wanted = settings.minutesPerDay * easeOf(easyOf(settings), day);
	const mode = modeOf(view, day);
	const unspent = wanted - minutesToday < LEFT_LEAST ? 0 : wanted - minutesToday;
	const left = mode === 'comeback' ? Math.min(unspent, FIRST_MINUTES) : unspent;
	return {
		...(left === 0 ? NOTHING : planFor(view, { day, minutes: left, mode }, ahead)),
		...{ mode, left, rest: wanted === 0, answersEver: digest.answers, answersToday: studied.answers, minutesToday }
	};
}

/** Whether the plans that look ahead are wanted on that day. */
export function wantsAhead(view: View, day: StudyDay): boolean {
	const { mode, waiting } = todayOf(view, day, null);
	return mode !== 'life' || waiting > 0;
}

/** The next study day after today on which something comes due, and how many facts do. */
export function nextDueOf(view: View, today: StudyDay): { readonly day: StudyDay; readonly count: number } | null {
	const later = [...dueDaysOf(view, today).values()].filter((day) => day > today);
	const day = Math.min(...later);
	return isStudyDay(day) ? { day, count: later.filter((due) => due === day).length } : null;
}
