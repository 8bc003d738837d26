/** Tells a teacher whose eyes are on the next phone what became of the last one: by a tone and by a shake. */
import type { Tone } from '../tone.ts';

export interface Told {
	/** Another one for each code. */
	readonly id: number;
	readonly tone: Tone;
	/** In a few words. */
	readonly text: string;
	/** How many there are, or are of how many; empty where that says nothing. */
	readonly count: string;
}

export interface Signal {
	readonly tell: (tone: Tone, isHeard: boolean) => void;
	readonly end: () => void;
}

/** Hertz, one after the other: up for taken, level for had already, down for refused. */
const NOTES: Readonly<Record<Tone, readonly number[]>> = { right: [660, 990], partly: [660, 660], wrong: [330, 220] };
/** Milliseconds on, off, on. */
const SHAKES: Readonly<Record<Tone, number[]>> = { right: [60], partly: [40, 60, 40], wrong: [250] };
/** Seconds. */
const NOTE = 0.09;
const LOUD = 0.25;

/** Where the device has neither, nothing happens: what became of the code is seen in any case. */
export function newSignal(scope: typeof globalThis): Signal {
	const audio = 'AudioContext' in scope ? new scope.AudioContext() : undefined;
	return {
		tell: (tone, isHeard) => {
			if ('vibrate' in scope.navigator) scope.navigator.vibrate(SHAKES[tone]);
			if (audio && isHeard) sound(audio, NOTES[tone]);
		},
		end: () => void audio?.close().catch(() => undefined)
	};
}

function sound(audio: AudioContext, notes: readonly number[]): void {
	const gain = audio.createGain();
	gain.gain.value = LOUD;
	gain.connect(audio.destination);
	for (const [place, hertz] of notes.entries()) {
		const note = audio.createOscillator();
		note.frequency.value = hertz;
		note.connect(gain);
		note.start(audio.currentTime + place * NOTE);
		note.stop(audio.currentTime + (place + 1) * NOTE);
	}
}

/** Keeps the screen from going dark, also after the page was hidden for a moment. Returns the way to let it. */
export function stayAwake(device: Navigator, page: Document): () => void {
	if (!('wakeLock' in device)) return () => undefined;
	let isOver = false;
	let lock: WakeLockSentinel | undefined;
	const hold = async (): Promise<void> => {
		if (page.visibilityState !== 'visible') return;
		// refused when the battery is low: then the screen goes dark as ever
		const held = await device.wakeLock.request('screen').catch(() => undefined);
		if (isOver) void held?.release();
		else lock = held;
	};
	const again = (): void => void hold();
	page.addEventListener('visibilitychange', again);
	void hold();
	return () => {
		isOver = true;
		page.removeEventListener('visibilitychange', again);
		void lock?.release();
	};
}
