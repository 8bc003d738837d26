/** A course of study: a synthetic learner answers what is due and then what is new, day by day. */
import type { Confidence } from '../answer/certainty.ts';
import type { StudyDay } from '../ids.ts';
import { interval, type Weights } from '../memory/fsrs.ts';
import { seeded } from '../random.ts';
import type { Learner } from './learner.ts';
import { aMind, attempt, trueRecall, trueRight } from './mind.ts';
import { aTracker, dayNumbered, learn } from './tracker.ts';

export interface CourseSetting {
	readonly learner: Learner;
	readonly seed: string;
	/** The weights that the course is scheduled by. */
	readonly weights: Weights;
	readonly facts: number;
	readonly days: number;
	/** Answers a day at most, and in all. */
	readonly perDay: number;
	readonly answers: number;
	/** Share of the questions that are choices among four; the rest are typed. */
	readonly choices: number;
}

export interface Answer {
	readonly fact: number;
	readonly day: StudyDay;
	/** Of being right by guessing. */
	readonly chance: number;
	readonly right: boolean;
	readonly confidence: Confidence;
	/** The true probability of being right. */
	readonly truth: number;
}

export const CHANCE = { choice: 0.25, typed: 0.01 } as const;
const RETENTION = 0.9;

/** Every answer of a course, the same for the same seed. Days on which the learner stays away are passed over. */
export function courseOf(setting: CourseSetting): Answer[] {
	const { learner, seed, weights } = setting;
	const mind = aMind(learner, seeded(`${seed}/mind`));
	const random = seeded(`${seed}/days`);
	const tracker = aTracker();
	const due = new Map<number, number>();
	const answers: Answer[] = [];
	for (let day = 0; day < setting.days && answers.length < setting.answers; day++) {
		if (random() >= learner.attendance) continue;
		const today = dayNumbered(day);
		for (const fact of asked(due, day, setting).slice(0, setting.answers - answers.length)) {
			const chance = random() < setting.choices ? CHANCE.choice : CHANCE.typed;
			const truth = trueRight(mind, trueRecall(mind, fact, day), chance);
			const { right, confidence } = attempt(mind, fact, { day, chance });
			answers.push({ fact, day: today, chance, right, confidence, truth });
			learn(tracker, fact, { weights, day: today, evidence: { score: right ? 1 : 0, chance, isEasy: false } });
			const stability = tracker.memories.get(fact)?.stability ?? 1;
			due.set(fact, day + interval(weights, stability, RETENTION));
		}
	}
	return answers;
}

/** What is due, the longest due first; then new facts in their order. */
function asked(due: ReadonlyMap<number, number>, day: number, { facts, perDay }: CourseSetting): readonly number[] {
	const ready = [...due].filter(([, on]) => on <= day).sort(([, one], [, other]) => one - other);
	const room = Math.min(Math.max(0, perDay - ready.length), facts - due.size);
	const fresh = Array.from({ length: room }, (_, index) => due.size + index);
	return [...ready.map(([fact]) => fact), ...fresh].slice(0, perDay);
}
