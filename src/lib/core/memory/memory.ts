/** The memory of a fact: the fold of the answers about it. One memory a fact, whatever the format it was asked in. */
import { type FactId, isFactId, type Millis, type StudyDay } from '../ids.ts';
import type { Answered } from '../log/event.ts';
import { elapsedDays } from '../time.ts';
import { type Evidence, update } from './evidence.ts';
import type { State, Weights } from './fsrs.ts';

export interface Memory extends State {
	readonly fact: FactId;
	/** Study day of the first answer. */
	readonly first: StudyDay;
	/** The last answer. */
	readonly at: Millis;
	readonly day: StudyDay;
	/** Answers, 1 or more. */
	readonly reviews: number;
	/** Answers after the first with less than half the score. */
	readonly lapses: number;
	/** 0 wrong … 1 right. */
	readonly lastScore: number;
}

/** What one answer says of one fact, and when. */
export interface FactEvidence extends Evidence {
	readonly fact: FactId;
	readonly at: Millis;
	readonly day: StudyDay;
}

/** Below this the answer counts as a lapse. */
const HALF = 0.5;

/**
 * The memory after an answer. Days between are study days by `elapsedDays`; a clock set back counts as the same day.
 * @param memory null before the first answer
 */
export function remember(weights: Weights, memory: Memory | null, evidence: FactEvidence): Memory {
	const { fact, at, day, score } = evidence;
	const elapsed = memory === null ? 0 : elapsedDays(memory, evidence);
	const { stability, difficulty } = update(weights, memory, { ...evidence, elapsed });
	const isLapse = memory !== null && score < HALF;
	return {
		...{ fact, stability, difficulty, first: memory?.first ?? day, at, day },
		reviews: (memory?.reviews ?? 0) + 1,
		lapses: (memory?.lapses ?? 0) + (isLapse ? 1 : 0),
		lastScore: score
	};
}

/**
 * What an answer says, a piece of evidence for each fact in the order of its parts. Parts of the same fact are one
 * piece: the mean of their scores, and the chance of guessing them all.
 */
export function evidenceOf({ parts, response, at, day }: Answered): FactEvidence[] {
	const isEasy = response.kind === 'self' && response.grade === 'easy';
	const byFact = new Map<FactId, { score: number; chance: number; count: number }>();
	for (const { fact, score, chance } of parts) {
		if (!isFactId(fact)) continue;
		const sum = byFact.get(fact) ?? { score: 0, chance: 1, count: 0 };
		byFact.set(fact, { score: sum.score + score, chance: sum.chance * chance, count: sum.count + 1 });
	}
	return Array.from(byFact, ([fact, { score, chance, count }]) => {
		const evidence = { fact, score: score / count, chance, at, day };
		return isEasy ? { ...evidence, grade: 'easy' } : evidence;
	});
}

/**
 * The memories after one more answer, which must come after those already folded in. The map given stays as it is.
 */
export function applyAnswer(
	weights: Weights,
	memories: ReadonlyMap<FactId, Memory>,
	answer: Answered
): Map<FactId, Memory> {
	const after = new Map(memories);
	applyTo(after, weights, answer);
	return after;
}

/**
 * The memories of all facts answered.
 * @param answers those in force, in canonical order: what `effectiveAnswers` gives
 */
export function foldMemories(weights: Weights, answers: readonly Answered[]): Map<FactId, Memory> {
	const memories = new Map<FactId, Memory>();
	for (const answer of answers) applyTo(memories, weights, answer);
	return memories;
}

function applyTo(memories: Map<FactId, Memory>, weights: Weights, answer: Answered): void {
	for (const evidence of evidenceOf(answer)) {
		memories.set(evidence.fact, remember(weights, memories.get(evidence.fact) ?? null, evidence));
	}
}
