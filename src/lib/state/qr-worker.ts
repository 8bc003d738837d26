import { readQrPixels } from './qr-pixels.ts';

self.onmessage = ({ data }: MessageEvent<ImageData>): void => self.postMessage(readQrPixels(data));
