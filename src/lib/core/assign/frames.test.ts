import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addFrame, FRAME_BYTES, wholeOf, writeFrames, type Frames } from './frames.ts';

const anyWhole = fc.uint8Array({ minLength: 1, maxLength: 4 * FRAME_BYTES });

it('comes together in any order, each frame as often as it likes', () => {
	fc.assert(
		fc.property(anyWhole, fc.nat(), (bytes, turn) => {
			const frames = writeFrames(bytes) ?? [];
			const seen = [...frames, ...frames].sort((a, b) => ((a.length * turn) % 7) - ((b.length * turn) % 7)).reverse();
			const all = seen.reduce<Frames | undefined>(addFrame, undefined);
			expect(all && wholeOf(all)).toEqual(bytes);
		})
	);
});

it('is not whole while one is missing, and begins anew with a frame of something else', () => {
	const [one, two] = [1, 2].map((byte) => writeFrames(new Uint8Array(900).fill(byte)) ?? []) as [string[], string[]];
	const most = one.slice(1).reduce<Frames | undefined>(addFrame, undefined);
	expect(most && wholeOf(most)).toBeUndefined();
	const other = addFrame(most, two[0]!)!;
	expect([other.pieces.size, other.total]).toEqual([1, 3]);
});

it('passes over what is no frame', () => {
	const frames = addFrame(undefined, writeFrames(new Uint8Array(900).fill(3))![0]!);
	for (const text of ['', 'LPTF:', 'LPTF:00', 'LPT:BB8', 'hello', 'LPTF:%%%%%%%%%%'])
		expect(addFrame(frames, text)).toBe(frames);
});

it('has no frames for what no one would scan', () =>
	expect(writeFrames(new Uint8Array(61 * FRAME_BYTES))).toBeUndefined());
