/** P12: thirty phones before a teacher's camera: the film of a class shown to the screen Collect, with the reader that comes with the app. */
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/browser.js';
import type { Measure } from '../../src/cli/bench-measure.ts';
import { cameraArgs, filmFile, writeFilm } from '../e2e/phones.ts';
import { codesFor, NAMES } from '../e2e/seeded-class.ts';
import { Host } from '../host.js';

/** Frames a second; each phone is in sight for two seconds, out of focus at first, with a quarter of a second of nothing after it. */
const SHOWN = { width: 1280, height: 720, rate: 4, coming: 1, held: 6, between: 1, fill: 0.55 };
const SECONDS_A_PHONE = (SHOWN.coming + SHOWN.held + SHOWN.between) / SHOWN.rate;

/** @param questions on the quiz @param phones 1 … 30 */
export async function benchCollect(questions: number, phones: number): Promise<Measure> {
	const seconds = phones * SECONDS_A_PHONE;
	const host = new Host('build', '');
	await host.start();
	const { args = [], ...options } = launchOptions();
	const file = filmFile();
	const browser = await chromium.launch({ ...options, args: [...args, ...cameraArgs(file)] });
	try {
		const page = await (await browser.newContext({ permissions: ['camera'] })).newPage();
		await page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'BarcodeDetector'));
		await page.goto(`${host.url}/teach`);
		await page.getByRole('button', { name: 'New quiz' }).click();
		await page.getByRole('combobox', { name: 'Number of questions' }).selectOption(String(questions));
		await page.getByRole('button', { name: 'Share' }).click();
		const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
		writeFilm(file, await codesFor(link, NAMES.slice(0, phones), Date.now()), SHOWN);
		await page.getByRole('link', { name: 'Collect' }).click();
		const start = performance.now();
		await page.getByRole('button', { name: 'Start the camera' }).click();
		await page.getByText(`${phones} results taken on this visit`).waitFor({ timeout: 10 * seconds * 1000 });
		const what = `${phones} phones read by camera, ${questions} questions, in seconds that they were shown`;
		// three minutes for thirty is six seconds a phone, which is twice what each is before the camera with a breath between
		return { budget: 'P12', what, taken: performance.now() - start, floor: seconds * 1000, most: 2 };
	} finally {
		await browser.close();
		await host.stop();
		rmSync(dirname(file), { recursive: true, force: true });
	}
}
