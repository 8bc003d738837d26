// A film for Chromium's camera that is none (YUV4MPEG2, 4:2:0): phones held up one after the other, each turned, seen from
// the side, out of focus at first, and nothing but a dark room between them.
import { closeSync, mkdtempSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';
import { seeded, type Random } from '#lib/core/random.ts';

export interface Shown {
	readonly width: number;
	readonly height: number;
	/** Frames a second. */
	readonly rate: number;
	/** Frames for which a phone is on its way, out of focus, then held still; then none is there. */
	readonly coming: number;
	readonly held: number;
	readonly between: number;
	/** Of the height: how large a code with its margin is seen. */
	readonly fill: number;
}

interface Pose {
	readonly squares: readonly (readonly boolean[])[];
	/** Radians. */
	readonly turn: number;
	readonly skew: number;
	/** Of the middle of the code, and its side, pixels. */
	readonly x: number;
	readonly y: number;
	readonly side: number;
}

/** Brightness of what is seen at a place: the code, its white margin, the black rim of a phone, or the room. */
function lightAt({ squares, turn, skew, x, y, side }: Pose, px: number, py: number, room: number): number {
	const [dx, dy] = [px - x, py - y];
	const along = (dx * Math.cos(turn) + dy * Math.sin(turn)) / (1 - skew);
	const down = dy * Math.cos(turn) - dx * Math.sin(turn) - along * skew * 0.3;
	const [column, row] = [along / side + 0.5, down / side + 0.5];
	if (column < -0.15 || column > 1.15 || row < -0.4 || row > 0.5 + 0.9) return room;
	if (column < -0.07 || column > 1.07 || row < -0.32 || row > 1.32) return 25;
	const dark = squares[Math.floor(row * squares.length)]?.[Math.floor(column * squares.length)];
	return dark ? 45 : 215;
}

/** Of four samples a pixel their middle, and spread apart for a code out of focus. */
function painted(pose: Pose | null, { width, height }: Shown, blur: number, random: Random): Buffer {
	const luma = Buffer.alloc(width * height);
	const apart = 0.25 + blur;
	const reach = (pose?.side ?? 0) * 1.1;
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			let light = 70 + (x * 40) / width;
			if (pose && Math.abs(x - pose.x) < reach && Math.abs(y - pose.y) < reach) {
				const [left, right, up, down] = [x - apart, x + apart, y - apart, y + apart];
				const room = light;
				light = lightAt(pose, left, up, room) + lightAt(pose, right, up, room);
				light = (light + lightAt(pose, left, down, room) + lightAt(pose, right, down, room)) / 4;
			}
			luma[y * width + x] = Math.min(255, Math.max(0, light + (random() - 0.5) * 24));
		}
	return luma;
}

/** Where a film will lie: a browser is told so when it starts, and looks when the camera is opened. */
export const filmFile = (): string => join(mkdtempSync(join(tmpdir(), 'film-')), 'film.y4m');

/** With these Chromium takes the file for its camera, shows it over and over, and asks nobody. */
export const cameraArgs = (file: string): string[] => [
	'--use-fake-ui-for-media-stream',
	'--use-fake-device-for-media-stream',
	`--use-file-for-fake-video-capture=${file}`
];

export function writeFilm(name: string, texts: readonly string[], shown: Shown): void {
	const { width, height, rate, coming, held, between, fill } = shown;
	const random = seeded('film');
	const file = openSync(name, 'w');
	const chroma = Buffer.alloc((width * height) / 2, 128);
	writeSync(file, `YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420jpeg\n`);
	const add = (luma: Buffer): void => {
		for (const part of [Buffer.from('FRAME\n'), luma, chroma]) writeSync(file, part);
	};
	const wiggle = (most: number): number => (random() * 2 - 1) * most;
	const room = painted(null, shown, 0, random);
	for (const text of texts) {
		const { data: squares } = encode(text, { ecc: 'L', boostEcc: true, border: 4 });
		const pose: Pose = {
			...{ squares, turn: wiggle(0.2), skew: 0.06 + wiggle(0.05), side: height * fill * (1 + wiggle(0.06)) },
			...{ x: width / 2 + wiggle(width * 0.06), y: height / 2 + wiggle(height * 0.03) }
		};
		for (let at = 0; at < coming; at++) add(painted({ ...pose, y: pose.y + height * 0.1 }, shown, 5, random));
		for (let at = 0; at < held; at++) {
			// no hand is still
			const [turn, x, y] = [pose.turn + wiggle(0.04), pose.x + wiggle(6), pose.y + wiggle(6)];
			add(painted({ ...pose, turn, x, y, skew: pose.skew + wiggle(0.02) }, shown, 0.2, random));
		}
		for (let at = 0; at < between; at++) add(room);
	}
	closeSync(file);
}
