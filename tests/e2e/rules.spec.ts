// Every rule of a quiz from the teacher, as the learner meets it and as the teacher finds it again.
import type { Page } from '@playwright/test';
import type { BankEdition } from '#lib/core/ids.ts';
import { expect, test } from './fixtures.ts';
import { readQr } from './qr.ts';
import { answerRight, promptOn } from './robot.ts';
import { classFile, codesFor, linkOf } from './seeded-class.ts';

const QUIZ = { title: 'Rules', size: 3, kinds: ['single'] } as const;

async function arrive(page: Page, url: string, label = ''): Promise<void> {
	await page.goto('about:blank');
	await page.goto(url);
	if (label !== '') await page.getByRole('textbox', { name: /^Your n/ }).fill(label);
	await page.getByRole('button', { name: /^Begin/ }).click();
	await expect(page.getByText(/^Question 1 of/)).toBeVisible();
}

/** @param isComplete the last answer was given: then it is asked by itself */
async function handIn(page: Page, isComplete = false): Promise<void> {
	const sure = page.getByRole('dialog', { name: 'Hand in now?' });
	if (!isComplete) await page.getByRole('button', { name: 'Hand in' }).first().click();
	await sure.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.getByRole('heading', { name: 'Show this to your teacher' })).toBeVisible();
}

test('answers are shown after each question, with a code, or never', async ({ page, host }) => {
	const each = await linkOf({ ...QUIZ, rules: { feedback: 'each', asks: 'nothing' } });
	await arrive(page, `${host.url}/take#${each}`);
	await answerRight(page);
	await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
	await expect(page.getByRole('group', { name: 'Who says so' })).toBeVisible();
	// given for good: it is shown again as it was, also after a reload
	await page.reload();
	await expect(page.getByText('Question 2 of 3')).toBeVisible();
	await page.getByRole('button', { name: 'Previous' }).click();
	await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();

	const never = await linkOf({ ...QUIZ, rules: { feedback: 'never', asks: 'nothing' } });
	await arrive(page, `${host.url}/take#${never}`);
	await answerRight(page);
	await handIn(page);
	await expect(page.getByText('Your teacher shows the answers in class.')).toBeVisible();
	await expect(page.getByText(/points$/)).toHaveCount(0);
});

test('a release code draws the curtain from the answers, a wrong one does not', async ({ page, host }) => {
	await page.goto(`${host.url}/teach`);
	await page.getByRole('button', { name: 'New quiz' }).click();
	await page.getByText('Rules').click();
	await page.getByRole('radio', { name: 'nothing' }).check();
	await page.getByRole('radio', { name: 'at the end, with a code from me' }).check();
	await page.getByRole('textbox', { name: 'Release code' }).fill('Mango 7');
	await page.getByRole('button', { name: 'Share' }).click();
	const link = page.getByRole('textbox', { name: 'Link' });
	await expect(link).toHaveValue(/#/);
	await page.goto(await link.inputValue());
	await handIn(page);
	await expect(page.getByText(/points$/)).toHaveCount(0);
	const code = page.getByRole('textbox', { name: 'Release code' });
	await code.fill('papaya');
	await page.getByRole('button', { name: 'Show the answers' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'That is not the code.' })).toBeVisible();
	await code.fill('mango7');
	await page.getByRole('button', { name: 'Show the answers' }).click();
	await expect(page.getByText('0 of 10 points')).toBeVisible();
});

test('of two attempts, both late, the one counts that the teacher says', async ({ page, host, browser }) => {
	test.slow();
	await page.goto(`${host.url}/teach`);
	await page.getByRole('button', { name: 'New quiz' }).click();
	await page.getByRole('combobox', { name: 'Number of questions' }).selectOption('5');
	await page.getByText('Rules').click();
	await page.getByRole('combobox', { name: 'Attempts' }).selectOption('2');
	await page.getByRole('radio', { name: 'the best' }).check();
	const due = page.getByLabel('Due', { exact: true });
	await due.fill('2020-05-04T08:30');
	await due.blur();
	await page.getByRole('button', { name: 'Share' }).click();
	const field = page.getByRole('textbox', { name: 'Link' });
	await expect(field).toHaveValue(/#/);
	const link = await field.inputValue();

	const phone = await browser.newContext();
	const pupil = await phone.newPage();
	await pupil.goto(link);
	await expect(pupil.getByText(/^It was due on 4 May 2020/)).toBeVisible();
	await expect(pupil.getByText('2 attempts.')).toBeVisible();
	const codes: string[] = [];
	for (const right of [0, 5]) {
		if (right > 0) await pupil.getByRole('button', { name: 'Another attempt' }).click();
		await pupil.getByRole('textbox', { name: 'Your name' }).fill(right > 0 ? ' fati ' : 'Fati');
		await pupil.getByRole('button', { name: /^Begin/ }).click();
		for (let place = 1; place <= right; place++) {
			await expect(pupil.getByText(`Question ${place} of 5`)).toBeVisible();
			await answerRight(pupil);
		}
		await handIn(pupil, right > 0);
		codes.push(await readQr(pupil.getByRole('img', { name: 'QR code of your result' })));
	}
	await expect(pupil.getByRole('button', { name: 'Another attempt' })).toHaveCount(0);
	await phone.close();

	await page.getByRole('link', { name: 'Collect' }).click();
	await page.getByText('Paste a code or a link').click();
	for (const code of codes) {
		await page.getByRole('textbox', { name: 'Code or link' }).fill(code);
		await page.getByRole('button', { name: 'Read it' }).click();
	}
	const came = page.getByRole('region', { name: 'What came in' }).getByRole('listitem');
	await expect(came.filter({ hasText: 'Handed in late, by the learner’s clock.' })).toHaveCount(2);
	await expect(came.first()).toContainText('Has handed in before: both are kept');
	await page.getByRole('link', { name: 'Gradebook' }).click();
	const row = page.getByRole('row', { name: /fati/ });
	await expect(row).toContainText('late');
	for (const [counts, points] of [
		['the best', '5 of 5'],
		['the first', '0 of 5'],
		['the last', '5 of 5'],
		['the average', '2.5 of 5']
	] as const) {
		await page.getByRole('combobox', { name: 'Which attempt counts' }).selectOption(counts);
		await expect(row).toContainText(points);
	}
});

test('no extra time, a quarter more, twice the time and none at all', async ({ page, host }) => {
	for (const [time, shown] of [
		[1, /^(20:00|19:\d\d) left$/],
		[1.25, /^(25:00|24:\d\d) left$/],
		[2, /^(40:00|39:\d\d) left$/]
	] as const) {
		await arrive(
			page,
			`${host.url}/take#${await linkOf({ ...QUIZ, title: `${time}`, rules: { asks: 'nothing' } }, time)}`
		);
		await expect(page.getByText(shown)).toBeVisible();
	}
	const none = await linkOf({ ...QUIZ, title: 'none', rules: { asks: 'nothing' } }, 'none');
	await page.goto('about:blank');
	await page.goto(`${host.url}/take#${none}`);
	await expect(page.getByText('For you there is no time limit.')).toBeVisible();
	await page.getByRole('button', { name: /^Begin/ }).click();
	await expect(page.getByText('Question 1 of 3')).toBeVisible();
	await expect(page.getByText(/ left$/)).toHaveCount(0);
});

test('a paper for each number, the same for the same number; or one for all', async ({ page, host, browser }) => {
	const paper = async (link: string, label: string): Promise<string> => {
		const phone = await browser.newContext();
		const on = await phone.newPage();
		await arrive(on, `${host.url}/take#${link}`, label);
		const seen = [(await promptOn(on)).id];
		for (const place of [2, 3]) {
			await on.getByRole('button', { name: 'Next' }).click();
			await expect(on.getByText(`Question ${place} of 3`)).toBeVisible();
			seen.push((await promptOn(on)).id);
		}
		await phone.close();
		return seen.join();
	};
	const rules = { asks: 'number', attempts: 0 } as const;
	const variants = await linkOf({ ...QUIZ, rules: { ...rules, variants: true } });
	const seven = await paper(variants, '7');
	expect(await paper(variants, '07')).toBe(seven);
	expect(await paper(variants, '8')).not.toBe(seven);
	const same = await linkOf({ ...QUIZ, rules: { ...rules, variants: false } });
	expect(await paper(same, '7')).toBe(await paper(same, '8'));
	await page.goto(`${host.url}/take#${variants}`);
	await page.getByRole('textbox', { name: 'Your number' }).fill('Fati');
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.getByRole('alert')).toHaveText('A number from 1 to 9999 is needed: your paper goes by it.');
});

test('another quiz, another edition and a result of later: each says so, and nothing is counted', async ({
	page,
	host
}) => {
	const later = { ...QUIZ, edition: '2020.1-00000000' as BankEdition };
	await page.goto(`${host.url}/take#${await linkOf(later)}`);
	await expect(page.getByRole('alert')).toContainText(/edition/);

	const [code = ''] = await codesFor(`#${await linkOf(QUIZ)}`, ['Fati'], Date.now());
	await page.goto(`${host.url}/teach/collect`);
	await page.getByText('Paste a code or a link').click();
	await page.getByRole('textbox', { name: 'Code or link' }).fill(code);
	await page.getByRole('button', { name: 'Read it' }).click();
	const came = page.getByRole('region', { name: 'What came in' }).getByRole('listitem');
	await expect(came.first()).toContainText('This result is for a quiz that was not handed out from this device.');
	const { file } = await classFile([{ ...later, learners: 4, now: Date.now() }]);
	await page.locator('input[type=file]').setInputFiles(file);
	await expect(page.getByRole('alert').filter({ hasText: /4 results kept but not marked/ })).toBeVisible();
	await expect(page.getByText('0 results taken on this visit')).toBeVisible();
});
