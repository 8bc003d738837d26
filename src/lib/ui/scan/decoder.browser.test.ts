import { describe, expect, it } from 'vitest';
import { readQrPixels } from '#lib/state/qr-pixels.ts';
import { bestDecoder, shippedDecoder, type FindQr } from './decoder.ts';
import { CODE, frameOf, type Taken } from './frames.fixture.ts';
import { textsOf } from './read-file.ts';

const here = (): Promise<FindQr> => Promise.resolve((pixels, how) => Promise.resolve(readQrPixels(pixels, how)));

describe('the reader that comes with the app', () => {
	it.each<[string, Taken]>([
		['straight', {}],
		['far away', { scale: 4 }],
		['turned by 17°', { turn: 17 }],
		['upside down', { turn: 180 }],
		['from the side', { skew: 0.2, scale: 8 }],
		['blurred', { blur: 1.5, scale: 8 }],
		['in noise', { noise: 0.2 }],
		['light on dark', { inverted: true }],
		['all of it at once', { turn: -9, skew: 0.06, blur: 0.8, noise: 0.1, scale: 8 }]
	])('reads a submission of 20 questions %s', async (_name, taken) => {
		const decoder = await shippedDecoder(here);
		expect(await decoder.decode(frameOf(CODE, taken))).toEqual([CODE]);
	});

	it('reads a picture of twelve million pixels', async () => {
		const decoder = await shippedDecoder(here);
		expect(await decoder.decode(frameOf(CODE, { scale: 30 }, 4000, 3000))).toEqual([CODE]);
	});

	it('finds nothing where there is nothing, and nothing wrong in what is too blurred', async () => {
		const decoder = await shippedDecoder(here);
		const table = document.createElement('canvas');
		[table.width, table.height] = [640, 480];
		expect(await decoder.decode(table)).toEqual([]);
		expect(await decoder.decode(frameOf(CODE, { blur: 9 }))).toEqual([]);
	});
});

describe('the better reader', () => {
	class Detector {
		static getSupportedFormats = (): Promise<string[]> => Promise.resolve(['qr_code']);
		detect = (): Promise<{ rawValue: string }[]> => Promise.resolve([{ rawValue: 'from the browser' }]);
	}
	class Other extends Detector {
		static override getSupportedFormats = (): Promise<string[]> => Promise.resolve(['ean_13']);
	}
	class Broken extends Detector {
		override detect = (): Promise<never> => Promise.reject(new DOMException('no service', 'NotSupportedError'));
	}

	it('is the browser’s own where it knows these codes', async () => {
		const decoder = await bestDecoder({ BarcodeDetector: Detector }, here);
		expect(await decoder.decode(frameOf(CODE))).toEqual(['from the browser']);
	});

	it.each([
		['is missing', {}],
		['knows other codes only', { BarcodeDetector: Other }],
		['breaks at the first picture', { BarcodeDetector: Broken }]
	])('is the shipped one where the browser’s own %s', async (_name, scope) => {
		const decoder = await bestDecoder(scope, here);
		expect(await decoder.decode(frameOf(CODE))).toEqual([CODE]);
	});
});

describe('a file', () => {
	const decoder = () => shippedDecoder(here);
	const pictured = (canvas: HTMLCanvasElement): Promise<File> =>
		new Promise((resolve) =>
			canvas.toBlob((blob) => resolve(new File([blob!], 'a.jpg', { type: 'image/jpeg' })), 'image/jpeg', 0.8)
		);

	it('that is a picture gives its code', async () => {
		expect(await textsOf(await pictured(frameOf(CODE)), decoder)).toEqual({ texts: [CODE] });
	});

	it('that is a text gives the text', async () => {
		expect(await textsOf(new File(['{"a":1}'], 'a.json', { type: 'application/json' }), decoder)).toEqual({
			texts: ['{"a":1}']
		});
	});

	it('that is none of ours says why', async () => {
		const blank = await pictured(frameOf('x', { blur: 30 }));
		expect(await textsOf(blank, decoder)).toEqual({ fault: 'picture-empty' });
		expect(await textsOf(new File(['no'], 'a.png', { type: 'image/png' }), decoder)).toEqual({
			fault: 'picture-broken'
		});
		const large = new File([new Uint8Array(20_000_001)], 'a.json');
		expect(await textsOf(large, decoder)).toEqual({ fault: 'file-large' });
	});
});
