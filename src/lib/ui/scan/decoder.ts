/** Reading QR codes from pictures: by the browser where it can, else by a reader that comes with the app. */

/** What can be drawn on a canvas and looked at. */
export type Picture = HTMLVideoElement | ImageBitmap | HTMLCanvasElement;

export interface QrDecoder {
	/** The texts of the codes in the picture; none where there is none, or none that can be read. */
	readonly decode: (picture: Picture) => Promise<readonly string[]>;
}

/** Widest side in which codes are looked for at first, pixels: a code of a phone that fills a third of it is read. */
const SIDE = 960;
/** Smaller, where the picture is so large that a code in it lies over many more pixels than it needs. */
const SMALL_SIDE = 480;

/** Finds a code among pixels; null: none. Not on the thread of the page, where that can be helped: noise takes it seconds. */
export type FindQr = (pixels: ImageData) => Promise<string | null>;

/** The reader that comes with the app. */
export async function shippedDecoder(finding: () => Promise<FindQr>): Promise<QrDecoder> {
	const find = await finding();
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (context === null) throw new Error('Inconsistent: a canvas without a context');
	const read = async (picture: Picture, side: number): Promise<readonly string[]> => {
		const [width, height] = sizeOf(picture);
		const scale = Math.min(1, side / Math.max(width, height));
		canvas.width = Math.round(width * scale);
		canvas.height = Math.round(height * scale);
		if (canvas.width === 0 || canvas.height === 0) return [];
		context.drawImage(picture, 0, 0, canvas.width, canvas.height);
		const found = await find(context.getImageData(0, 0, canvas.width, canvas.height));
		return found === null ? [] : [found];
	};
	return {
		decode: async (picture) => {
			const found = await read(picture, SIDE);
			const isVideo = picture instanceof HTMLVideoElement;
			// a still picture is worth another look, in which a blurred or a very large code shows better
			return found.length > 0 || isVideo ? found : read(picture, SMALL_SIDE);
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
