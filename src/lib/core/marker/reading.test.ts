import { describe, expect, it } from 'vitest';
import type { Quad, Sighting } from './marker.ts';
import { readingsOf, sideUp } from './reading.ts';

/** A square of a side about (100, 100), turned clockwise by degrees and stretched along x. */
function square(degrees: number, side = 60, stretch = 1): Quad {
	const turn = (degrees * Math.PI) / 180;
	const at = (x: number, y: number) => ({
		x: 100 + (x * Math.cos(turn) - y * Math.sin(turn)) * side * stretch,
		y: 100 + (x * Math.sin(turn) + y * Math.cos(turn)) * side
	});
	return [at(-0.5, -0.5), at(0.5, -0.5), at(0.5, 0.5), at(-0.5, 0.5)];
}
const seen = (id: number, corners = square(0), errors = 0): Sighting => ({ id, corners, errors });

describe('the side that is up', () => {
	it.each([
		[0, 0],
		[-90, 1],
		[180, 2],
		[90, 3],
		[30, 0],
		[-60, 1],
		[-120, 1],
		[-34, 0],
		[34, 0]
	])('of a marker turned by %i degrees is %i', (degrees, side) => {
		expect(sideUp(square(degrees))).toBe(side);
	});

	it.each([45, -45, 135, 40, 50, -140])('at %i degrees it is not told', (degrees) => {
		expect(sideUp(square(degrees))).toBeUndefined();
	});
});

describe('a reading', () => {
	const numbers = (sightings: readonly Sighting[], learners = 100) =>
		readingsOf(sightings, learners).map(({ number, side }) => [number, side]);

	it('has the number printed on the marker', () => {
		expect(numbers([seen(0), seen(41, square(-90)), seen(99, square(180))])).toEqual([
			[1, 0],
			[42, 1],
			[100, 2]
		]);
	});

	it.each([
		['beyond the class', [seen(30)]],
		['beyond the set', [seen(150)]],
		['with three wrong cells', [seen(1, square(0), 3)]],
		['too small', [seen(1, square(0, 20))]],
		['too slanted', [seen(1, square(0, 60, 0.4))]],
		['held askew', [seen(1, square(45))]],
		['seen twice with different answers', [seen(1), seen(1, square(90)), seen(1)]]
	])('is not made of one %s', (_, sightings) => {
		expect(numbers(sightings, 30)).toEqual([]);
	});

	it('is made of one with two wrong cells, of a small one, of one seen twice alike', () => {
		expect(numbers([seen(1, square(0, 24), 2), seen(2), seen(2)])).toEqual([
			[2, 0],
			[3, 0]
		]);
	});
});
