/** An exam: so many facts, days and answers a day, planned by marginal gain or as FSRS does, what is due first. */
import { type Aim, isDue, retrievabilityOn } from '../memory/due.ts';
import { DEFAULT_WEIGHTS } from '../memory/fsrs.ts';
import { seeded } from '../random.ts';
import { projected } from '../study/projection.ts';
import { scoreOn } from '../study/score.ts';
import { mostWorth } from '../study/worth.ts';
import { CHANCE } from './course.ts';
import { drawLearner } from './learner.ts';
import { aMind, attempt, trueRecall } from './mind.ts';
import { aTracker, dayNumbered, learn, outlookOf, type Tracker } from './tracker.ts';

export interface ExamSetting {
	readonly facts: number;
	readonly days: number;
	/** Answers a day, none of them a repetition within the day. */
	readonly answers: number;
	readonly planner: 'gain' | 'due-first';
	readonly spread: number;
}

export interface ExamOutcome {
	/** Share of the facts recalled on the day, 0 … 1. */
	readonly score: number;
	/** What was foretold on the evening before, with its 80 % band. */
	readonly foretold: number;
	readonly low: number;
	readonly high: number;
	/** What was foretold half way, the plan kept to from then on. */
	readonly halfway: number;
}

const CHOICES = 0.6;
const AIM: Aim = { weights: DEFAULT_WEIGHTS, desiredRetention: 0.9 };

/**
 * One learner's month. The same seed gives the same learner under either planner. A fact never asked counts as not
 * recalled: the first answer about a fact follows its introduction, as in the published distribution of first ratings.
 */
export function examTrial(seed: string, setting: ExamSetting): ExamOutcome {
	const learner = drawLearner(seed, setting.spread);
	const mind = aMind(learner, seeded(`${seed}/mind`));
	const random = seeded(`${seed}/days`);
	const tracker = aTracker();
	let halfway = 0;
	for (let day = 0; day < setting.days; day++) {
		if (day === Math.floor(setting.days / 2)) halfway = foretoldHalfway(tracker, day, setting);
		if (random() >= learner.attendance) continue;
		for (const fact of chosen(tracker, day, setting)) {
			const chance = random() < CHOICES ? CHANCE.choice : CHANCE.typed;
			const { right } = attempt(mind, fact, { day, chance });
			const evidence = { score: right ? 1 : 0, chance, isEasy: false };
			learn(tracker, fact, { weights: DEFAULT_WEIGHTS, day: dayNumbered(day), evidence });
		}
	}
	const isRecalled = (fact: number): boolean =>
		mind.traces.has(fact) && mind.random() < trueRecall(mind, fact, setting.days);
	const score = numbered(setting.facts).filter(isRecalled).length / setting.facts;
	const eve = scoreOn(outlookOf(tracker), standingsOf(tracker, setting), setting.days);
	return { score, foretold: eve?.mean ?? 0, low: eve?.low ?? 0, high: eve?.high ?? 0, halfway };
}

const numbered = (size: number): number[] => Array.from({ length: size }, (_, number) => number);

const standingsOf = ({ memories }: Tracker, { facts }: ExamSetting) =>
	numbered(facts).map((fact) => memories.get(fact));

function foretoldHalfway(tracker: Tracker, from: number, setting: ExamSetting): number {
	const outlook = outlookOf(tracker);
	const course = { from, to: setting.days, answersOn: () => setting.answers, repeats: 0 };
	const kept = projected(outlook, standingsOf(tracker, setting), course);
	return scoreOn(outlook, kept, setting.days)?.mean ?? 0;
}

function chosen(tracker: Tracker, day: number, setting: ExamSetting): readonly number[] {
	if (setting.planner === 'due-first') return dueFirst(tracker, day, setting);
	const candidates = numbered(setting.facts).map((key) => ({ key, memory: tracker.memories.get(key) }));
	const sitting = { today: day, target: setting.days, budget: setting.answers, repeats: 0 };
	return mostWorth(outlookOf(tracker), candidates, sitting).map(({ key }) => key);
}

/** Due facts first, the least likely to be recalled at the head; then new ones; what is not due yet not at all. */
function dueFirst({ memories }: Tracker, day: number, setting: ExamSetting): readonly number[] {
	const today = dayNumbered(day);
	const due = [...memories]
		.filter(([, memory]) => isDue(memory, today, AIM))
		.map(([fact, memory]) => ({ fact, recall: retrievabilityOn(memory, today, DEFAULT_WEIGHTS) }))
		.sort((one, other) => one.recall - other.recall)
		.map(({ fact }) => fact);
	const fresh = numbered(setting.facts).filter((fact) => !memories.has(fact));
	return [...due, ...fresh].slice(0, setting.answers);
}
