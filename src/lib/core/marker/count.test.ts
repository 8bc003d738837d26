import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGREEING, counted, NO_COUNT, tally, type Count } from './count.ts';
import { SIDES, type Side } from './marker.ts';
import type { Reading } from './reading.ts';

const origin = { x: 0, y: 0 };
const reading = (number: number, side: Side): Reading => ({ number, side, corners: [origin, origin, origin, origin] });
/** Pictures of one marker: the side that it shows, or `-` where it is missed. */
const after = (pictures: string): Count =>
	Array.from(pictures).reduce(
		(count, side) => counted(count, side === '-' ? [] : [reading(7, Number(side) as Side)]),
		NO_COUNT
	);

describe('an answer', () => {
	it.each([
		['11', undefined],
		['111', 1],
		['1-1-1', 1],
		['1--------1--------1', 1],
		['1---------11', undefined],
		['112', undefined],
		['11211', undefined],
		['1112', 1],
		['11122', 1],
		['111222', 2],
		['111---------', 1],
		['1112221', 2],
		['', undefined]
	])('after pictures %s is %s', (pictures, side) => {
		expect(after(pictures).answers.get(7)).toBe(side);
	});

	it('never comes from fewer than three pictures that agree', () => {
		const picture = fc.uniqueArray(fc.record({ number: fc.nat({ max: 5 }), side: fc.constantFrom(...SIDES) }), {
			selector: ({ number }) => number
		});
		fc.assert(
			fc.property(fc.array(picture, { maxLength: 40 }), (pictures) => {
				const count = pictures.reduce(
					(before, seen) =>
						counted(
							before,
							seen.map(({ number, side }) => reading(number, side))
						),
					NO_COUNT
				);
				for (const [number, side] of count.answers) {
					const agreeing = pictures.flat().filter((one) => one.number === number && one.side === side);
					expect(agreeing.length).toBeGreaterThanOrEqual(AGREEING);
				}
				expect(tally(count.answers).reduce((sum, more) => sum + more)).toBe(count.answers.size);
			})
		);
	});
});

it('counts how many hold each side up', () => {
	const answers = new Map<number, Side>([
		[1, 0],
		[2, 3],
		[9, 3]
	]);
	expect(tally(answers)).toEqual([1, 0, 0, 2]);
});
