/** The camera of this device, and why it cannot be had. */

/** `insecure`: the page is not on a safe connection. `none`: no camera here. `denied`: not allowed. `busy`: another program has it. */
export type CameraFault = 'insecure' | 'none' | 'denied' | 'busy';

export interface Camera {
	readonly stream: MediaStream;
	/** Switches the light; absent where there is none. */
	readonly torch?: (on: boolean) => Promise<void>;
	readonly stop: () => void;
}

/** The camera at the back where there are several, in a size in which a code on a phone can be read at arm's length. */
const WANTED: MediaStreamConstraints = {
	audio: false,
	video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } }
};

/** Asks for the camera; the browser asks the person. Never rejects. */
export async function openCamera(device: Navigator): Promise<Camera | CameraFault> {
	if (!hasMedia(device)) return 'insecure';
	try {
		const stream = await device.mediaDevices.getUserMedia(WANTED);
		const [track] = stream.getVideoTracks();
		const torch = track && hasTorch(track) ? lightOf(track) : undefined;
		return {
			stream,
			...(torch ? { torch } : {}),
			stop: () => {
				for (const one of stream.getTracks()) one.stop();
			}
		};
	} catch (error) {
		return faultOf(error instanceof DOMException ? error.name : '');
	}
}

/** Without a safe connection browsers have no `mediaDevices`, whatever their types say. */
function hasMedia(device: object): boolean {
	return 'mediaDevices' in device && device.mediaDevices !== undefined;
}

function faultOf(name: string): CameraFault {
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
	return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
}

function hasTorch(track: MediaStreamTrack): boolean {
	// Firefox has no capabilities
	if (!('getCapabilities' in track)) return false;
	const can: object = track.getCapabilities();
	return 'torch' in can && can.torch === true;
}

const lightOf =
	(track: MediaStreamTrack) =>
	async (on: boolean): Promise<void> => {
		const constraint: MediaTrackConstraints & { torch: boolean } = { torch: on };
		await track.applyConstraints({ advanced: [constraint] });
	};
