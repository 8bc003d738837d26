import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zeroGradient } from './backward.ts';
import { probabilityCorrect, update } from './evidence.ts';
import { modelOf, stepForward } from './forward.ts';
import { DEFAULT_WEIGHTS, type State, type Weights } from './fsrs.ts';
import { addGradient, lossOf, type Sequence } from './gradient.ts';
import type { Review } from './reviews.ts';

const share = (least: number, greatest: number) => fc.double({ min: least, max: greatest, noNaN: true });

/** An answer of any format: typed, chosen, partly right, with and without a tap. */
const answer = fc.record({
	elapsed: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 400 })),
	score: fc.oneof(fc.constantFrom(0, 1, 1), share(0, 1)),
	chance: fc.constantFrom(0, 0, 0.1, 0.25, 0.5),
	confidence: fc.constantFrom(undefined, 'sure' as const, 'unsure' as const),
	isEasy: fc.boolean()
});
const RATIO = { sure: 0.2 / 0.85, unsure: 0.8 / 0.15 };

const sequence = fc.array(answer, { minLength: 2, maxLength: 9 }).map((answers) =>
	answers.map(({ elapsed, score, chance, confidence, isEasy }, index) => {
		const floor = probabilityCorrect(0, chance);
		const review: Review = {
			...{ fact: 0, day: 0, elapsed: index === 0 ? null : elapsed, score, floor, isEasy, confidence },
			reach: probabilityCorrect(1, chance) - floor,
			doubt: confidence === undefined ? chance : chance * RATIO[confidence]
		};
		return { review, weight: index > 0 && elapsed > 0 ? 1 : 0, chance };
	})
);

/** Weights away from every kink: no bound, no minimum is met by chance alone. */
const weights = fc
	.array(share(0.8, 1.25), { minLength: 21, maxLength: 21 })
	.map((factors) => DEFAULT_WEIGHTS.map((weight, index) => weight * factors[index]!) as unknown as Weights);

const STEP = 1e-6;
function differences(at: Weights, sequences: readonly Sequence[]): number[] {
	return at.map((weight, index) => {
		const step = STEP * Math.max(1, Math.abs(weight));
		const loss = (sign: number) =>
			lossOf(modelOf(at.with(index, weight + sign * step) as unknown as Weights), sequences);
		return (loss(1) - loss(-1)) / (2 * step);
	});
}

describe('stepForward', () => {
	it('gives the states of the fold, digit for digit but for its rounding', () => {
		fc.assert(
			fc.property(weights, sequence, (own, answers) => {
				const model = modelOf(own);
				let [state, same]: [State | null, State | null] = [null, null];
				for (const { review, chance } of answers) {
					const { score, isEasy, confidence } = review;
					state = stepForward(model, state, review);
					same = update(own, same, { score, isEasy, confidence, chance }, review.elapsed ?? 0);
					expect(state.stability / same.stability).toBeCloseTo(1, 4);
					expect(state.difficulty).toBeCloseTo(same.difficulty, 5);
				}
			})
		);
	});
});

describe('addGradient', () => {
	it('is within 1e-5 of central finite differences', () => {
		let tried = 0;
		fc.assert(
			fc.property(weights, sequence, (own, answers) => {
				const gradient = zeroGradient();
				addGradient(modelOf(own), answers, gradient);
				const expected = differences(own, [answers]);
				const scale = Math.max(1, ...expected.map(Math.abs));
				for (const [index, slope] of gradient.entries()) {
					expect(Math.abs(slope - expected[index]!) / scale).toBeLessThan(1e-5);
				}
				tried += 1;
			}),
			{ numRuns: 400 }
		);
		expect(tried).toBe(400);
	});

	it('reaches every weight that two buttons and a key can move', () => {
		const gradient = zeroGradient();
		const model = modelOf(DEFAULT_WEIGHTS);
		for (const answers of fc.sample(sequence, { numRuns: 300, seed: 1 })) addGradient(model, answers, gradient);
		const still = gradient.flatMap((slope, index) => (slope === 0 ? [index] : []));
		// w1 and w15 belong to Hard, a button that there is not
		expect(still).toEqual([1, 15]);
	});

	it('weighs each answer', () => {
		const [one, twice] = [zeroGradient(), zeroGradient()];
		const model = modelOf(DEFAULT_WEIGHTS);
		for (const answers of fc.sample(sequence, { numRuns: 20, seed: 2 })) {
			addGradient(model, answers, one);
			const heavier = answers.map((each) => ({ ...each, weight: each.weight * 2 }));
			addGradient(model, heavier, twice);
		}
		expect(twice.map((slope) => slope / 2)).toEqual([...one]);
		expect(one.filter((slope) => slope !== 0)).toHaveLength(19);
	});
});
