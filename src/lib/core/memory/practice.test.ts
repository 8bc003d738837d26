/** The promise that practising freely never harms, over whole logs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactId, StudyDay } from '../ids.ts';
import { anAnswer, type PlainAnswer } from '../log/event.arbitrary.ts';
import type { Answered } from '../log/event.ts';
import { retrievabilityOn } from './due.ts';
import { DEFAULT_WEIGHTS, type Weights } from './fsrs.ts';
import { foldMemories } from './memory.ts';
import { lasting } from './reviews.fixture.ts';

const DAY = 86_400_000;
const FIRST = 20_454;

const anEntry = fc.record({
	fact: fc.constantFrom('f0', 'f1', 'f2'),
	/** Days since the answer before. */
	gap: fc.nat({ max: 40 }),
	chance: fc.constantFrom(0, 0.01, 0.25, 0.5),
	confidence: fc.constantFrom<PlainAnswer['confidence']>(undefined, 'sure', 'unsure'),
	score: fc.constantFrom(0, 0.5, 1)
});
type Entry = Parameters<Parameters<typeof anEntry.map>[0]>[0];

function logOf(entries: readonly Entry[]): Answered[] {
	let day = FIRST;
	return entries.map(({ fact, gap, chance, confidence, score }, number) => {
		day += gap;
		const given = { fact, chance, score, day, at: day * DAY + number * 60_000 };
		return anAnswer(number, confidence === undefined ? given : { ...given, confidence });
	});
}
const right = (entries: readonly Entry[]): Entry[] => entries.map((entry) => ({ ...entry, score: 1 }));

/** Recall of every fact on days to come, of one never answered 0. */
function recalls(weights: Weights, log: readonly Answered[], from: number): number[] {
	const memories = foldMemories(weights, log);
	return ['f0', 'f1', 'f2'].flatMap((fact) =>
		[0, 1, 7, 30, 365].map((days) => {
			const memory = memories.get(fact as FactId);
			return memory === undefined ? 0 : retrievabilityOn(memory, (from + days) as StudyDay, weights);
		})
	);
}

describe('practising freely', () => {
	it.each([
		['the defaults', DEFAULT_WEIGHTS],
		['a learner who keeps things longer', lasting(4)],
		['a learner who forgets faster', lasting(0.3)]
	])('leaves no fact less likely to be recalled on any day to come: %s', (_, weights) => {
		const entries = fc.array(anEntry, { maxLength: 25 });
		fc.assert(
			fc.property(entries, fc.array(anEntry, { minLength: 1, maxLength: 10 }), (plan, practice) => {
				const log = logOf([...plan, ...right(practice)]);
				const from = log.at(-1)?.day ?? FIRST;
				const without = recalls(weights, log.slice(0, plan.length), from);
				for (const [index, recall] of recalls(weights, log, from).entries())
					expect(recall).toBeGreaterThanOrEqual((without[index] ?? 0) - 1e-8);
			})
		);
	});

	it('asks for nothing sooner: no fact is held for less long', () => {
		fc.assert(
			fc.property(fc.array(anEntry, { maxLength: 25 }), fc.array(anEntry, { maxLength: 10 }), (plan, practice) => {
				const log = logOf([...plan, ...right(practice)]);
				const before = foldMemories(DEFAULT_WEIGHTS, log.slice(0, plan.length));
				const after = foldMemories(DEFAULT_WEIGHTS, log);
				for (const [fact, { stability, lapses }] of before) {
					expect(after.get(fact)?.stability).toBeGreaterThanOrEqual(stability - 1e-8);
					expect(after.get(fact)?.lapses).toBe(lapses);
				}
				expect(after.size).toBeGreaterThanOrEqual(before.size);
			})
		);
	});
});
