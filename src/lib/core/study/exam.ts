/** The plan towards an exam: each second where the expected score on the day rises most. */
import type { FactId, StudyDay } from '../ids.ts';
import type { Memory } from '../memory/memory.ts';
import type { Outlook } from '../memory/outlook.ts';
import { type EasyDays, easeOf } from './easy-days.ts';
import { freshFacts, isAskable, type Scope } from './fresh.ts';
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

export interface ExamPlan {
	/** To ask today, met and new ones interleaved; none on the day of the exam. */
	readonly facts: readonly FactId[];
	/** Those among them that are new. */
	readonly fresh: readonly FactId[];
	/** Answers expected today, repeated ones included. */
	readonly prompts: number;
	/** Minutes expected today, rounded up. */
	readonly minutes: number;
	/** On the day, if nothing more were studied; undefined without a fact to ask. */
	readonly asItStands: ScoreForecast | undefined;
	/** On the day, if the plan is kept to. */
	readonly ifKept: ScoreForecast | undefined;
	/** What one more minute a day would add to the mean of `ifKept`, 0 … 1. */
	readonly oneMinuteMore: number;
}

/** A miss comes back once in the session. */
const REPEATS = 1;

/** Today's part of the plan, and where all of it leads. Every fact weighs the same. */
export function examPlan(setup: ExamSetup): ExamPlan {
	const { memories, outlook, examDay, secondsPerAnswer } = setup;
	const askable = [...setup.index.facts.keys()].filter((fact) => isAskable(setup, fact));
	const standings = askable.map((fact) => memories.get(fact));
	const chosen = chosenToday(setup);
	const prompts = Math.round(chosen.reduce((sum, { answers }) => sum + answers, 0));
	const meanWith = (extra: number): ScoreForecast | undefined =>
		scoreOn(outlook, kept(setup, standings, extra), examDay);
	const ifKept = meanWith(0);
	return {
		facts: interleaved(chosen).map(({ key }) => key),
		fresh: chosen.filter(({ memory }) => memory === undefined).map(({ key }) => key),
		prompts,
		minutes: Math.ceil((prompts * secondsPerAnswer) / 60),
		asItStands: scoreOn(outlook, standings, examDay),
		ifKept,
		oneMinuteMore: Math.max(0, (meanWith(1)?.mean ?? 0) - (ifKept?.mean ?? 0))
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

/** New facts spread evenly among those met, each list in its own order. */
function interleaved<Entry extends { readonly memory: unknown }>(chosen: readonly Entry[]): Entry[] {
	const isNew = ({ memory }: Entry): boolean => memory === undefined;
	const lists = [chosen.filter((entry) => !isNew(entry)), chosen.filter(isNew)];
	return lists
		.flatMap((list) => list.map((entry, index) => ({ entry, place: (index + 0.5) / list.length })))
		.sort((one, other) => one.place - other.place)
		.map(({ entry }) => entry);
}
