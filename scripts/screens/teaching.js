// A class: the teacher's side and the learner's, with a class of 35 and one of 12.
import { classFile, codesFor, linkOf } from '../../tests/e2e/seeded-class.ts';
import { answer, DAY, dialog, NOW, question, unfold, visit } from './camera.js';

/** @typedef {import('./camera.js').Set} Set */

/** From an empty room to a quiz on the teacher's screen. Returns its link. @param {Set} set */
async function compose(set) {
	const { page, shoot } = set;
	await visit(page, 'teach');
	await shoot('teach-empty');
	await page.locator('main .deeds button').nth(1).click();
	await page.locator('form').waitFor();
	await shoot('teach-compose-recall');
	await visit(page, 'teach');
	await page.locator('main .deeds button').first().click();
	await page.locator('form').waitFor();
	await page.locator('form > details, form .rules, details').last().waitFor({ state: 'attached' });
	await unfold(page);
	await page.getByRole('checkbox').last().check();
	await shoot('teach-compose');
	await page.locator('form button[type=submit]').click();
	await page.getByRole('img').first().waitFor();
	await shoot('teach-share');
	return page.locator('textarea').inputValue();
}

/** A question of the teacher's own, written and kept. @param {Set} set */
async function own({ page, shoot }) {
	await visit(page, 'teach/own');
	await shoot('teach-own-empty');
	await page.locator('main button.primary').click();
	await page.locator('main form textarea').fill('Which river flows through Niamey?');
	for (const [place, text] of ['the Niger', 'the Volta', ''].entries())
		await page.locator('.option .text').nth(place).fill(text);
	await shoot('teach-own-written');
	await page.locator('.option .text').nth(2).fill('the Senegal');
	await page.locator('main form button[type=submit]').click();
	await page.locator('main form').waitFor({ state: 'detached' });
	await page.locator('main li').first().waitFor();
	await shoot('teach-own');
}

/** Results come in. @param {Set} set @param {string} link */
async function collect(set, link) {
	const { page, shoot, language } = set;
	await visit(page, 'teach/gradebook');
	await page.locator('main h2').waitFor();
	await shoot('teach-gradebook-empty');
	await visit(page, 'teach/analysis');
	await page.locator('main h2').waitFor();
	await shoot('teach-analysis-empty');
	await visit(page, 'teach/collect');
	await page.locator('.reader').waitFor();
	await shoot('teach-collect-begun');
	const made = { learners: 35, size: 20, now: NOW, language };
	const { ids, file } = await classFile([
		{ ...made, title: 'Liptako-Gourma 3' },
		{ ...made, learners: 12, title: 'Liptako-Gourma 2', now: NOW - 7 * DAY }
	]);
	await page.locator('input[type=file]').setInputFiles(file);
	await page.locator('.came li').first().waitFor();
	await page.locator('input[type=number]').fill('36');
	await page.locator('details summary').first().click();
	const names = ['Aïssatou Maïga', 'محمد أغ إبراهيم', 'Fati Souleymane Abdourahamane Issoufou'];
	const codes = await codesFor(link, names, NOW);
	for (const code of [...codes, codes[0] ?? '', 'LPT:NOTHING']) {
		await page.locator('textarea').fill(code);
		await page.locator('form button[type=submit]').click();
	}
	await page.locator('.came li.wrong').waitFor();
	await shoot('teach-collect');
	return ids;
}

/** What came in, learner by learner and question by question. @param {Set} set @param {readonly string[]} ids */
async function results(set, ids) {
	const { page, shoot } = set;
	await visit(page, `teach/gradebook#${ids[0]}`);
	await page.locator('.choices').waitFor();
	await shoot('teach-gradebook');
	await page.locator('.choices select').last().selectOption({ index: 1 });
	await shoot('teach-gradebook-cards');
	await page.locator('span.no-print button').filter({ visible: true }).first().click();
	await dialog(set, 'teach-note');
	for (const [place, id] of ids.entries()) {
		await visit(page, `teach/analysis#${id}`);
		await page.locator('#remembered').waitFor();
		await shoot(place === 0 ? 'teach-analysis' : 'teach-analysis-few');
	}
	await unfold(page);
	await shoot('teach-analysis-unfolded');
}

/** What is for paper and for the wall. @param {Set} set @param {readonly string[]} ids */
async function room(set, ids) {
	const { page, shoot } = set;
	for (const [path, ready] of [
		['teach', '#handed'],
		['teach/cards', 'main h2'],
		['teach/notice', 'main h3'],
		[`teach/print#assignment=${ids[0]}`, '.sheet']
	]) {
		await visit(page, path ?? '');
		await page
			.locator(ready ?? '')
			.first()
			.waitFor();
		if (path === 'teach') await unfold(page);
		await shoot((path ?? '').replace(/#.*/, '').replaceAll('/', '-'));
	}
	await visit(page, `teach/project#assignment=${ids[0]}`);
	await page.locator('main button.primary').waitFor();
	await page.locator('main input[type=radio]').last().check();
	await shoot('teach-project-cards');
	await page.locator('main input[type=radio]').first().check();
	await shoot('teach-project');
	await page.locator('main button.primary').click();
	await page.getByRole('dialog').waitFor();
	await shoot('wall-asked');
	await page.keyboard.press('PageDown');
	await shoot('wall-answered');
	await page.keyboard.press('Escape');
}

/** A teacher's side. @param {Set} set */
export async function teaching(set) {
	const link = await compose(set);
	await own(set);
	const ids = await collect(set, link);
	await results(set, ids);
	await room(set, ids);
}

/** A learner's side: two quizzes, one with a time and answers at once, one with a code for them; and topics to know. @param {Set} set */
export async function taking(set) {
	const { page, shoot, language } = set;
	const made = { size: 3, kinds: /** @type {const} */ (['single', 'order', 'map']), language };
	const timed = { feedback: 'each', minutes: 20, attempts: 2, graded: true, due: NOW + DAY };
	await visit(page, `take#${await linkOf({ ...made, title: 'Liptako-Gourma 3', rules: /** @type {any} */ (timed) })}`);
	await page.locator('main form button[type=submit]').click();
	await page.getByRole('alert').first().waitFor();
	await shoot('take-door');
	await page.locator('main form input').fill('فاطمة Maïga');
	await page.locator('main form button[type=submit]').click();
	await question(page).waitFor();
	await unfold(page);
	await shoot('take-question');
	await answer(page);
	await page.locator('.bar.shown').waitFor();
	await shoot('take-answered');
	await page.locator('.deeds button').last().click();
	await page.getByRole('dialog').waitFor();
	await shoot('take-sure');
	await page.getByRole('dialog').locator('button.primary').click();
	await page.getByRole('img').first().waitFor();
	await shoot('take-handed-in');
	const coded = { feedback: 'code', asks: 'nothing', graded: false, minutes: undefined };
	const late = { ...coded, due: NOW - DAY };
	await visit(page, `take#${await linkOf({ ...made, title: 'Late', rules: /** @type {any} */ (late) })}`);
	await page.locator('main form button[type=submit]').waitFor();
	await shoot('take-late');
	await page.locator('main form button[type=submit]').click();
	await question(page).waitFor();
	await page.locator('.deeds button').last().click();
	await page.getByRole('dialog').locator('button.primary').click();
	await page.getByRole('img').first().waitFor();
	await page.locator('main form input').fill('papaya');
	await page.locator('main form button[type=submit]').click();
	await page.getByRole('alert').first().waitFor();
	await shoot('take-release');
	await visit(page, 'take');
	await page.locator('main li').first().waitFor();
	await shoot('take-home-used');
	await visit(page, 'take#AAAA');
	await page.getByRole('alert').first().waitFor();
	await shoot('take-broken');
}
