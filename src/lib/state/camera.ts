/** Pictures from the camera of this device. They stay in memory until the next one and go nowhere else. */
import type { Frame } from '#lib/core/marker/marker.ts';

export type CameraFault = 'refused' | 'missing' | 'failed';

export interface Camera {
	readonly stream: MediaStream;
	/** The picture that the video shows now; undefined before the first one. */
	readonly take: (video: HTMLVideoElement) => Frame | undefined;
	readonly stop: () => void;
}

/** The camera that looks away from the reader where there is one, as sharp as it goes up to full HD. */
export async function openCamera(): Promise<Camera | CameraFault> {
	const devices = (navigator as Partial<Navigator>).mediaDevices;
	if (!devices) return 'missing';
	try {
		const video = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } };
		const stream = await devices.getUserMedia({ audio: false, video });
		const stop = (): void => {
			for (const track of stream.getTracks()) track.stop();
		};
		return { stream, take: taker(), stop };
	} catch (error) {
		return faultOf(error);
	}
}

function faultOf(error: unknown): CameraFault {
	const name = error instanceof DOMException ? error.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
	return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'failed';
}

function taker(): Camera['take'] {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true });
	return (video) => {
		const [width, height] = [video.videoWidth, video.videoHeight];
		if (width === 0 || height === 0 || !context) return undefined;
		if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
		context.drawImage(video, 0, 0);
		const { data } = context.getImageData(0, 0, width, height);
		return { width, height, data };
	};
}
