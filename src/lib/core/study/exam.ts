/** The plan towards an exam: each second where the expected score on the day rises most. */
import type { FactId, StudyDay } from '../ids.ts';
import type { Memory } from '../memory/memory.ts';
import type { Outlook } from '../memory/outlook.ts';
import { type EasyDays, easeOf } from './easy-days.ts';
import { freshFacts, isAskable, type Scope } from './fresh.ts';
import { interleaved } from './interleave.ts';
import { projected } from './projection.ts';
import { scoreOn, type ScoreForecast } from './score.ts';
import { type Candidate, mostWorth } from './worth.ts';

export interface ExamSetup extends Scope {
	readonly memories: ReadonlyMap<FactId, Memory>;
	readonly outlook: Outlook;
	readonly today: StudyDay;
	/** Answered on this day without study before; today or past: there is nothing left to plan. */
	readonly examDay: StudyDay;
	/** Minutes on a full day, 0 or more. */
	readonly minutes: number;
	/** Minutes of today's that are already spent, 0 or more. */
	readonly minutesSpent: number;
	readonly easy: EasyDays;
	/** The learner's own pace, above 0. */
	readonly secondsPerAnswer: number;
}

/** Today's part of the plan. */
export interface ExamSession {
	/** To ask today, met and new ones interleaved; none on the day of the exam. */
	readonly facts: readonly FactId[];
	/** Those among them that were met before, and those that are new. */
	readonly due: readonly FactId[];
	readonly fresh: readonly FactId[];
	/** Answers expected today, repeated ones included. */
	readonly prompts: number;
	/** Minutes expected today, rounded up. */
	readonly minutes: number;
}

/** Where the plan leads. */
export interface ExamForecast {
	/** On the day, if nothing more were studied; undefined without a fact to ask. */
	readonly asItStands: ScoreForecast | undefined;
	/** On the day, if the plan is kept to. */
	readonly ifKept: ScoreForecast | undefined;
	/** What one more minute a day would add to the mean of `ifKept`, 0 … 1. */
	readonly oneMinuteMore: number;
}

/** A miss comes back once in the session. */
const REPEATS = 1;

/** What to ask today: the facts whose answers add most to the expected score on the day. */
export function examSession(setup: ExamSetup): ExamSession {
	const chosen = chosenToday(setup);
	const prompts = Math.round(chosen.reduce((sum, { answers }) => sum + answers, 0));
	const keys = (isNew: boolean): FactId[] =>
		chosen.filter(({ memory }) => (memory === undefined) === isNew).map(({ key }) => key);
	const [due, fresh] = [keys(false), keys(true)];
	const minutes = Math.ceil((prompts * setup.secondsPerAnswer) / 60);
	return { facts: interleaved(due, fresh), due, fresh, prompts, minutes };
}

/** The score to expect on the day. Every fact weighs the same. It takes some ten times as long as a session. */
export function examForecast(setup: ExamSetup): ExamForecast {
	const { memories, outlook, examDay } = setup;
	const askable = [...setup.index.facts.keys()].filter((fact) => isAskable(setup, fact));
	const standings = askable.map((fact) => memories.get(fact));
	const scoreWith = (extra: number): ScoreForecast | undefined =>
		scoreOn(outlook, kept(setup, standings, extra), examDay);
	const ifKept = scoreWith(0);
	return {
		asItStands: scoreOn(outlook, standings, examDay),
		ifKept,
		oneMinuteMore: Math.max(0, (scoreWith(1)?.mean ?? 0) - (ifKept?.mean ?? 0))
	};
}

const answersIn = (minutes: number, { secondsPerAnswer }: ExamSetup): number => (minutes * 60) / secondsPerAnswer;

function chosenToday(setup: ExamSetup) {
	const { memories, outlook, today, examDay, minutes, minutesSpent, easy } = setup;
	if (examDay <= today) return [];
	const left = Math.max(0, minutes * easeOf(easy, today) - minutesSpent);
	const budget = Math.floor(answersIn(left, setup));
	if (budget === 0) return [];
	const met: Candidate<FactId>[] = [...memories.values()]
		.filter(({ fact }) => isAskable(setup, fact))
		.map((memory) => ({ key: memory.fact, memory }));
	const fresh = freshFacts(setup, memories.keys(), budget).map((key) => ({ key, memory: undefined }));
	return mostWorth(outlook, [...met, ...fresh], { today, target: examDay, budget, repeats: REPEATS });
}

/** The memories on the day if the plan is kept to from today on, so many minutes a full day more. */
function kept(setup: ExamSetup, standings: readonly (Memory | undefined)[], extra: number) {
	const { outlook, today, examDay, minutes, minutesSpent, easy } = setup;
	const answersOn = (day: number): number => {
		const full = (minutes + extra) * easeOf(easy, day);
		return answersIn(Math.max(0, day === today ? full - minutesSpent : full), setup);
	};
	return projected(outlook, standings, { from: today, to: examDay, answersOn, repeats: REPEATS });
}
