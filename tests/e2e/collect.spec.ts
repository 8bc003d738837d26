// Results come back to the teacher by camera, picture, paste and link, with the network off: the real decoder on real
// pictures, two browser profiles, nothing asked of anyone.
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.js';
import { cameraArgs, filmFile, writeFilm } from './phones.ts';
import { expect, openInstalled, test, watchErrors } from './fixtures.ts';
import { answerNothing, answerRight } from './robot.ts';
import { codesFor, forgedCode, NAMES } from './seeded-class.ts';

const TITLE = 'Quiz of the week';
const SIZE = 5;

/** The text of the code in a picture, read by a reader that is not the app's page. */
async function decode(context: BrowserContext, picture: Buffer): Promise<string> {
	const page = await context.newPage();
	await page.addScriptTag({ path: 'node_modules/jsqr/dist/jsQR.js' });
	const text = await page.evaluate(async (base64) => {
		const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
		const ink = canvas.getContext('2d')!;
		ink.drawImage(bitmap, 0, 0);
		const { data, width, height } = ink.getImageData(0, 0, bitmap.width, bitmap.height);
		const { jsQR } = globalThis as unknown as { jsQR: (...given: unknown[]) => { data: string } | null };
		return jsQR(data, width, height)?.data ?? '';
	}, picture.toString('base64'));
	await page.close();
	return text;
}

/** Composes a quiz of five questions and shows its code. Returns what stands in the code. */
async function handOut(page: Page, url: string): Promise<string> {
	await page.goto(`${url}/teach`);
	await page.getByRole('button', { name: 'New quiz' }).click();
	await page.getByRole('textbox', { name: 'Title' }).fill(TITLE);
	await page.getByRole('combobox', { name: 'Number of questions' }).selectOption('5');
	await page.getByRole('button', { name: 'Share' }).click();
	const code = page.getByRole('img', { name: `QR code of ${TITLE}` });
	await expect(code).toBeVisible();
	return decode(page.context(), await code.screenshot());
}

/** Takes the quiz under a name. Returns the picture of the result's code. */
async function take(page: Page, link: string, name: string, isRight: boolean): Promise<Buffer> {
	await page.goto('about:blank');
	await page.goto(link);
	await page.getByRole('textbox', { name: 'Your name' }).fill(name);
	await page.getByRole('button', { name: /^Begin/ }).click();
	for (let place = 1; place <= SIZE; place++) {
		await expect(page.getByText(`Question ${place} of ${SIZE}`)).toBeVisible();
		await (isRight ? answerRight(page) : answerNothing(page));
	}
	const dialog = page.getByRole('dialog', { name: 'Hand in now?' });
	if (!isRight) await page.getByRole('button', { name: 'Hand in' }).first().click();
	await dialog.getByRole('button', { name: 'Hand in' }).click();
	const code = page.getByRole('img', { name: 'QR code of your result' });
	await expect(code).toBeVisible();
	return code.screenshot();
}

const shown = (page: Page, text: RegExp | string) => page.getByRole('listitem').filter({ hasText: text }).first();

async function paste(page: Page, text: string): Promise<void> {
	const box = page.getByRole('textbox', { name: 'Code or link' });
	if (!(await box.isVisible())) await page.getByText('Paste a code or a link').click();
	await box.fill(text);
	await page.getByRole('button', { name: 'Read it' }).click();
}

test('a class without a network: handed out, taken, collected, marked, analysed, saved', async ({
	host,
	context,
	page,
	browser,
	asked
}) => {
	test.setTimeout(150_000);
	const errors = watchErrors(context);
	const phones = await browser.newContext();
	const elsewhere: string[] = [];
	phones.on('request', (request) => elsewhere.push(request.url()));
	const phone = await phones.newPage();
	await openInstalled(page, host);
	await openInstalled(phone, host);
	await context.setOffline(true);
	await phones.setOffline(true);
	await host.stop();

	const link = await handOut(page, host.url);
	expect(link.startsWith(`${host.url}/take#`)).toBe(true);
	// the last letters are of the signature: as long a one, and not the teacher's
	await phone.goto(`${link.slice(0, -4)}${link.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`);
	await expect(phone.getByText('This link was changed after your teacher made it')).toBeVisible();
	const first = await take(phone, link, 'Aïcha', true);
	const code = await decode(phones, first);
	expect(code.startsWith('LPT:')).toBe(true);

	await page.goto(`${host.url}/teach/collect`);
	await page
		.getByLabel('Open files or pictures')
		.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: first });
	await expect(shown(page, `Aïcha: taken. ${TITLE}`)).toContainText('5 of 5 points');
	await expect(page.getByText('1 result taken on this visit')).toBeVisible();

	// the same again, by another door: counted once
	await paste(page, code);
	await expect(shown(page, 'Aïcha: had already, counted once')).toBeVisible();
	// one bit turned: the letters still make a code, the lock does not open
	const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
	// the first letter of three: whatever it becomes, they still are two bytes
	const at = 4 + 3 * 50;
	const turned = letters[(letters.indexOf(code[at]!) ^ 1) % 45]!;
	await paste(page, code.slice(0, at) + turned + code.slice(at + 1));
	await expect(shown(page, 'was changed after it was handed in')).toBeVisible();
	// sealed for this teacher, but another phone signed it than it says
	await paste(page, await forgedCode(link, 'Moussa', Date.now()));
	await expect(shown(page, 'The signature does not belong to these answers')).toBeVisible();
	await paste(page, 'hello');
	await expect(shown(page, 'This is no result')).toBeVisible();
	await expect(page.getByText('1 result taken on this visit')).toBeVisible();

	await page.getByRole('link', { name: 'Gradebook' }).click();
	const row = page.getByRole('row', { name: /Aïcha/ });
	await expect(row).toContainText('5 of 5');
	await expect(row.getByText('right', { exact: true })).toHaveCount(SIZE);
	const [csv] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as CSV' }).click()
	]);
	const text = await readFile(await csv.path(), 'utf8');
	expect(text.split('\r\n')[1]).toMatch(/^Aïcha,,5,100,1,/);
	const [xlsx] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save as Excel' }).click()
	]);
	const { default: readXlsx } = await import('read-excel-file/node');
	const [sheet] = await readXlsx(await xlsx.path());
	expect(sheet?.data[1]?.slice(0, 4)).toEqual(['Aïcha', null, 5, 100]);

	// erased by one tap, and back by another
	await row.getByRole('button', { name: 'Erase Aïcha' }).click();
	await expect(page.getByRole('heading', { name: 'No results yet' })).toBeVisible();
	await page.getByRole('button', { name: 'Bring back' }).click();
	await expect(row).toContainText('5 of 5');

	await page.getByRole('link', { name: 'Analysis' }).click();
	await expect(page.getByText('1 learner in all')).toBeVisible();
	await expect(page.getByText('1 first answer: too few to judge it.').first()).toBeVisible();
	await page.getByRole('button', { name: /^Make next week’s quiz of \d+ questions?$/ }).click();
	await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(/^Looking back/);

	expect(errors).toEqual([]);
	expect(
		[...asked, ...elsewhere].filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(host.url))
	).toEqual([]);
	await phones.close();
});

/** Everything by which one who looks at the next phone hears of the last: shakes, tones, and steps of the bar. */
const watchSignals = (page: Page) =>
	page.addInitScript(() => {
		const told = { shakes: [] as string[], tones: 0, steps: [] as (string | null)[] };
		Object.assign(globalThis, { told });
		Reflect.deleteProperty(globalThis, 'BarcodeDetector');
		navigator.vibrate = (pattern) => told.shakes.push(JSON.stringify(pattern)) > 0;
		const start = OscillatorNode.prototype.start;
		OscillatorNode.prototype.start = function (when) {
			told.tones += 1;
			start.call(this, when);
		};
		new MutationObserver((changes) => {
			for (const { target } of changes) told.steps.push((target as Element).getAttribute('aria-valuenow'));
		}).observe(document, { subtree: true, attributeFilter: ['aria-valuenow'] });
	});
interface Told {
	readonly shakes: readonly string[];
	readonly tones: number;
	readonly steps: readonly string[];
}
const told = (page: Page) => page.evaluate(() => (globalThis as unknown as { told: Told }).told);

/** Thirty, as in a class, are filmed by `npm run bench`, or with PHONES=30: as many take minutes of two cores. */
const PHONES = Number(process.env.PHONES ?? 12);

test('phones of a class, one after the other before the camera, and not a tap between them', async ({ host }) => {
	test.setTimeout(240_000);
	const { args = [], ...options } = launchOptions();
	const file = filmFile();
	const browser = await chromium.launch({ ...options, args: [...args, ...cameraArgs(file)] });
	const context = await browser.newContext({ permissions: ['camera'], viewport: { width: 360, height: 740 } });
	const errors = watchErrors(context);
	const page = await context.newPage();
	await watchSignals(page);
	await page.goto(`${host.url}/teach`);
	await page.getByRole('button', { name: 'New quiz' }).click();
	await page.getByRole('combobox', { name: 'Number of questions' }).selectOption('20');
	await page.getByRole('button', { name: 'Share' }).click();
	const link = page.getByRole('textbox', { name: 'Link' });
	await expect(link).toHaveValue(/#/);
	const names = NAMES.slice(0, PHONES);
	const codes = await codesFor(await link.inputValue(), names, Date.now());
	// one of another class among them
	const all = [...codes.slice(0, 6), 'LPT:NOTHING OF OURS', ...codes.slice(6)];
	writeFilm(file, all, { width: 640, height: 480, rate: 6, coming: 1, held: 3, between: 1, fill: 0.74 });

	await page.getByRole('link', { name: 'Collect' }).click();
	await page.getByRole('spinbutton', { name: 'Learners in the class' }).fill(String(PHONES));
	const turnout = page.getByRole('region', { name: /^Quiz of/ });
	await expect(turnout.getByText(`0 of ${PHONES} learners`)).toBeVisible();
	await page.getByRole('button', { name: 'Start the camera' }).click();
	await expect(turnout.getByText(`${PHONES} of ${PHONES} learners`)).toBeVisible({ timeout: 180_000 });
	// whom the camera missed is seen when the film comes round, and others again: nobody is taken twice
	await page.getByRole('button', { name: 'Stop the camera' }).click();
	await expect(turnout.getByText('Everyone has handed in.')).toBeVisible();
	await expect(page.getByText(`${PHONES} results taken on this visit`)).toBeVisible();
	const { shakes, tones, steps } = await told(page);
	expect(shakes.filter((shake) => shake === '[60]')).toHaveLength(PHONES);
	expect(shakes).toContain('[250]');
	expect(tones).toBe(2 * shakes.length);
	expect(steps).toEqual(names.map((_, place) => String(place + 1)));

	await page.getByRole('link', { name: 'Gradebook' }).click();
	await expect(page.getByRole('heading', { name: new RegExp(`${PHONES} learners`) })).toBeVisible();
	for (const name of names) await expect(page.getByRole('rowheader', { name, exact: true })).toHaveCount(1);
	expect(errors).toEqual([]);
	await browser.close();
	rmSync(dirname(file), { recursive: true });
});
