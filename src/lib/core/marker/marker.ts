/**
 * Printed markers with which a class answers without phones: one a learner, a square black and white pattern whose side
 * held upwards is the answer. What a camera saw of them is plain data; who finds them in a picture is behind `Detect`.
 */

/** In picture elements from the upper left corner. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Four corners, clockwise as seen. */
export type Quad = readonly [Point, Point, Point, Point];

/** A picture as a canvas gives it: RGBA, a byte each, row by row. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
}

/** A marker found in a picture. */
export interface Sighting {
	/** Number in the dictionary, from 0. */
	readonly id: number;
	/** From the upper left corner of the marker as printed. */
	readonly corners: Quad;
	/** Cells of the pattern that were read otherwise than printed. */
	readonly errors: number;
}

export type Detect = (frame: Frame) => readonly Sighting[];

/** The side that is up, 0 … 3 for A … D: clockwise from the upper side as printed. */
export type Side = 0 | 1 | 2 | 3;
export const SIDES: readonly Side[] = [0, 1, 2, 3];

/** Markers in a set, numbered from 1; the dictionary has more. */
export const MARKERS = 100;
/** Cells along a side of a pattern without its black border, which is one cell wide. */
export const CELLS = 6;

/** A marker's number on paper, 1 … `MARKERS`; undefined for one that is not in the set. */
export function markerNumber(id: number): number | undefined {
	return id >= 0 && id < MARKERS ? id + 1 : undefined;
}
