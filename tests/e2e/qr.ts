// Reads a QR code off the screen as a camera would: a picture of it, decoded by another program than the one that drew it.
import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';

/** The text of the code that is shown there. */
export async function readQr(code: Locator): Promise<string> {
	await code.scrollIntoViewIfNeeded();
	const png = (await code.screenshot()).toString('base64');
	const reader = await code.page().context().newPage();
	const { width, height, data } = await reader.evaluate(async (base64) => {
		const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
		const canvas = new OffscreenCanvas(image.width, image.height);
		const drawing = canvas.getContext('2d');
		drawing?.drawImage(image, 0, 0);
		const pixels = drawing?.getImageData(0, 0, image.width, image.height);
		return { width: image.width, height: image.height, data: [...(pixels?.data ?? [])] };
	}, png);
	await reader.close();
	return jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? '';
}
