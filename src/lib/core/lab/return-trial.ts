/** A return after a break: how much time until what was held is held again, by gain or with due cards first. */
import { type Aim, dueDay } from '../memory/due.ts';
import { DEFAULT_WEIGHTS, retrievability, step } from '../memory/fsrs.ts';
import { seeded } from '../random.ts';
import { answersFor, type Group, mostGathered } from '../study/gathering.ts';
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
	/**
	 * `gathered`: what the product does, several facts at once where a prompt asks several. `gain`: one at a time.
	 * `due-first`: a card a fact. `oracle`: one at a time by the gain that is true of the learner, which no planner can know.
	 */
	readonly planner: 'gathered' | 'gain' | 'due-first' | 'oracle';
	readonly spread: number;
}

export interface ReturnOutcome {
	/** Mean true recall of the facts met, a fortnight ahead: at the break, and on return. */
	readonly before: number;
	readonly onReturn: number;
	/** The same after each question since, and the time up to there in answers to questions by themselves. */
	readonly regained: readonly { readonly spent: number; readonly recall: number }[];
}

const AIM: Aim = { weights: DEFAULT_WEIGHTS, desiredRetention: 0.9 };
const HORIZON = 14;
/** As in the bank of this product: 89 of its 130 facts stand in prompts of three facts or more, each in 1.9, of 5.0 facts on the average. */
const GROUP = 5;
/** Of guessing one part of such a prompt: three or four places for each entry. */
const PART_CHANCE = 0.3;
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
	const regained: { spent: number; recall: number }[] = [];
	let spent = 0;
	for (let day = back; day < back + LAST; day++) {
		for (const asked of chosen({ mind, tracker }, day, setting)) {
			for (const fact of asked) {
				const chosenFrom = random() < 0.6 ? CHANCE.choice : CHANCE.typed;
				ask({ mind, tracker }, fact, { day, chance: asked.length > 1 ? PART_CHANCE : chosenFrom });
			}
			spent += answersFor(asked.length);
			regained.push({ spent, recall: ahead(day) });
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

/** What is asked on a day, question by question. */
function chosen(study: Study, day: number, { planner, after }: ReturnSetting): readonly (readonly number[])[] {
	const { tracker } = study;
	const candidates = Array.from(tracker.memories, ([key, memory]) => ({ key, memory }));
	const sitting = { today: day, target: day + HORIZON, budget: after, repeats: 0 };
	switch (planner) {
		case 'gathered': {
			const groups = groupsOf([...tracker.memories.keys()]);
			return mostGathered(outlookOf(tracker), { candidates, groups }, sitting).map(({ keys }) => keys);
		}
		case 'gain':
			return mostGain(outlookOf(tracker), candidates, sitting).map(({ key }) => [key]);
		case 'oracle':
			return best(candidates, after, ({ key }) => -trueGain(study.mind, key, day)).map(({ key }) => [key]);
		case 'due-first': {
			const due = candidates.map(({ key, memory }) => ({ key, due: dueDay(memory, AIM) }));
			return best(
				due.filter((fact) => fact.due <= day),
				after,
				(fact) => fact.due
			).map(({ key }) => [key]);
		}
	}
}

/** The first so many by a number, the least first. */
const best = <Entry>(entries: readonly Entry[], count: number, by: (entry: Entry) => number): Entry[] =>
	entries.toSorted((one, other) => by(one) - by(other)).slice(0, count);

/** Two facts in three stand in two prompts with others: with those met before and after, and with some from the whole course. */
function groupsOf(facts: readonly number[]): Group<number, number>[] {
	const grouped = facts.filter((fact) => fact % 3 !== 0);
	const count = Math.floor(grouped.length / GROUP);
	const groups = Array.from({ length: count }, (_, number) => [
		grouped.slice(number * GROUP, (number + 1) * GROUP),
		grouped.filter((_, place) => place % count === number).slice(0, GROUP)
	]);
	return groups.flat().map((keys, prompt) => ({ prompt, keys }));
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

/** Time, in answers, until the share of what the break cost is regained; undefined when it never is. */
export function timeUntil({ before, onReturn, regained }: ReturnOutcome, share: number): number | undefined {
	const goal = onReturn + share * (before - onReturn);
	return regained.find(({ recall }) => recall >= goal)?.spent;
}
