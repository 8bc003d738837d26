/** A return after a break: how many minutes until what was held is held again, by gain or with due cards first. */
import { type Aim, dueDay } from '../memory/due.ts';
import { DEFAULT_WEIGHTS, retrievability, step } from '../memory/fsrs.ts';
import { seeded } from '../random.ts';
import { mostGain } from '../study/worth.ts';
import { CHANCE, courseOf } from './course.ts';
import { drawLearner } from './learner.ts';
import { mean } from './measures.ts';
import { aMind, attempt, type Mind, trueRecall } from './mind.ts';
import { aTracker, dayNumbered, learn, outlookOf, type Tracker } from './tracker.ts';

export interface ReturnSetting {
	readonly facts: number;
	/** Days of study before the break, answers a day in them, and days away. */
	readonly days: number;
	readonly perDay: number;
	readonly away: number;
	/** Answers a day after it. */
	readonly after: number;
	/** `oracle`: by the gain that is true of the learner, which no planner can know. */
	readonly planner: 'gain' | 'due-first' | 'oracle';
	readonly spread: number;
}

export interface ReturnOutcome {
	/** Mean true recall of the facts met, a fortnight ahead: at the break, on return, and after each answer since. */
	readonly before: number;
	readonly onReturn: number;
	readonly regained: readonly number[];
}

const AIM: Aim = { weights: DEFAULT_WEIGHTS, desiredRetention: 0.9 };
const HORIZON = 14;
/** Days after which the count ends. */
const LAST = 30;

/** One learner. Both planners meet the same learner, the same course and the same break. */
export function returnTrial(seed: string, setting: ReturnSetting): ReturnOutcome {
	const { facts, days, perDay, away } = setting;
	const learner = drawLearner(seed, setting.spread);
	const mind = aMind(learner, seeded(`${seed}/mind`));
	const tracker = aTracker();
	const course = { learner, seed, weights: DEFAULT_WEIGHTS, facts, days, perDay, answers: Infinity, choices: 0.6 };
	for (const { fact, day, chance } of courseOf(course)) ask({ mind, tracker }, fact, { day, chance });
	const ahead = (day: number): number =>
		mean([...mind.traces.keys()].map((fact) => trueRecall(mind, fact, day + HORIZON)));
	const before = ahead(days);
	const back = days + away;
	const onReturn = ahead(back);
	const random = seeded(`${seed}/return`);
	const regained: number[] = [];
	for (let day = back; day < back + LAST; day++) {
		for (const fact of chosen({ mind, tracker }, day, setting)) {
			const chance = random() < 0.6 ? CHANCE.choice : CHANCE.typed;
			ask({ mind, tracker }, fact, { day, chance });
			regained.push(ahead(day));
		}
	}
	return { before, onReturn, regained };
}

interface Study {
	readonly mind: Mind;
	readonly tracker: Tracker;
}

function ask({ mind, tracker }: Study, fact: number, { day, chance }: { day: number; chance: number }): void {
	const { right } = attempt(mind, fact, { day, chance });
	const evidence = { score: right ? 1 : 0, chance, isEasy: false };
	learn(tracker, fact, { weights: DEFAULT_WEIGHTS, day: dayNumbered(day), evidence });
}

function chosen({ mind, tracker }: Study, day: number, { planner, after }: ReturnSetting): readonly number[] {
	if (planner === 'oracle') {
		return Array.from(tracker.memories.keys(), (fact) => ({ fact, gain: trueGain(mind, fact, day) }))
			.sort((one, other) => other.gain - one.gain)
			.slice(0, after)
			.map(({ fact }) => fact);
	}
	if (planner === 'gain') {
		const candidates = Array.from(tracker.memories, ([key, memory]) => ({ key, memory }));
		const sitting = { today: day, target: day + HORIZON, budget: after, repeats: 0 };
		return mostGain(outlookOf(tracker), candidates, sitting).map(({ key }) => key);
	}
	return Array.from(tracker.memories, ([fact, memory]) => ({ fact, due: dueDay(memory, AIM) }))
		.filter(({ due }) => due <= day)
		.sort((one, other) => one.due - other.due)
		.slice(0, after)
		.map(({ fact }) => fact);
}

/** What an answer adds to the true probability of recall a fortnight ahead. */
function trueGain(mind: Mind, fact: number, day: number): number {
	const { weights } = mind.learner;
	const trace = mind.traces.get(fact);
	if (trace === undefined) return 0;
	const known = trueRecall(mind, fact, day);
	const after = (grade: 1 | 3): number =>
		retrievability(weights, HORIZON, step(weights, trace, grade, day - trace.day).stability);
	return known * after(3) + (1 - known) * after(1) - trueRecall(mind, fact, day + HORIZON);
}

/** Answers until the share of what the break cost is regained; undefined when it never is. */
export function answersUntil({ before, onReturn, regained }: ReturnOutcome, share: number): number | undefined {
	const goal = onReturn + share * (before - onReturn);
	const index = regained.findIndex((recall) => recall >= goal);
	return index < 0 ? undefined : index + 1;
}
