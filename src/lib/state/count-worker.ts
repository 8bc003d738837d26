import type { Frame } from '#lib/core/marker/marker.ts';
import { arucoDetector } from './aruco.ts';

const detect = arucoDetector();

self.onmessage = ({ data }: MessageEvent<Frame>): void => self.postMessage(detect(data));
