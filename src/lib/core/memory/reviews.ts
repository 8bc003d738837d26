/** The answers as a fit and an audit read them: numbers alone, so that a worker takes them over without a copy. */
import type { Confidence } from '../answer/certainty.ts';
import type { FactId } from '../ids.ts';
import type { Answered } from '../log/event.ts';
import { elapsedDays, type Moment } from '../time.ts';
import { posteriorKnown, probabilityCorrect } from './evidence.ts';
import { evidenceOf, type FactEvidence } from './memory.ts';

/** What one answer says of one fact. */
export interface Review {
	/** Facts are numbered from 0 in the order in which they were first answered. */
	readonly fact: number;
	/** The study day. */
	readonly day: number;
	/** Whole study days since the answer before; null for the first answer about the fact. */
	readonly elapsed: number | null;
	/** 0 wrong … 1 right. */
	readonly score: number;
	/** Probability of a right answer is `floor + reach · R`. */
	readonly floor: number;
	readonly reach: number;
	/** What chance weighs once it was right, with what was tapped: known with R / (R + (1 − R) · doubt). */
	readonly doubt: number;
	readonly isEasy: boolean;
	readonly confidence: Confidence | undefined;
}

/** A collection under way: what was added so far, and the last answer about each fact. */
export interface Collection {
	readonly rows: number[];
	readonly last: Map<FactId, Moment & { readonly number: number }>;
}

/** Numbers that a review is packed into. */
const WIDTH = 9;
const TAPS = [undefined, 'sure', 'unsure'] as const;
const FIRST = -1;

export const emptyCollection = (): Collection => ({ rows: [], last: new Map() });

/**
 * Adds answers in force, in canonical order, after those already added. It changes the collection: a long log is
 * collected piece by piece, so that the page can breathe between.
 */
export function collect(collection: Collection, answers: readonly Answered[]): void {
	for (const answer of answers) for (const evidence of evidenceOf(answer)) collectOne(collection, evidence);
}

function collectOne({ rows, last }: Collection, evidence: FactEvidence): void {
	const { fact, at, day, score, chance, isEasy, confidence } = evidence;
	const before = last.get(fact);
	const number = before === undefined ? last.size : before.number;
	const elapsed = before === undefined ? FIRST : elapsedDays(before, evidence);
	last.set(fact, { at, day, number });
	const floor = probabilityCorrect(0, chance);
	const reach = probabilityCorrect(1, chance) - floor;
	// even odds of having known it: 1 / (1 + doubt) are left
	const doubt = chance === 0 ? 0 : 1 / posteriorKnown(0.5, chance, confidence) - 1;
	rows.push(number, day, elapsed, score, floor, reach, doubt, isEasy ? 1 : 0, TAPS.indexOf(confidence));
}

/** The collection in one buffer, which can be handed over. */
export const pack = ({ rows }: Collection): Float64Array<ArrayBuffer> => Float64Array.from(rows);

/** Reviews collected. */
export const sizeOf = ({ rows }: Collection): number => rows.length / WIDTH;

/** The reviews in the order in which they were collected. */
export function unpack(packed: Float64Array): Review[] {
	return Array.from({ length: Math.floor(packed.length / WIDTH) }, (_, row): Review => {
		const at = (column: number): number => packed[row * WIDTH + column] ?? 0;
		return {
			fact: at(0),
			day: at(1),
			elapsed: at(2) === FIRST ? null : at(2),
			score: at(3),
			floor: at(4),
			reach: at(5),
			doubt: at(6),
			isEasy: at(7) === 1,
			confidence: TAPS[at(8)]
		};
	});
}

/** @param answers those in force, in canonical order */
export function reviewsOf(answers: readonly Answered[]): Review[] {
	const collection = emptyCollection();
	collect(collection, answers);
	return unpack(pack(collection));
}

/**
 * Whether the model's prediction of this answer can be held against it: not of the first answer about a fact, of which
 * it knows nothing, nor of another on the same day, which it takes for remembered.
 */
export function isScored({ elapsed, reach }: Review): boolean {
	return elapsed !== null && elapsed > 0 && reach > 0;
}

/** Log loss of a probability of being right, in nats; held off 0 and 1, so that it stays finite. */
export function logLoss(probability: number, score: number): number {
	const held = Math.min(Math.max(probability, 1e-7), 1 - 1e-7);
	return -(score * Math.log(held) + (1 - score) * Math.log(1 - held));
}
