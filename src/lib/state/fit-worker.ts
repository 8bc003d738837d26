import { type Job, work } from './fit-jobs.ts';

self.onmessage = ({ data }: MessageEvent<Job>): void => self.postMessage(work(data));
