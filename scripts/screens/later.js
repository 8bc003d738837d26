// After some weeks: every screen with something on it, and the days that are unlike the others.
import { backupOf, madeLog, stickyLog } from '../../tests/e2e/seeded-log.ts';
import { DAY, dialog, NOW, question, unfold, visit } from './camera.js';

/** @typedef {import('./camera.js').Set} Set */
/** @typedef {import('./camera.js').Page} Page */

/** Opens the settings and restores a log. @param {Page} page @param {Parameters<typeof backupOf>[0]} log */
async function restore(page, log) {
	await visit(page, 'settings');
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles(await backupOf(log, NOW));
	await page.getByTestId('data-message').getByText(String(log.length)).waitFor();
}

const weeks = () => madeLog({ seed: 'pictures', answers: 600, perDay: 30, until: NOW });

/** Some weeks of studying. @param {Set} set */
export async function later(set) {
	const { page, shoot } = set;
	await restore(page, weeks());
	await shoot('settings');
	await unfold(page);
	await shoot('settings-unfolded');
	await page.locator('#data ~ .deed button').last().click();
	await dialog(set, 'settings-erase');
	for (const path of ['', 'study', 'quiz', 'progress', 'progress/audit', 'about', 'open', 'nowhere']) {
		await visit(page, path);
		if (path === 'study') await question(page).waitFor();
		if (path === 'progress/audit') await page.locator('figure').first().waitFor();
		await shoot(path.replaceAll('/', '-') || 'today');
	}
	for (const path of ['progress', 'progress/audit']) {
		await visit(page, path);
		if (path === 'progress/audit') await page.locator('figure').first().waitFor();
		await unfold(page);
		await shoot(`${path.replaceAll('/', '-')}-tables`);
	}
}

/** Everything that can be looked up. @param {Set} set */
export async function exploring({ page, shoot }) {
	await restore(page, weeks());
	for (const path of ['', '#p07-1', '#t1-founding', '#mali', '#nothing']) {
		await visit(page, `explore${path}`);
		await shoot(`explore${path.replace('#', '-')}`);
	}
	for (const path of ['/timeline', '/map', '/map#mali', '/voices', '/trust']) {
		await visit(page, `explore${path}`);
		if (path.startsWith('/map')) await page.locator('main svg').last().waitFor();
		await shoot(`explore${path.replace(/[/#]/g, '-')}`);
	}
	await visit(page, 'explore/timeline');
	for (let step = 0; step < 3; step += 1) await page.locator('main button').nth(2).click();
	await shoot('explore-timeline-closer');
	await visit(page, 'explore');
	await page.getByRole('searchbox').fill('Bamako');
	await page.getByTestId('found').waitFor();
	await shoot('explore-found');
	await page.getByRole('searchbox').fill('xyzzy');
	await page.locator('.nothing').waitFor();
	await shoot('explore-found-nothing');
}

/** An exam ahead, a day of rest, a break, a fact that will not stick, and a day that is done. @param {Set} set */
export async function days({ page, shoot, another, using }) {
	await restore(page, weeks());
	await page.locator('input[name=goal]').last().check();
	await page.locator('input[type=date]').first().fill('2026-12-24');
	await shoot('settings-exam');
	await visit(page, '');
	await page.locator('main details').first().waitFor();
	await unfold(page);
	await shoot('today-exam');
	await visit(page, 'settings');
	// the pictures are taken on a Tuesday
	await page.locator('fieldset .week select').nth(1).selectOption('none');
	await visit(page, '');
	await shoot('today-rest');

	const back = await another();
	const shootBack = using(back);
	await restore(back, madeLog({ seed: 'pictures', answers: 300, perDay: 30, until: NOW - 20 * DAY }));
	await visit(back, '');
	await shootBack('today-comeback');
	await visit(back, 'study');
	await question(back).waitFor();
	await shootBack('study-comeback');

	const stuck = await another();
	const shootStuck = using(stuck);
	await restore(stuck, stickyLog(NOW).events);
	await visit(stuck, 'study');
	// not known, or forgotten once it is shown
	await stuck.locator('.bar button').first().click();
	await stuck.locator('.bar.grade button').first().or(stuck.locator('.bar.shown')).first().waitFor();
	if (await stuck.locator('.bar.grade').isVisible()) await stuck.locator('.bar.grade button').first().click();
	await stuck.locator('.bar.shown').waitFor();
	await shootStuck('study-sticky');
}
