import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logLoss } from '../memory/reviews.ts';
import { constantBaseline, recencyBaseline } from './baselines.ts';

const typed = (score: number) => ({ floor: 0, reach: 1, score });
const chosen = (score: number) => ({ floor: 0.25, reach: 0.73, score });
const answer = fc.record({
	floor: fc.constantFrom(0, 0.25, 0.5),
	reach: fc.constant(0.48),
	score: fc.constantFrom(0, 1)
});

describe('constantBaseline', () => {
	it('is the share of right answers where none is guessed', () => {
		expect(constantBaseline([typed(1), typed(1), typed(0), typed(1)])[0]).toBeCloseTo(0.75, 6);
	});

	it('knows that some are', () => {
		const [first, second] = constantBaseline([typed(1), chosen(1), typed(0), chosen(1)]);
		expect(second).toBeCloseTo(0.25 + 0.73 * first!, 9);
	});

	it('has the least loss that one recall can have', () => {
		fc.assert(
			fc.property(
				fc.array(answer, { minLength: 1 }),
				fc.double({ min: 0.01, max: 0.99, noNaN: true }),
				(list, recall) => {
					const loss = (of: readonly number[]) =>
						list.reduce((sum, { score }, index) => sum + logLoss(of[index]!, score), 0);
					const other = list.map(({ floor, reach }) => floor + reach * recall);
					expect(loss(constantBaseline(list))).toBeLessThanOrEqual(loss(other) + 1e-6);
				}
			)
		);
	});
});

describe('recencyBaseline', () => {
	it('follows what was answered lately', () => {
		const after = (score: number) => recencyBaseline([...new Array(60).fill(typed(score)), typed(1)]).at(-1)!;
		expect(after(1)).toBeGreaterThan(0.95);
		expect(after(0)).toBeLessThan(0.1);
		expect(recencyBaseline([typed(0)])).toEqual([0.85]);
	});

	it('sees nothing of what comes after', () => {
		fc.assert(
			fc.property(fc.array(answer), fc.array(answer), (list, more) => {
				expect(recencyBaseline([...list, ...more]).slice(0, list.length)).toEqual(recencyBaseline(list));
			})
		);
	});

	it('gives probabilities', () => {
		fc.assert(
			fc.property(fc.array(answer), (list) => {
				expect(recencyBaseline(list).every((each) => each > 0 && each < 1)).toBe(true);
			})
		);
	});
});
