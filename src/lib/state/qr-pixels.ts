/** The reader that comes with the app: a lazy entry of its own, on the page or in a worker. */
import jsQR from 'jsqr';

/** `smooth`: with the noise of the camera taken away first; `both`: look also for a code of light on dark. */
export interface Finding {
	readonly smooth: boolean;
	readonly both: boolean;
}

/** The text of the code among the pixels, which may be changed; null where there is none, or none that can be read. */
export function readQrPixels({ data, width, height }: ImageData, { smooth, both }: Finding): string | null {
	if (smooth) smoothen(data, width);
	const found = jsQR(data, width, height, { inversionAttempts: both ? 'attemptBoth' : 'dontInvert' });
	return found === null || found.data === '' ? null : found.data;
}

/**
 * Greys, each the middle of itself and its neighbours by 1 : 2 : 1 along and down. Without it the reader takes the noise on
 * a white margin for squares, as soon as that is more than a tenth of the range from black to white.
 */
function smoothen(data: Uint8ClampedArray, width: number): void {
	const grey = new Float32Array(data.length / 4);
	for (let at = 0; at < grey.length; at++) {
		const from = at * 4;
		grey[at] = ((data[from] ?? 0) + 2 * (data[from + 1] ?? 0) + (data[from + 2] ?? 0)) / 4;
	}
	blend(grey, 1);
	blend(grey, width);
	for (let at = 0; at < grey.length; at++) data.fill(grey[at] ?? 0, at * 4, at * 4 + 3);
}

/** In one pass over the list: each with those so far before and after it. The rim keeps its own. */
function blend(grey: Float32Array, step: number): void {
	const before = grey.slice();
	for (let at = step; at < grey.length - step; at++)
		grey[at] = ((before[at - step] ?? 0) + 2 * (before[at] ?? 0) + (before[at + step] ?? 0)) / 4;
}
