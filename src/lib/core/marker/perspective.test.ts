import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quad } from './marker.ts';
import { projection } from './perspective.ts';

const corner = (x: number, y: number) =>
	fc.record({ x: fc.double({ min: x, max: x + 30, noNaN: true }), y: fc.double({ min: y, max: y + 30, noNaN: true }) });
/** Corners far enough apart that the square is always convex. */
const quad: fc.Arbitrary<Quad> = fc.tuple(corner(0, 0), corner(100, 0), corner(100, 100), corner(0, 100));

describe('the projection of the unit square', () => {
	it('takes its corners to those of the quad', () => {
		fc.assert(
			fc.property(quad, (corners) => {
				const at = projection(corners);
				const places = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
				places.forEach(({ x, y }, index) => {
					expect(x).toBeCloseTo(corners[index]!.x, 6);
					expect(y).toBeCloseTo(corners[index]!.y, 6);
				});
			})
		);
	});

	it('keeps straight lines straight', () => {
		fc.assert(
			fc.property(quad, fc.double({ min: -0.1, max: 1.1, noNaN: true }), (corners, along) => {
				const at = projection(corners);
				const [a, b, c] = [at(0, along), at(0.5, along), at(1, along)];
				expect((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)).toBeCloseTo(0, 5);
			})
		);
	});

	it('spaces a parallelogram evenly, beyond its edge too', () => {
		const at = projection([
			{ x: 10, y: 10 },
			{ x: 30, y: 20 },
			{ x: 40, y: 50 },
			{ x: 20, y: 40 }
		]);
		expect(at(0.5, 0.5)).toEqual({ x: 25, y: 30 });
		expect(at(-0.5, 0)).toEqual({ x: 0, y: 5 });
	});
});
