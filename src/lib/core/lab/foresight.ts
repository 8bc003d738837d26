/** How well a tracker foretells the answers of a course, each before it has seen it. */
import { adjustedRecall } from '../memory/adjustment.ts';
import { type Evidence, probabilityCorrect } from '../memory/evidence.ts';
import { retrievability, type Weights } from '../memory/fsrs.ts';
import { recollectionOn } from '../memory/outlook.ts';
import { type Answer, CHANCE } from './course.ts';
import { aTracker, learn } from './tracker.ts';

/** Blended: as the product without taps. Confident: with taps. Naive: right is Good. Siloed: a quiz is no memory's business. */
export type Arm = 'naive' | 'siloed' | 'blended' | 'confident';

export interface Foretold {
	readonly answer: Answer;
	/** Probability of a right answer by the model, and as the learner's answers adjust it. */
	readonly model: number;
	readonly adjusted: number;
}

/** One entry for each answer on a later day than the answer before about the same fact. */
export function foretell(answers: readonly Answer[], { weights, arm }: { weights: Weights; arm: Arm }): Foretold[] {
	const tracker = aTracker();
	const entries: Foretold[] = [];
	for (const answer of answers) {
		const { fact, day, chance } = answer;
		const memory = tracker.memories.get(fact);
		const recollection = memory === undefined ? undefined : recollectionOn(memory, day);
		if (recollection !== undefined && recollection.elapsed > 0) {
			const model = retrievability(weights, recollection.elapsed, recollection.stability);
			const adjusted = adjustedRecall(weights, tracker.adjustment, recollection);
			entries.push({
				answer,
				model: probabilityCorrect(model, chance),
				adjusted: probabilityCorrect(adjusted, chance)
			});
		}
		if (arm === 'siloed' && chance !== CHANCE.typed) continue;
		learn(tracker, fact, { weights, day, evidence: evidenceFor(answer, arm) });
	}
	return entries;
}

function evidenceFor({ right, chance, confidence }: Answer, arm: Arm): Evidence {
	const evidence = { score: right ? 1 : 0, chance: arm === 'naive' ? 0 : chance, isEasy: false };
	return arm === 'confident' ? { ...evidence, confidence } : evidence;
}
