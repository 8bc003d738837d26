/** The reader that comes with the app: a lazy entry of its own, on the page or in a worker. */
import jsQR from 'jsqr';

/** The text of the code among the pixels; null where there is none, or none that can be read. */
export function readQrPixels({ data, width, height }: ImageData): string | null {
	const found = jsQR(data, width, height, { inversionAttempts: 'attemptBoth' });
	return found === null || found.data === '' ? null : found.data;
}
