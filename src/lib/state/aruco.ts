/** Finds ArUco markers in pictures: js-aruco2 behind the port of core. Loaded only where markers are printed or counted. */
import aruco from 'js-aruco2';
import cv from 'js-aruco2/src/cv.js';
import { hasFrame } from '#lib/core/marker/frame-check.ts';
import { greyOf, halved, type Grey } from '#lib/core/marker/grey.ts';
import type { Detect, Sighting } from '#lib/core/marker/marker.ts';

const DICTIONARY = 'ARUCO_MIP_36h12';
/** The library finds what has fewer wrong cells than this; core then decides how many are too many. */
const WRONG_CELLS = 4;
/** A picture is searched whole, at half and at a quarter of its size: noise and blur hide large markers from a fine search. */
const LEVELS = 3;
/** An element is dark that is darker by this, of 255, than the mean about it, so many elements to each side. */
const DARKER = 7;
const RADIUS = 2;
/** Elements of an outline, and of its shortest side, below which it is not looked at. */
const LEAST_OUTLINE = 40;
const LEAST_EDGE = 10;
/** How far an outline may stray from a straight-sided one, as a share of its length. */
const EPSILON = 0.05;
/** Elements along the side of the flattened marker. */
const SAMPLES = 49;

/** The same marker may be found more than once, at several sizes of the picture. */
export function arucoDetector(): Detect {
	const search = searcher();
	return (frame) => {
		const levels = [greyOf(frame)];
		while (levels.length < LEVELS) levels.push(...levels.slice(-1).map(halved));
		return levels.flatMap((grey, level) => search(grey, 2 ** level));
	};
}

/** `scale`: elements of the picture taken to one of the grey one. */
function searcher(): (grey: Grey, scale: number) => readonly Sighting[] {
	const detector = new aruco.AR.Detector({ dictionaryName: DICTIONARY, maxHammingDistance: WRONG_CELLS });
	return (grey, scale) => {
		const { width, height } = grey;
		const threshold = { width, height, data: new Uint8Array(width * height) };
		cv.CV.adaptiveThreshold(grey, threshold, RADIUS, DARKER);
		const contours = cv.CV.findContours(threshold, new Int32Array((width + 2) * (height + 2)));
		const candidates = detector.clockwiseCorners(detector.findCandidates(contours, LEAST_OUTLINE, EPSILON, LEAST_EDGE));
		return detector.findMarkers(grey, candidates, SAMPLES).flatMap(({ id, corners: [a, b, c, d], hammingDistance }) => {
			if (!a || !b || !c || !d || !hasFrame(grey, [a, b, c, d])) return [];
			const whole = ({ x, y }: typeof a) => ({ x: (x + 0.5) * scale - 0.5, y: (y + 0.5) * scale - 0.5 });
			return [{ id, corners: [whole(a), whole(b), whole(c), whole(d)], errors: hammingDistance }];
		});
	};
}

/** The pattern of a marker, row by row, true for white; from 0. Throws for a number that the dictionary lacks. */
export function markerPattern(id: number): readonly boolean[] {
	dictionary ??= new aruco.AR.Dictionary(DICTIONARY);
	const code = dictionary.codeList[id];
	if (code === undefined) throw new RangeError(`no marker ${id}`);
	return Array.from(code, (cell) => cell === '1');
}

let dictionary: InstanceType<typeof aruco.AR.Dictionary> | undefined;
