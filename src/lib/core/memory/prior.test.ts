import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS } from './fsrs.ts';
import { coordinatesOf, heldWeights, scalesAt, weightsAt } from './prior.ts';
import { readWeights, WEIGHT_BOUNDS } from './read-weights.ts';

const coordinates = fc.array(fc.double({ min: -0.9, max: 0.9, noNaN: true }), { minLength: 21, maxLength: 21 });

describe('the coordinates', () => {
	it('are 0 at the defaults', () => {
		expect(coordinatesOf(DEFAULT_WEIGHTS)).toEqual(new Array(21).fill(0));
		for (const [index, weight] of weightsAt(new Array(21).fill(0)).entries())
			expect(weight).toBeCloseTo(DEFAULT_WEIGHTS[index]!, 12);
	});

	it('lead back to themselves where no bound is met', () => {
		fc.assert(
			fc.property(coordinates, (list) => {
				const weights = weightsAt(list);
				for (const [index, coordinate] of coordinatesOf(weights).entries()) {
					const [least, greatest] = WEIGHT_BOUNDS[index]!;
					const isFree = weights[index]! > least && weights[index]! < greatest;
					expect(isFree ? coordinate : list[index]!).toBeCloseTo(list[index]!, 9);
				}
			})
		);
	});

	it('never leave the bounds', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 21, maxLength: 21 }), (list) => {
				expect(readWeights(weightsAt(list)).ok).toBe(true);
			})
		);
	});

	it('have the derivatives that they say', () => {
		const at = [0.3, -0.2, 0.1, 0.4, ...new Array<number>(17).fill(0.05)];
		const scales = scalesAt(weightsAt(at));
		for (const [index, scale] of scales.entries()) {
			const moved = (by: number) => weightsAt(at.with(index, at[index]! + by))[index]!;
			expect((moved(1e-6) - moved(-1e-6)) / 2e-6).toBeCloseTo(scale, 5);
		}
	});
});

describe('heldWeights', () => {
	it('holds each within its bounds', () => {
		expect(heldWeights([...DEFAULT_WEIGHTS].fill(1e9))).toEqual(WEIGHT_BOUNDS.map(([, greatest]) => greatest));
		expect(heldWeights([...DEFAULT_WEIGHTS].fill(-1e9))).toEqual(WEIGHT_BOUNDS.map(([least]) => least));
	});

	it.each<[string, readonly number[]]>([
		['a value that is no number', (DEFAULT_WEIGHTS as readonly number[]).with(4, Number.NaN)],
		['a list of another length', DEFAULT_WEIGHTS.slice(1)]
	])('throws on %s', (_, values) => {
		expect(() => heldWeights(values)).toThrow('Inconsistent');
	});
});
