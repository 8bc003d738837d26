// What leaves a printer: each page of a PDF as a picture, by poppler where it is installed.
import { classFile } from '../../tests/e2e/seeded-class.ts';
import { NOW, visit } from './camera.js';

/** @typedef {import('./camera.js').Set} Set */

/** Papers, keys, cards, facts and sheets. @param {Set} set */
export async function papers({ page, print }) {
	const quiz = 'teach/print#seed=pictures&size=20';
	await visit(page, quiz);
	await page.locator('.sheet').first().waitFor();
	await page.locator('.choices input[type=checkbox]').first().check();
	await print('paper');
	await page.locator('.choices input[type=checkbox]').last().check();
	await print('paper-large');
	for (const [path, ready, name] of [
		['teach/cards', '.cards', 'cards'],
		['teach/notice', 'main h3', 'notice'],
		['explore/trust', '.discussion', 'discussion'],
		['explore#t1-founding', 'main li', 'facts'],
		['explore#p07-1', '.fact', 'fact'],
		['explore/timeline', 'main svg', 'timeline'],
		['explore/voices', 'main h2', 'voices']
	]) {
		await visit(page, path ?? '');
		await page
			.locator(ready ?? '')
			.first()
			.waitFor();
		await print(name ?? '');
	}
	await visit(page, 'teach/collect');
	const { ids, file } = await classFile([{ learners: 35, size: 20, now: NOW, title: 'Liptako-Gourma 3' }]);
	await page.locator('input[type=file]').setInputFiles(file);
	await page.locator('.came li').first().waitFor();
	await visit(page, `teach/gradebook#${ids[0]}`);
	await page.locator('.choices').waitFor();
	await print('gradebook');
	await visit(page, `teach/analysis#${ids[0]}`);
	await page.locator('#remembered').waitFor();
	await print('analysis');
	await visit(page, `teach/share#${ids[0]}`);
	await page.getByRole('img').first().waitFor();
	await print('share');
}
