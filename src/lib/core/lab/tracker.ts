/** What the product would know of a synthetic learner: memories and adjustment, fed by the answers as the product is. */
import { type FactId, isFactId, isMillis, isStudyDay, type Millis, type StudyDay } from '../ids.ts';
import { Inconsistent } from '../fault.ts';
import { type Adjustment, adjust, UNADJUSTED } from '../memory/adjustment.ts';
import type { Evidence } from '../memory/evidence.ts';
import { DEFAULT_WEIGHTS, type Weights } from '../memory/fsrs.ts';
import { type Memory, remember } from '../memory/memory.ts';
import { type Outlook, recollectionOn } from '../memory/outlook.ts';

const DAY = 86_400_000;

/** Changed by `learn`. */
export interface Tracker {
	readonly memories: Map<number, Memory>;
	adjustment: Adjustment;
}

export const aTracker = (): Tracker => ({ memories: new Map(), adjustment: UNADJUSTED });

export const outlookOf = ({ adjustment }: Tracker): Outlook => ({ weights: DEFAULT_WEIGHTS, adjustment });

function factNumbered(number: number): FactId {
	const id = `f${number}`;
	if (!isFactId(id)) throw new Inconsistent(`not a fact's id: ${id}`);
	return id;
}

export function dayNumbered(number: number): StudyDay {
	if (!isStudyDay(number)) throw new Inconsistent(`not a study day: ${number}`);
	return number;
}

function noonOf(day: StudyDay): Millis {
	const at = (day + 0.5) * DAY;
	if (!isMillis(at)) throw new Inconsistent(`not an instant: ${at}`);
	return at;
}

export interface Lesson {
	readonly day: StudyDay;
	readonly evidence: Evidence;
	readonly weights: Weights;
}

/** One answer about a fact, at noon of the day. */
export function learn(tracker: Tracker, fact: number, { day, evidence, weights }: Lesson): void {
	const before = tracker.memories.get(fact);
	if (before !== undefined) {
		const recollection = recollectionOn(before, day);
		tracker.adjustment = adjust(weights, tracker.adjustment, { recollection, evidence });
	}
	const full = { ...evidence, fact: factNumbered(fact), at: noonOf(day), day };
	tracker.memories.set(fact, remember(weights, before ?? null, full));
}
