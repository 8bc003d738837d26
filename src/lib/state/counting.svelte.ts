import { counted, NO_COUNT, type Count } from '#lib/core/marker/count.ts';
import type { Frame, Side, Sighting } from '#lib/core/marker/marker.ts';
import { readingsOf, type Reading } from '#lib/core/marker/reading.ts';
import { openCamera, type Camera, type CameraFault } from './camera.ts';
import { trustedWorkerUrl } from './worker-messages.ts';
import url from './count-worker.ts?worker&url';

/** Counts the cards of a class, picture by picture, in a worker. */
export class Counting {
	#camera = $state.raw<Camera | null>(null);
	#state = $state<'off' | 'starting' | 'on' | CameraFault>('off');
	#count = $state.raw<Count>(NO_COUNT);
	#readings = $state.raw<readonly Reading[]>([]);
	#size = $state.raw({ width: 16, height: 9 });
	#worker: Worker | null = null;
	/** Rises with each start and stop: a picture of an earlier turn is thrown away. */
	#turn = 0;
	/** Cards handed out: 1 … this. */
	learners = $state(40);
	/** While an answer is shown nothing is counted. */
	paused = false;
	/** Told after each picture what holds. */
	onanswers: (answers: ReadonlyMap<number, Side>) => void = () => undefined;

	get state(): 'off' | 'starting' | 'on' | CameraFault {
		return this.#state;
	}

	get stream(): MediaStream | null {
		return this.#camera?.stream ?? null;
	}

	/** By the number on the card. */
	get answers(): ReadonlyMap<number, Side> {
		return this.#count.answers;
	}

	/** In the latest picture. */
	get readings(): readonly Reading[] {
		return this.#readings;
	}

	/** Of the pictures, in their elements. */
	get size(): { readonly width: number; readonly height: number } {
		return this.#size;
	}

	async start(): Promise<void> {
		this.stop();
		const turn = ++this.#turn;
		this.#state = 'starting';
		const camera = await openCamera();
		if (turn !== this.#turn) {
			if (typeof camera !== 'string') camera.stop();
			return;
		}
		if (typeof camera === 'string') return void (this.#state = camera);
		this.#worker = new Worker(trustedWorkerUrl(url, globalThis), { type: 'module', name: 'count' });
		this.#camera = camera;
		this.#state = 'on';
	}

	stop(): void {
		this.#turn++;
		this.#camera?.stop();
		this.#worker?.terminate();
		this.#camera = this.#worker = null;
		this.#readings = [];
		this.#state = 'off';
	}

	/** A new question, or one that some have answered already. */
	begin(answers: ReadonlyMap<number, Side> = NO_COUNT.answers): void {
		this.#count = { ...NO_COUNT, answers };
	}

	/** Looks at the video for as long as the camera is on: one picture after the other, as fast as they are read. */
	async watch(video: HTMLVideoElement): Promise<void> {
		const turn = this.#turn;
		while (turn === this.#turn && this.#camera && this.#worker) {
			const frame = this.paused ? undefined : this.#camera.take(video);
			if (frame === undefined) {
				await nextFrame();
				continue;
			}
			this.#size = { width: frame.width, height: frame.height };
			const sightings = await look(this.#worker, frame);
			if (turn !== this.#turn) return;
			if (sightings === null) {
				this.stop();
				return void (this.#state = 'failed');
			}
			this.#readings = readingsOf(sightings, this.learners);
			if (this.paused) continue;
			this.#count = counted(this.#count, this.#readings);
			this.onanswers(this.#count.answers);
		}
	}
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Null when the worker fails. Never settles when it is ended meanwhile. */
function look(worker: Worker, frame: Frame): Promise<readonly Sighting[] | null> {
	return new Promise((resolve) => {
		worker.onmessage = ({ data }: MessageEvent<readonly Sighting[]>) => resolve(data);
		worker.onerror = () => resolve(null);
		worker.postMessage(frame, [frame.data.buffer]);
	});
}
