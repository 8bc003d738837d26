import { describe, expect, it } from 'vitest';
import { greyOf, halved } from './grey.ts';

const picture = (...pixels: readonly (readonly [number, number, number])[]) =>
	new Uint8ClampedArray(pixels.flatMap((pixel) => [...pixel, 255]));

describe('brightness', () => {
	it('weighs the colours as the eye does', () => {
		const frame = { width: 4, height: 1, data: picture([255, 255, 255], [255, 0, 0], [0, 255, 0], [0, 0, 255]) };
		expect([...greyOf(frame).data]).toEqual([255, 76, 150, 29]);
	});

	it('is the mean of four at half the size; what is left over at the edge goes', () => {
		const grey = { width: 3, height: 3, data: new Uint8Array([0, 100, 9, 200, 100, 9, 9, 9, 9]) };
		expect(halved(grey)).toEqual({ width: 1, height: 1, data: new Uint8Array([100]) });
	});
});
