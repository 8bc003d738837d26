/** Plans and figures that look ahead: towards an exam, back from a break. */
import type { StudyDay } from '#lib/core/ids.ts';
import { inMeaning } from '#lib/core/memory/meaning.ts';
import { learnFrom, NOTHING_LEARNED } from '#lib/core/memory/learned.ts';
import type { Outlook } from '#lib/core/memory/outlook.ts';
import { comeback } from '#lib/core/study/comeback.ts';
import { NO_EASY_DAYS } from '#lib/core/study/easy-days.ts';
import { examForecast, type ExamForecast, examSession, type ExamSetup } from '#lib/core/study/exam.ts';
import { costOf, type RetentionCost } from '#lib/core/study/retention.ts';
import { isAskable } from '#lib/core/study/fresh.ts';
import { RETENTION, type RetentionLevel } from '#lib/core/progress/settings.ts';
import type { History, LearnedSoFar } from './history.svelte.ts';
import { type Ahead, easyOf, examDayOf, paceOf, scopeOf, todayOf, type View } from './planning.ts';

interface Kept extends LearnedSoFar {
	readonly folded: number;
}
/** Learned already; what is only added to the log is learned on top of it. */
const kept = new WeakMap<History, Kept>();

/** The model in force and how far this learner departs from it. */
export function outlookOf(history: History): Outlook {
	while (!learnOn(history, Infinity));
	return { weights: history.weights, adjustment: soFar(history).learned.adjustment };
}

/** What was learned already of the log as it is. */
function soFar(history: History): LearnedSoFar {
	const known = kept.get(history);
	const goesOn = known?.folded === history.folded && known.answers <= history.digest.answers;
	return goesOn ? known : (history.learned ?? { learned: NOTHING_LEARNED, answers: 0 });
}

/** Learns from so many answers more, at most: a long log in pieces, so that the page can breathe. True when nothing is left. */
export function learnOn(history: History, most: number): boolean {
	const { digest, folded, weights, changes } = history;
	const { learned, answers } = soFar(history);
	const until = Math.min(digest.answers, answers + most);
	// of a log that is not all here, those before were learned from when the digest was made
	const before = digest.answers - history.answers.length;
	const more = inMeaning(history.answers.slice(answers - before, until - before), changes);
	kept.set(history, {
		folded,
		answers: until,
		learned: more.length === 0 ? learned : learnFrom(weights, learned, more)
	});
	return until === digest.answers;
}

/** What the plans share: what may be asked, how it stands, and the learner's pace. */
function standOf(view: View, today: StudyDay) {
	const { history } = view;
	return {
		...scopeOf(view),
		...{ memories: history.memories, outlook: outlookOf(history), today, secondsPerAnswer: paceOf(view) }
	};
}

/** A session towards the exam, or of what brings most back. */
export const ahead: Ahead = (view, { day, minutes }) => {
	const examDay = examDayOf(view.history.settings, day);
	const stand = standOf(view, day);
	if (examDay !== undefined) {
		return { ...examSession({ ...stand, examDay, minutes, minutesSpent: 0, easy: NO_EASY_DAYS }), waiting: 0 };
	}
	const back = comeback({ ...stand, minutes });
	return { ...back, due: back.facts, fresh: [], waiting: 0, minutes: Math.ceil(minutes) };
};

export interface ExamOutlook extends ExamForecast {
	/** Days from today to the exam, 1 or more. */
	readonly days: number;
	/** Facts that may be asked. */
	readonly facts: number;
	/** Answers on a later day that the model has learned from: below `ENOUGH_LEARNED` the forecast is no more than a guess. */
	readonly learned: number;
}

/** Answers on a later day before a forecast is shown: then the band has begun to speak of this learner, not of all. */
export const ENOUGH_LEARNED = 30;

/** Where the plan leads, if it is kept to; undefined without an exam to come. Some tens of milliseconds. */
export function examOutlook(view: View, today: StudyDay): ExamOutlook | undefined {
	const { settings } = view.history;
	const examDay = examDayOf(settings, today);
	if (examDay === undefined) return undefined;
	const { minutesToday } = todayOf(view, today, null);
	const setup: ExamSetup = {
		...standOf(view, today),
		...{ examDay, minutes: settings.minutesPerDay, minutesSpent: minutesToday, easy: easyOf(settings) }
	};
	return {
		...examForecast(setup),
		days: examDay - today,
		facts: [...view.index.facts.keys()].filter((fact) => isAskable(setup, fact)).length,
		learned: setup.outlook.adjustment.answers
	};
}

/** Days that the cost of a level is reckoned over, and of the minutes a day the share that goes to new facts. */
const COST_DAYS = 90;
const NEW_SHARE = 0.25;

/** What each level of retention costs over the next three months. */
export function retentionCosts(view: View, today: StudyDay): Readonly<Record<RetentionLevel, RetentionCost>> {
	const stand = standOf(view, today);
	const memories = [...view.index.facts.keys()]
		.filter((fact) => isAskable(stand, fact))
		.map((fact) => view.history.memories.get(fact));
	const perDay = (view.history.settings.minutesPerDay * 60) / stand.secondsPerAnswer;
	const setup = { ...stand, memories, days: COST_DAYS, newPerDay: Math.max(1, Math.round(perDay * NEW_SHARE)) };
	const costAt = (level: RetentionLevel): RetentionCost => costOf(setup, RETENTION[level]);
	return { light: costAt('light'), standard: costAt('standard'), thorough: costAt('thorough') };
}
