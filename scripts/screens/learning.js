// What a learner sees who has just begun: the first visit, every kind of question, a quiz and its report.
import { answer, dialog, question, unfold, visit } from './camera.js';

/** @typedef {import('./camera.js').Set} Set */

const KINDS = 12;

/** The states of the first minutes. @param {Set} set */
export async function firstMinutes(set) {
	const { page, shoot } = set;
	await visit(page, '');
	await shoot('first-visit');
	await visit(page, 'progress');
	await shoot('progress-empty');
	await visit(page, 'study');
	await question(page).waitFor();
	await shoot('study-asked');
	await answer(page);
	await page.locator('.bar.shown').waitFor();
	await shoot('study-answered');
	await page.keyboard.press('?');
	await dialog(set, 'study-keys');
	await page.locator('.deeds button').last().click();
	await dialog(set, 'study-menu');
	await visit(page, 'explore#p07-1');
	await page.locator('section[aria-labelledby=questions] button').click();
	for (let turn = 0; turn < 9; turn += 1) {
		await answer(page);
		await page.locator('.bar.shown button').click();
		await page.locator('.summary').or(question(page)).first().waitFor();
		if (await page.locator('.summary').isVisible()) break;
	}
	await shoot('study-finished');
	await visit(page, '');
	await shoot('today-begun');
	await visit(page, 'quiz/run#nothing');
	await shoot('quiz-gone');
	await visit(page, 'take');
	await shoot('take-home');
}

/** A quiz of one kind, or of all, up to its first question. @param {Set} set @param {number} kind from 1; 0 for all */
async function begin({ page, shoot }, kind) {
	await visit(page, 'quiz');
	await page.locator('form select').first().selectOption('5');
	await page.locator('form details summary').last().click();
	if (kind === 0) await shoot('quiz-compose');
	else
		await page
			.locator('.columns input')
			.nth(kind - 1)
			.check();
	await page.locator('form .seed').fill('pictures');
	await page.locator('form button[type=submit]').click();
	await question(page).waitFor();
}

/** Every kind of question as a quiz asks it, and as its report shows it. @param {Set} set */
export async function quizzes(set) {
	const { page, shoot } = set;
	await begin(set, 0);
	for (let turn = 0; turn < 5; turn += 1) {
		await page
			.getByText(new RegExp(`${turn + 1}\\D+5`))
			.first()
			.waitFor();
		await answer(page);
	}
	await page.locator('#score').waitFor();
	await page.locator('details summary').last().click();
	await shoot('quiz-report');
	for (let kind = 1; kind <= KINDS; kind += 1) {
		await begin(set, kind);
		await shoot(`quiz-kind-${kind}`);
		const asked = await question(page).getAttribute('data-prompt');
		await answer(page);
		await page.locator(`[data-prompt]:not([data-prompt="${asked}"])`).waitFor();
		// without taking leave of it the quiz stands on Today as well
		await page.locator('.deeds button').last().click();
		await page.locator('#score').waitFor();
		await unfold(page);
		await shoot(`report-kind-${kind}`, 'section:has(#every)');
	}
}
