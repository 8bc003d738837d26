/** The memory of a fact: the fold of the answers about it. One memory a fact, whatever the format it was asked in. */
import type { PartMark, Response } from '../answer/response.ts';
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
	const { stability, difficulty } = update(weights, memory, evidence, elapsed);
	const isLapse = memory !== null && score < HALF;
	// no spread: this runs once for each part of each answer ever given
	return {
		fact,
		stability,
		difficulty,
		first: memory === null ? day : memory.first,
		at,
		day,
		reviews: memory === null ? 1 : memory.reviews + 1,
		lapses: (memory === null ? 0 : memory.lapses) + (isLapse ? 1 : 0),
		lastScore: score
	};
}

/**
 * What an answer says, a piece of evidence for each fact in the order of its parts. Parts of the same fact are one
 * piece: the mean of their scores, and the chance of guessing them all.
 */
export function evidenceOf({ parts, response, confidence, at, day }: Answered): FactEvidence[] {
	const isEasy = isJudgedEasy(response);
	const found: FactEvidence[] = [];
	for (const { fact, score, chance } of parts) {
		if (!isFactId(fact) || found.some((evidence) => evidence.fact === fact)) continue;
		const same = parts.length === 1 ? parts : parts.filter((part) => part.fact === fact);
		const together = same.length === 1 ? { score, chance } : joined(same);
		found.push({ fact, score: together.score, chance: together.chance, isEasy, confidence, at, day });
	}
	return found;
}

function joined(parts: readonly PartMark[]): { readonly score: number; readonly chance: number } {
	const score = parts.reduce((sum, part) => sum + part.score, 0) / parts.length;
	return { score, chance: parts.reduce((product, part) => product * part.chance, 1) };
}

/**
 * The memories after more answers. The map given stays as it is.
 * @param answers those in force, in canonical order, after those already folded in
 */
export function applyAnswers(
	weights: Weights,
	memories: ReadonlyMap<FactId, Memory>,
	answers: readonly Answered[]
): Map<FactId, Memory> {
	const after = new Map(memories);
	for (const answer of answers) applyTo(after, weights, answer);
	return after;
}

/**
 * The memories of all facts answered.
 * @param answers those in force, in canonical order: what `effectiveAnswers` gives
 */
export function foldMemories(weights: Weights, answers: readonly Answered[]): Map<FactId, Memory> {
	return applyAnswers(weights, new Map(), answers);
}

function applyTo(memories: Map<FactId, Memory>, weights: Weights, answer: Answered): void {
	const [only, another] = answer.parts;
	const known: ReadonlyMap<string, Memory> = memories;
	const memory = only === undefined || another !== undefined ? undefined : known.get(only.fact);
	if (only !== undefined && memory !== undefined) {
		// most answers by far: one part, about a fact met before, whose id was looked at then
		const { score, chance } = only;
		const { response, confidence, at, day } = answer;
		const { fact } = memory;
		const isEasy = isJudgedEasy(response);
		memories.set(fact, remember(weights, memory, { fact, score, chance, isEasy, confidence, at, day }));
		return;
	}
	for (const evidence of evidenceOf(answer)) {
		memories.set(evidence.fact, remember(weights, memories.get(evidence.fact) ?? null, evidence));
	}
}

const isJudgedEasy = (response: Response): boolean => response.kind === 'self' && response.grade === 'easy';
