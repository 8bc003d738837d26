/** Reading QR codes from pictures: by the browser where it can, else by a reader that comes with the app. */

/** What can be drawn on a canvas and looked at. */
export type Picture = HTMLVideoElement | ImageBitmap | HTMLCanvasElement;

export interface QrDecoder {
	/** The texts of the codes in the picture; none where there is none, or none that can be read. */
	readonly decode: (picture: Picture) => Promise<readonly string[]>;
}

/**
 * A way to look at a picture: all of it or the square in its middle, no larger than so many pixels a side. One way sees
 * what another misses: small and far codes show in the middle at full size, those in a dim room when the noise is
 * smoothed, large and blurred ones when made smaller.
 */
interface Look extends Finding {
	readonly part: 'whole' | 'middle';
	readonly side: number;
}
/** Widest first: a still picture is often a screen shot, which is all code. */
const STILL: readonly Look[] = [
	{ part: 'whole', side: 960, smooth: false, both: true },
	{ part: 'whole', side: 960, smooth: true, both: false },
	{ part: 'middle', side: 720, smooth: false, both: false },
	{ part: 'whole', side: 480, smooth: false, both: true }
];
/** One for each frame in turn, and round again: a frame in which no code is costs a cheap phone most. */
const MOVING: readonly Look[] = [
	{ part: 'middle', side: 720, smooth: true, both: false },
	{ part: 'middle', side: 720, smooth: false, both: false },
	{ part: 'whole', side: 960, smooth: true, both: true },
	{ part: 'middle', side: 540, smooth: false, both: false }
];

/** How to look for a code: `smooth`: with the noise of the camera taken away; `both`: also for one of light on dark. */
export interface Finding {
	readonly smooth: boolean;
	readonly both: boolean;
}

/** Finds a code among pixels, which it may change; null: none. Not on the thread of the page, where that can be helped: noise takes it seconds. */
export type FindQr = (pixels: ImageData, how: Finding) => Promise<string | null>;

/** The reader that comes with the app. */
export async function shippedDecoder(finding: () => Promise<FindQr>): Promise<QrDecoder> {
	const find = await finding();
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (context === null) throw new Error('Inconsistent: a canvas without a context');
	let turn = 0;
	const read = async (picture: Picture, { part, side, smooth, both }: Look): Promise<readonly string[]> => {
		const [width, height] = sizeOf(picture);
		const least = Math.min(width, height);
		const [wide, high] = part === 'whole' ? [width, height] : [least, least];
		const scale = Math.min(1, side / Math.max(wide, high));
		canvas.width = Math.round(wide * scale);
		canvas.height = Math.round(high * scale);
		if (canvas.width === 0 || canvas.height === 0) return [];
		const [left, top] = [(width - wide) / 2, (height - high) / 2];
		context.drawImage(picture, left, top, wide, high, 0, 0, canvas.width, canvas.height);
		const found = await find(context.getImageData(0, 0, canvas.width, canvas.height), { smooth, both });
		return found === null ? [] : [found];
	};
	return {
		decode: async (picture) => {
			const isVideo = picture instanceof HTMLVideoElement;
			for (const look of isVideo ? MOVING.slice(turn, turn + 1) : STILL) {
				const found = await read(picture, look);
				if (found.length > 0) return found;
			}
			// what was read so is likely to be read so again
			turn = (turn + 1) % MOVING.length;
			return [];
		}
	};
}

function sizeOf(picture: Picture): readonly [width: number, height: number] {
	return picture instanceof HTMLVideoElement
		? [picture.videoWidth, picture.videoHeight]
		: [picture.width, picture.height];
}

interface Detector {
	detect(picture: Picture): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorMaker {
	new (options: { readonly formats: readonly string[] }): Detector;
	getSupportedFormats(): Promise<readonly string[]>;
}

function hasDetector(scope: object): scope is { readonly BarcodeDetector: DetectorMaker } {
	return 'BarcodeDetector' in scope && typeof scope.BarcodeDetector === 'function';
}

/** The browser's own reader where it knows QR codes and works, else the shipped one. */
export async function bestDecoder(scope: object, finding: () => Promise<FindQr>): Promise<QrDecoder> {
	const shipped = () => shippedDecoder(finding);
	const own = hasDetector(scope) ? await nativeDecoder(scope.BarcodeDetector, shipped) : null;
	return own ?? shipped();
}

async function nativeDecoder(Maker: DetectorMaker, shipped: () => Promise<QrDecoder>): Promise<QrDecoder | null> {
	try {
		if (!(await Maker.getSupportedFormats()).includes('qr_code')) return null;
		const detector = new Maker({ formats: ['qr_code'] });
		let fallback: QrDecoder | null = null;
		return {
			decode: async (picture) => {
				if (fallback) return fallback.decode(picture);
				try {
					return (await detector.detect(picture)).map(({ rawValue }) => rawValue).filter((text) => text !== '');
				} catch {
					// on some phones the browser offers a reader of which a part is missing
					fallback = await shipped();
					return fallback.decode(picture);
				}
			}
		};
	} catch {
		return null;
	}
}
