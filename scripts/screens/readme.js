// The pictures of the README: a question answered, on a phone in two languages and on a wide display, by day and by night.
import { writeFileSync } from 'node:fs';
import { answer, open, SCHEMES, visit } from './camera.js';

/** @typedef {import('./camera.js').Page} Page */

const FOLDER = 'docs/images';
/** Of WebP, 0 … 1: letters stay sharp, and a picture stays below 80 kB. */
const QUALITY = 0.86;

/** @param {Page} page @param {string} name */
async function shoot(page, name) {
	const png = (await page.screenshot()).toString('base64');
	await page.goto('about:blank');
	const webp = await page.evaluate(
		async ([data, quality]) => {
			const image = new Image();
			image.src = `data:image/png;base64,${data}`;
			await image.decode();
			const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
			canvas.getContext('2d')?.drawImage(image, 0, 0);
			return canvas.toDataURL('image/webp', Number(quality));
		},
		[png, QUALITY]
	);
	writeFileSync(`${FOLDER}/${name}.webp`, Buffer.from(webp.split(',')[1] ?? '', 'base64'));
}

/** @param {'phone' | 'wide'} size @param {'light' | 'dark'} scheme @param {string} locale @param {number} before */
async function answered(size, scheme, locale, before) {
	const page = await open(size, scheme, locale);
	await visit(page, 'study');
	for (let turn = 0; turn < before; turn += 1) {
		await answer(page);
		await page.locator('.bar.shown button').click();
	}
	await answer(page);
	await page.locator('.bar.shown').waitFor();
	if (size === 'phone') await page.setViewportSize({ width: 360, height: 1060 });
	await page.evaluate(() => scrollTo(0, 0));
	await shoot(page, `study-${size}-${locale}-${scheme}`);
	await page.context().close();
}

export async function readme() {
	for (const scheme of SCHEMES) {
		await answered('phone', scheme, 'en', 0);
		await answered('phone', scheme, 'ar', 0);
		await answered('wide', scheme, 'en', 4);
	}
}
