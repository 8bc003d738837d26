import { readQrPixels, type Finding } from './qr-pixels.ts';

interface Asked {
	readonly pixels: ImageData;
	readonly how: Finding;
}

self.onmessage = ({ data: { pixels, how } }: MessageEvent<Asked>): void => self.postMessage(readQrPixels(pixels, how));
