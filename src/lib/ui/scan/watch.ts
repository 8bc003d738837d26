import type { Camera } from './camera.ts';
import { look, NO_SIGHTINGS } from './sightings.ts';
import { stayAwake } from './signal.ts';

interface Watching {
	/** The texts of the codes in a picture. */
	readonly decode: (video: HTMLVideoElement) => Promise<readonly string[]>;
	/** After each picture, with the texts that were not before the camera just now. */
	readonly onlook: (news: readonly string[]) => void;
	/** A picture could not be looked at; the next is tried a second later. */
	readonly onfailed: () => void;
	/** The device took the camera away. */
	readonly onlost: () => void;
}

/** Milliseconds before the next look after one that failed. */
const PAUSE = 1000;

/** Shows the camera, looks at one picture after the other and keeps the screen lit, until the function it returns is called. */
export function watch(video: HTMLVideoElement, { stream }: Camera, how: Watching): () => void {
	let isOver = false;
	let sightings = NO_SIGHTINGS;
	video.srcObject = stream;
	const turn = async (): Promise<void> => {
		if (isOver) return;
		if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) {
			const found = look(sightings, await how.decode(video), performance.now());
			sightings = found.sightings;
			how.onlook(found.news);
		}
		requestAnimationFrame(again);
	};
	const again = (): void =>
		void turn().catch(() => {
			how.onfailed();
			// one picture that cannot be looked at ends nothing
			setTimeout(again, PAUSE);
		});
	const sleep = stayAwake(navigator, document);
	const [track] = stream.getVideoTracks();
	track?.addEventListener('ended', how.onlost);
	void video.play().then(again, () => undefined);
	return () => {
		isOver = true;
		sleep();
		track?.removeEventListener('ended', how.onlost);
		video.srcObject = null;
	};
}
