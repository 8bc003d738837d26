import type { Browser, BrowserContext, Page } from '@playwright/test';
import { readBase64url } from '#lib/core/assign/base64url.ts';
import { writeFrames } from '#lib/core/assign/frames.ts';
import { expect, openInstalled, readLog, test, watchErrors } from './fixtures.ts';
import { readQr } from './qr.ts';
import { answerNothing, answerRight } from './robot.ts';

/** A teacher's phone: from an empty app to the code of a quiz. */
async function share(page: Page, url: string): Promise<{ link: string; taps: number }> {
	let taps = 0;
	const tap = async (role: 'button' | 'link', name: string | RegExp): Promise<void> => {
		taps++;
		await page.getByRole(role, { name }).click();
	};
	await page.goto(url);
	await tap('link', 'Quiz');
	await tap('link', 'For a class: compose a quiz and hand it out');
	await tap('button', 'New quiz');
	await tap('button', 'Share');
	const link = await readQr(page.getByRole('img', { name: /^QR code of/ }));
	return { link, taps };
}

/** Another profile: a learner’s phone that has the app and no network. */
async function learner(browser: Browser): Promise<BrowserContext> {
	return browser.newContext({ viewport: { width: 360, height: 740 } });
}

test('a quiz goes out as a code and comes back as one, without a network', async ({ page, host, browser, asked }) => {
	test.slow();
	const errors = watchErrors(page.context());
	await page.setViewportSize({ width: 360, height: 740 });
	await openInstalled(page, host);
	const phone = await learner(browser);
	const pupil = await phone.newPage();
	await openInstalled(pupil, host);
	await host.stop();
	const before = asked.length;

	const { link, taps } = await share(page, host.url);
	expect(taps).toBeLessThanOrEqual(6);
	expect(link).toMatch(new RegExp(`^${host.url}/take#[A-Za-z0-9_-]+$`));

	await pupil.goto(link);
	await pupil.getByRole('textbox', { name: 'Your name' }).fill('Aïssatou Maïga');
	await pupil.getByRole('button', { name: 'Begin' }).click();
	await expect(pupil.getByText('Question 1 of 10')).toBeVisible();
	await answerRight(pupil);
	await expect(pupil.getByText('Question 2 of 10')).toBeVisible();
	// a dead battery: what was answered is still there
	await pupil.goto('about:blank');
	await pupil.goto(link);
	await expect(pupil.getByText('Question 2 of 10')).toBeVisible();
	for (let place = 2; place < 10; place++) {
		await answerRight(pupil);
		await expect(pupil.getByText(`Question ${place + 1} of 10`)).toBeVisible();
	}
	await answerNothing(pupil);
	await pupil.getByRole('button', { name: 'Hand in' }).first().click();
	const sure = pupil.getByRole('dialog', { name: 'Hand in now?' });
	await expect(sure.getByText('1 question is not answered.')).toBeVisible();
	await sure.getByRole('button', { name: 'Hand in' }).click();

	await expect(pupil.getByRole('heading', { name: 'Show this to your teacher' })).toBeVisible();
	const code = await readQr(pupil.getByRole('img', { name: 'QR code of your result' }));
	expect(code).toMatch(/^LPT:[0-9A-Z $%*+\-./:]+$/);
	await expect(pupil.getByText('9 of 10 points')).toBeVisible();
	await expect.poll(async () => (await readLog(pupil)).filter(({ kind }) => kind === 'answered').length).toBe(9);
	// shown again later, it is the same code
	await pupil.goto('about:blank');
	await pupil.goto(link);
	expect(await readQr(pupil.getByRole('img', { name: 'QR code of your result' }))).toBe(code);
	expect((await readLog(pupil)).filter(({ kind }) => kind === 'answered')).toHaveLength(9);

	expect(
		asked.slice(before).filter((address) => !address.startsWith(host.url) && !address.startsWith('data:'))
	).toEqual([]);
	expect(errors).toEqual([]);
	await phone.close();
});

test('what is wrong with a link is said, and nothing is lost', async ({ page, host }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const { link } = await share(page, host.url);
	const alert = page.getByRole('alert');
	for (const [address, sentence] of [
		[link.slice(0, -30), 'This link is not whole'],
		[`${link.slice(0, -1)}${link.endsWith('A') ? 'Q' : 'A'}`, 'This link'],
		[link.replace('#', '#AAAA'), 'This link is not whole'],
		[link.replace('#A', '#C'), 'This was made with a newer Liptako']
	] as const) {
		await page.goto('about:blank');
		await page.goto(address);
		await expect(alert.filter({ hasText: sentence })).toBeVisible();
	}
});

test('the time goes on while the page is closed, and ends the attempt by itself', async ({ page, host }) => {
	await page.clock.install();
	await page.goto(`${host.url}/teach`);
	await page.getByRole('button', { name: 'New quiz' }).click();
	await page.getByText('Rules').click();
	await page.getByRole('spinbutton', { name: 'Time limit in minutes' }).fill('5');
	await page.getByRole('radio', { name: 'nothing' }).check();
	await page.getByRole('button', { name: 'Share' }).click();
	await page.getByRole('combobox', { name: 'Extra time in this link' }).selectOption('½ more');
	const area = page.getByRole('textbox', { name: 'Link' });
	await expect(area).toHaveValue(/#/);
	const link = await area.inputValue();
	await page.goto(link);
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.getByText(/^7:\d\d left$/)).toBeVisible();
	await page.goto('about:blank');
	await page.clock.fastForward('06:00');
	await page.goto(link);
	await expect(page.getByText(/^1:\d\d left$/)).toBeVisible();
	await page.goto('about:blank');
	await page.clock.fastForward('02:00');
	await page.goto(link);
	await expect(page.getByRole('heading', { name: 'Show this to your teacher' })).toBeVisible();
	await expect(page.getByText('The time is up.')).toBeVisible();
});

/** From the teacher's own questions to a new quiz of this one. */
async function pickOwn(page: Page, question: string): Promise<void> {
	await page.getByRole('link', { name: 'Teach' }).first().click();
	await page.getByRole('button', { name: 'New quiz' }).click();
	await page.getByRole('radio', { name: /^Pick each one/ }).check();
	await page.getByText('My own questions', { exact: true }).click();
	await page.getByRole('checkbox', { name: question }).check();
}

test('a question of the teacher’s own goes out without its key', async ({ page, host }) => {
	await page.goto(`${host.url}/teach/own`);
	await page.getByRole('button', { name: 'New question' }).click();
	await page.getByRole('textbox', { name: 'Question' }).fill('Which river flows through Niamey?');
	await expect(page.getByText('An answer is empty.')).toBeVisible();
	for (const [place, text] of ['the Niger', 'the Volta', 'the Senegal'].entries())
		await page.getByRole('textbox', { name: `Answer ${place + 1}` }).fill(text);
	await expect(page.getByText('Nothing to mend.')).toBeVisible();
	await page.getByRole('button', { name: 'Keep it' }).click();
	await pickOwn(page, 'Which river flows through Niamey?');
	await page.getByRole('checkbox', { name: /^It counts as a mark/ }).check();
	await expect(page.getByText('All questions are your own: no key leaves this device.')).toBeVisible();
	await page.getByRole('button', { name: 'Share' }).click();
	const link = await readQr(page.getByRole('img', { name: /^QR code of/ }));

	await page.goto(link);
	await page.getByRole('textbox', { name: 'Your name' }).fill('Ousmane');
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('radio', { name: 'the Niger' }).check();
	await page.getByRole('button', { name: /^Check/ }).click();
	const sure = page.getByRole('dialog', { name: 'Hand in now?' });
	await sure.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.getByText('1 question of your teacher’s own is marked by them.')).toBeVisible();
	expect((await readLog(page)).filter(({ kind }) => kind === 'answered')).toEqual([]);
});

/** Whether the text stands in the bytes anywhere, also where it does not begin with a byte. */
function holds(bytes: Uint8Array, text: string): boolean {
	const bits = (list: Iterable<number>): string =>
		Array.from(list, (byte) => byte.toString(2).padStart(8, '0')).join('');
	return bits(bytes).includes(bits(new TextEncoder().encode(text)));
}

test('the answer that a teacher accepts is in no byte of the link', async ({ page, host }) => {
	await page.goto(`${host.url}/teach/own`);
	await page.getByRole('button', { name: 'New question' }).click();
	await page.getByRole('radio', { name: 'a short answer' }).check();
	await page.getByRole('textbox', { name: 'Question' }).fill('Which river flows through Niamey?');
	const accepted = page.getByRole('textbox', { name: 'Accepted answers, one a line' });
	await accepted.fill('Issa Ber\nDjoliba');
	await accepted.blur();
	await page.getByRole('button', { name: 'Keep it' }).click();
	await pickOwn(page, 'Which river flows through Niamey?');
	await page.getByRole('button', { name: 'Share' }).click();
	const link = await readQr(page.getByRole('img', { name: /^QR code of/ }));
	const bytes = readBase64url(link.split('#')[1] ?? '') ?? new Uint8Array(0);
	expect(holds(bytes, 'Niamey')).toBe(true);
	for (const key of ['Issa', 'Djoliba', 'djoliba', 'DJOLIBA']) expect(holds(bytes, key)).toBe(false);
});

test('topics to be remembered become the learner’s goal, and come back as what is remembered', async ({
	page,
	host
}) => {
	await page.goto(`${host.url}/teach`);
	await page.getByRole('button', { name: 'New topics to remember' }).click();
	await page.getByLabel('To be remembered by').fill('2099-05-01');
	await page.getByRole('button', { name: 'Share' }).click();
	const link = await readQr(page.getByRole('img', { name: /^QR code of/ }));
	await page.goto(link);
	await page.getByRole('textbox', { name: 'Your name' }).fill('Salamatou');
	await page.getByRole('button', { name: 'Begin' }).click();
	await page.getByRole('button', { name: 'Make it my goal' }).click();
	await expect(page.getByText('Your plan now aims at 1 May 2099')).toBeVisible();
	expect((await readLog(page)).find(({ name }) => name === 'examOn')?.value).toBe('2099-05-01');
	await page.getByRole('button', { name: 'Hand in how far I am' }).click();
	const code = await readQr(page.getByRole('img', { name: 'QR code of your result' }));
	expect(code).toMatch(/^LPT:/);
	await page.goto(`${host.url}/teach/collect`);
	await page.getByText('Paste a code or a link').click();
	await page.getByRole('textbox', { name: 'Code or link' }).fill(code);
	await page.getByRole('button', { name: 'Read it' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Salamatou: taken.' })).toContainText('would know about 0');
	await page.getByRole('link', { name: 'Gradebook' }).click();
	await expect(page.getByRole('columnheader', { name: 'Known today' })).toBeVisible();
	await expect(page.getByText(/\d+ of \d+ points/)).toHaveCount(0);
});

test('a quiz too large for one code comes over in frames, in any order', async ({ page, host }) => {
	const { link } = await share(page, host.url);
	const frames = writeFrames(readBase64url(link.split('#').pop() ?? '') ?? new Uint8Array(0)) ?? [];
	expect(frames.length).toBeGreaterThan(0);
	await page.goto(`${host.url}/take`);
	for (const frame of [...frames].reverse()) {
		await page.getByText('Paste a code or a link').click();
		await page.getByRole('textbox', { name: 'Code or link' }).fill(frame);
		await page.getByRole('button', { name: 'Read it' }).click();
	}
	await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
});
