/** From what was found in a picture to answers. Whatever is in doubt is left out: the next picture comes soon. */
import { markerNumber, SIDES, type Point, type Quad, type Side, type Sighting } from './marker.ts';

export interface Reading {
	/** As printed on the marker, from 1. */
	readonly number: number;
	readonly side: Side;
	readonly corners: Quad;
}

/** Cells read otherwise than printed. Any two of a set differ in 12 cells however they are turned, in 6 in a mirror. */
const ERRORS = 2;
/** Shortest side, in picture elements. */
const LEAST_EDGE = 22;
/** Longest side over shortest: more slanted than 60 degrees is not read. */
const SLANT = 2.2;
/** Degrees off upright; at 45 two sides are up alike. */
const TILT = 35;

/**
 * The answers in one picture, of learners 1 … `learners`. A number seen twice with different answers is left out, for it
 * is not known which of them is right.
 */
export function readingsOf(sightings: readonly Sighting[], learners: number): readonly Reading[] {
	const readings = new Map<number, Reading | null>();
	for (const sighting of sightings) {
		const reading = readingOf(sighting, learners);
		if (reading === undefined) continue;
		const other = readings.get(reading.number);
		const isTold = other === undefined || other?.side === reading.side;
		readings.set(reading.number, isTold ? reading : null);
	}
	return [...readings.values()].filter((reading) => reading !== null);
}

function readingOf({ id, corners, errors }: Sighting, learners: number): Reading | undefined {
	const number = markerNumber(id);
	if (number === undefined || number > learners || errors > ERRORS || !isPlain(corners)) return undefined;
	const side = sideUp(corners);
	return side === undefined ? undefined : { number, side, corners };
}

/** Large enough and not too slanted. */
function isPlain(corners: Quad): boolean {
	const edges = SIDES.map((side) => {
		const [from, to] = edge(corners, side);
		return Math.hypot(to.x - from.x, to.y - from.y);
	});
	return Math.min(...edges) >= LEAST_EDGE && Math.max(...edges) <= SLANT * Math.min(...edges);
}

/** The side of a marker that is up in the picture; undefined where it is held askew. */
export function sideUp(corners: Quad): Side | undefined {
	const middle = mean(corners);
	return SIDES.find((side) => {
		const top = mean(edge(corners, side));
		const degrees = (Math.atan2(top.x - middle.x, middle.y - top.y) * 180) / Math.PI;
		return Math.abs(degrees) <= TILT;
	});
}

function edge(corners: Quad, side: Side): readonly [Point, Point] {
	return [corners[side], corners[((side + 1) % 4) as Side]];
}

function mean(points: readonly Point[]): Point {
	const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
	return { x: sum.x / points.length, y: sum.y / points.length };
}
