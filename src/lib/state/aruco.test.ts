import { describe, expect, it } from 'vitest';
import { MARKERS, SIDES, type Frame, type Quad } from '#lib/core/marker/marker.ts';
import { readingsOf } from '#lib/core/marker/reading.ts';
import { seeded } from '#lib/core/random.ts';
import { held, photo, type Conditions } from '../../../tests/fixtures/class-photo.ts';
import { arucoDetector, markerPattern } from './aruco.ts';

const HD = { width: 1920, height: 1080 };
const detect = arucoDetector();

interface Shot extends Conditions {
	readonly seed: string;
	/** Length of a marker's side in picture elements. */
	readonly side: number;
	/** At most so many degrees off upright. */
	readonly askew: number;
	/** At most so much of its side a corner lies off. */
	readonly skew: number;
}

/** Forty learners in five rows; learner n holds side n mod 4 up. */
function shoot({ seed, side, askew, skew, ...conditions }: Shot): Frame {
	const random = seeded(seed);
	const markers = Array.from({ length: 40 }, (_, id) => {
		const middle = { x: 130 + (id % 8) * 235 + random() * 20, y: 120 + Math.floor(id / 8) * 205 + random() * 20 };
		const degrees = -90 * (id % 4) + (random() * 2 - 1) * askew;
		return { id, corners: held(middle, { side, degrees, skew }, random) };
	});
	return photo(HD, markers, conditions, random);
}

function readings(frame: Frame): { readonly right: number; readonly wrong: number } {
	const found = readingsOf(detect(frame), MARKERS);
	const right = found.filter(({ number, side }) => number <= 40 && side === (number - 1) % 4).length;
	return { right, wrong: found.length - right };
}

const bright = { black: 30, white: 230 };
const dim = { black: 55, white: 150 };

describe('a class of forty, a marker 60 elements wide', () => {
	it.each<Shot>([
		{ seed: 'plain', side: 60, askew: 0, skew: 0, blur: 0, noise: 0, clutter: 0, ...bright },
		{ seed: 'lively', side: 60, askew: 25, skew: 0.05, blur: 2, noise: 7, clutter: 200, ...bright },
		{ seed: 'dim', side: 60, askew: 20, skew: 0.05, blur: 2, noise: 8, clutter: 200, ...dim }
	])('is read to the last: $seed', (shot) => {
		expect(readings(shoot(shot))).toEqual({ right: 40, wrong: 0 });
	});
});

describe('what is hard to read', () => {
	it.each<[Shot, number]>([
		[{ seed: 'slanted', side: 60, askew: 44, skew: 0.2, blur: 1, noise: 6, clutter: 300, ...bright }, 25],
		[{ seed: 'blurred', side: 50, askew: 44, skew: 0.1, blur: 5, noise: 10, clutter: 300, ...dim }, 12],
		[{ seed: 'far', side: 28, askew: 44, skew: 0.1, blur: 1, noise: 12, clutter: 300, ...bright }, 20],
		[{ seed: 'farther', side: 20, askew: 44, skew: 0.1, blur: 2, noise: 15, clutter: 500, ...dim }, 0]
	])('is missed, never misread: $0.seed', (shot, least) => {
		const { right, wrong } = readings(shoot(shot));
		expect(wrong).toBe(0);
		expect(right).toBeGreaterThanOrEqual(least);
	});

	it('is not found among shapes that are no markers', () => {
		const conditions = { blur: 1, noise: 8, clutter: 1500, ...bright };
		expect(readings(photo(HD, [], conditions, seeded('none')))).toEqual({ right: 0, wrong: 0 });
	});
});

describe('the patterns of the set', () => {
	const turned = (pattern: readonly boolean[]) =>
		pattern.map((_, place) => pattern[(5 - (place % 6)) * 6 + Math.floor(place / 6)]!);
	const mirrored = (pattern: readonly boolean[]) =>
		pattern.map((_, place) => pattern[Math.floor(place / 6) * 6 + 5 - (place % 6)]!);
	const distance = (a: readonly boolean[], b: readonly boolean[]) =>
		a.filter((cell, place) => cell !== b[place]).length;
	const set = Array.from({ length: MARKERS }, (_, id) => markerPattern(id));

	it('differ in 12 cells from one another and from themselves however they are turned, in 6 in a mirror', () => {
		let [least, inMirror] = [Infinity, Infinity];
		for (const pattern of set) {
			let turn = pattern;
			for (const quarter of SIDES) {
				for (const other of set) {
					if (quarter > 0 || other !== pattern) least = Math.min(least, distance(turn, other));
					inMirror = Math.min(inMirror, distance(mirrored(turn), other));
				}
				turn = turned(turn);
			}
		}
		expect({ least, inMirror }).toEqual({ least: 12, inMirror: 6 });
	});

	it('stop where the dictionary does', () => {
		expect(markerPattern(249)).toHaveLength(36);
		expect(() => markerPattern(250)).toThrow(RangeError);
	});
});

it('gives corners from the upper left of the marker as printed, clockwise', () => {
	const printed: Quad = [
		{ x: 240, y: 60 },
		{ x: 240, y: 240 },
		{ x: 60, y: 240 },
		{ x: 60, y: 60 }
	];
	const still = { blur: 1, noise: 0, clutter: 0, ...bright };
	const [sighting] = detect(photo({ width: 300, height: 300 }, [{ id: 5, corners: printed }], still, seeded('')));
	expect(sighting?.id).toBe(5);
	sighting?.corners.forEach(({ x, y }, index) => {
		expect(Math.hypot(x - printed[index]!.x, y - printed[index]!.y)).toBeLessThan(4);
	});
});
