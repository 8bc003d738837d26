import type { Frame } from './marker.ts';

/** Brightness of a picture, 0 … 255, row by row. */
export interface Grey {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

/** Luma of ITU-R BT.601. */
export function greyOf({ width, height, data }: Frame): Grey {
	const grey = new Uint8Array(width * height);
	for (let place = 0, at = 0; place < grey.length; place++, at += 4)
		grey[place] = (data[at] ?? 0) * 0.299 + (data[at + 1] ?? 0) * 0.587 + (data[at + 2] ?? 0) * 0.114 + 0.5;
	return { width, height, data: grey };
}

/** Half as wide and high, each element the mean of four; an odd last row or column is left out. */
export function halved({ width, height, data }: Grey): Grey {
	const [w, h] = [width >> 1, height >> 1];
	const half = new Uint8Array(w * h);
	for (let y = 0, place = 0; y < h; y++)
		for (let x = 0, at = 2 * y * width; x < w; x++, at += 2, place++)
			half[place] =
				((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + width] ?? 0) + (data[at + width + 1] ?? 0) + 2) >> 2;
	return { width: w, height: h, data: half };
}
