// A printed page as text, read by poppler where it is installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';

export function canReadPdf(): boolean {
	try {
		execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

interface Printed {
	/** The text of each page, white space as one blank. */
	readonly pages: readonly string[];
	/** Of the first page, in points. */
	readonly size: string;
}

/** Prints as the page's own style sheet says. */
export async function printed(page: Page): Promise<Printed> {
	const folder = mkdtempSync(join(tmpdir(), 'printed-'));
	const file = join(folder, 'page.pdf');
	try {
		writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
		const text = execFileSync('pdftotext', ['-layout', file, '-']).toString();
		const info = execFileSync('pdfinfo', [file]).toString();
		return {
			pages: text.split('\f').slice(0, -1).map(flat),
			size: /Page size:\s+(.+)/.exec(info)?.[1] ?? ''
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The picture of an element. */
export async function pixelsOf(
	page: Page,
	selector: string
): Promise<{ readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }> {
	const picture = await page.locator(selector).first().screenshot({ scale: 'device' });
	const { width, height, data } = await page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
		canvas?.drawImage(image, 0, 0);
		const pixels = canvas?.getImageData(0, 0, image.width, image.height);
		return { width: image.width, height: image.height, data: [...(pixels?.data ?? [])] };
	}, picture.toString('base64'));
	return { width, height, data: Uint8ClampedArray.from(data) };
}

/** What the QR code of an element says, read from its picture. */
export async function qrOn(page: Page, selector: string): Promise<string | undefined> {
	const { width, height, data } = await pixelsOf(page, selector);
	return jsQR(data, width, height)?.data;
}
