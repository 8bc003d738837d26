/** Whether what looks like a marker is printed on paper: a second opinion, for wrong readings are worse than missed ones. */
import type { Grey } from './grey.ts';
import { CELLS, type Point, type Quad } from './marker.ts';
import { projection } from './perspective.ts';

/** A cell, where the whole marker with its border is 1. */
const CELL = 1 / (CELLS + 2);
/** Difference in brightness between paper and border, 0 … 255, below which they are not told apart. */
const CONTRAST = 25;
/** Share of the places looked at that may be otherwise: a thumb on the edge, a crease. */
const SPOILT = 0.1;
/** Along each side, in the middle of each cell. */
const PLACES = Array.from({ length: CELLS + 2 }, (_, cell) => (cell + 0.5) * CELL);

/** All round, white paper half a cell outside and black border half a cell inside. */
export function hasFrame(grey: Grey, corners: Quad): boolean {
	const at = projection(corners);
	const brightness = (u: number, v: number): number => sample(grey, at(u, v));
	const [outer, inner] = [-CELL / 2, CELL / 2];
	const pairs = PLACES.flatMap((place) => [
		brightness(place, outer) - brightness(place, inner),
		brightness(1 - outer, place) - brightness(1 - inner, place),
		brightness(place, 1 - outer) - brightness(place, 1 - inner),
		brightness(outer, place) - brightness(inner, place)
	]);
	const spoilt = pairs.filter((difference) => !(difference >= CONTRAST)).length;
	return spoilt <= pairs.length * SPOILT;
}

/** NaN outside of the picture. */
function sample({ width, height, data }: Grey, { x, y }: Point): number {
	const [column, row] = [Math.round(x), Math.round(y)];
	if (column < 0 || row < 0 || column >= width || row >= height) return NaN;
	return data[row * width + column] ?? NaN;
}
