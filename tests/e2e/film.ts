// A camera before which a class of twelve holds up its cards, three for each side.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { seeded } from '#lib/core/random.ts';
import { launchOptions } from '../../scripts/browser.js';
import { held, photo } from '../fixtures/class-photo.ts';

/** A film of one picture, brightness only, for Chromium's camera that is none. */
function film(): string {
	const size = { width: 1280, height: 720 };
	const random = seeded('film');
	const markers = Array.from({ length: 12 }, (_, id) => {
		const middle = { x: 170 + (id % 4) * 310, y: 130 + Math.floor(id / 4) * 230 };
		const degrees = -90 * (id % 4) + (random() * 2 - 1) * 15;
		return { id, corners: held(middle, { side: 80, degrees, skew: 0.03 }, random) };
	});
	const { data } = photo(size, markers, { blur: 1, noise: 4, clutter: 60, black: 40, white: 220 }, random);
	const luma = Buffer.alloc(size.width * size.height, 128);
	for (let place = 0; place < luma.length; place++) luma[place] = 16 + ((data[place * 4] ?? 0) * 219) / 255;
	const head = Buffer.from(`YUV4MPEG2 W${size.width} H${size.height} F10:1 Ip A1:1 C420\n`);
	const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc(luma.length / 2, 128)]);
	const file = join(mkdtempSync(join(tmpdir(), 'film-')), 'class.y4m');
	writeFileSync(file, Buffer.concat([head, frame, frame]));
	return file;
}

export async function filmed(): Promise<{ readonly browser: Browser; readonly context: BrowserContext }> {
	const options = launchOptions();
	const browser = await chromium.launch({
		...options,
		args: [
			...(options.args ?? []),
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film()}`
		]
	});
	const context = await browser.newContext({ locale: 'en-GB' });
	await context.grantPermissions(['camera']);
	return { browser, context };
}
