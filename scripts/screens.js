// Takes pictures of every route and state of the built app, to be looked at one by one: npm run screens
//   npm run screens                      every size, scheme and language, and twice the letters: into screens/ (untracked)
//   npm run screens -- phone dark ar     only pictures that fit all these words
//   npm run screens -- phone teaching    only these scenes: firstMinutes, quizzes, later, teaching or failures
//   npm run screens -- --readme          the pictures of the README
// The contact sheet is screens/index.html; screens/sheet-….png shows the pictures of one round side by side.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { classFile, codesFor } from '../tests/e2e/seeded-class.ts';
import { backupOf, madeLog } from '../tests/e2e/seeded-log.ts';
import { Host } from '../tests/host.js';
import { launchOptions } from './browser.js';

/** @typedef {import('playwright').Page} Page */
/** @typedef {(name: string) => Promise<void>} Shoot */

/** @type {Record<string, [number, number]>} */
const SIZES = { phone: [360, 740], tall: [412, 915], wide: [1280, 800] };
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const LANGUAGES = ['en', 'fr', 'ar'];
const FOLDER = 'screens';
/** A sheet shows pictures down to here, in CSS pixels. */
const CUT = 1500;
const COLUMNS = 4;
const KINDS = 12;
/** On this day the pictures are taken, so that two rounds show the same. */
const NOW = Date.parse('2026-11-24T09:00:00Z');

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const host = new Host(process.env.BUILD_DIR ?? 'build');
await host.start();
const browser = await chromium.launch(launchOptions());
/** With a finger and no mouse; emulation of touch does not outlast a picture of the whole page. */
const TOUCH = 'primaryPointerType=2,availablePointerTypes=2,primaryHoverType=1,availableHoverTypes=1';
const { args = [], ...options } = launchOptions();
const handheld = await chromium.launch({ ...options, args: [...args, `--blink-settings=${TOUCH}`] });

/** @param {string} size @param {'light' | 'dark'} colorScheme @param {string} locale */
async function open(size, colorScheme, locale) {
	const [width, height] = SIZES[size] ?? [360, 740];
	const look = { viewport: { width, height }, colorScheme, locale, reducedMotion: /** @type {const} */ ('reduce') };
	const hasTouch = width < 500;
	const context = await (hasTouch ? handheld : browser).newContext({ ...look, hasTouch, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.clock.setFixedTime(NOW);
	return page;
}

/** By role and place only: the words are another language's. @param {Page} page */
const question = (page) => page.getByTestId('question').or(page.locator('form:has(.bar)')).first();

/** Goes to an address and waits until it has something to show. @param {Page} page @param {string} path */
async function visit(page, path) {
	await page.goto('about:blank');
	await page.goto(`${host.url}/${path}`);
	await page.locator('h1').first().waitFor({ state: 'attached' });
	await page.locator('.wait').waitFor({ state: 'detached' });
}

/** Answers the question on the screen with its second option, or not at all. @param {Page} page */
async function answer(page) {
	await question(page).waitFor();
	const options = question(page).getByRole('radio').or(question(page).getByRole('checkbox'));
	if ((await options.count()) > 1) await options.nth(1).check();
	const submit = page.locator('.bar button[type=submit]');
	if (!(await submit.isEnabled())) return page.locator('.bar button').first().click();
	await submit.click();
	const grade = page.locator('.bar.grade button');
	if ((await grade.count()) > 0) await grade.last().click();
}

/** The states of the first minutes. @param {Page} page @param {Shoot} shoot */
async function firstMinutes(page, shoot) {
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
	await page.locator('.deeds button').nth(1).click();
	await page.getByRole('dialog').waitFor();
	await shoot('study-keys');
	await page.keyboard.press('Escape');
	await page.locator('.deeds button').nth(2).click();
	await page.getByRole('dialog').waitFor();
	await shoot('study-menu');
	await page.keyboard.press('Escape');
	await visit(page, 'explore#p07-1');
	await page.locator('section[aria-labelledby=questions] button').click();
	for (let turn = 0; turn < 9; turn += 1) {
		await answer(page);
		await page.locator('.bar.shown button').click();
		await page.locator('.summary').or(question(page)).first().waitFor();
		if (await page.locator('.summary').isVisible()) break;
	}
	await shoot('study-finished');
}

/** Every question kind, as a quiz asks it, and the report. @param {Page} page @param {Shoot} shoot */
async function quizzes(page, shoot) {
	for (let kind = 0; kind <= KINDS; kind += 1) {
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
		if (kind > 0) {
			await shoot(`quiz-kind-${kind}`);
			continue;
		}
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
	}
}

/** After some weeks. @param {Page} page @param {Shoot} shoot */
async function later(page, shoot) {
	await visit(page, 'settings');
	const log = madeLog({ seed: 'pictures', answers: 600, perDay: 30, until: NOW });
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles(await backupOf(log, NOW));
	await page.getByTestId('data-message').getByText('600').waitFor();
	await shoot('settings');
	for (const path of ['', 'study', 'quiz', 'progress', 'progress/audit', 'about', 'open', 'nowhere']) {
		await visit(page, path);
		if (path === 'study') await question(page).waitFor();
		if (path === 'progress/audit') await page.locator('figure').first().waitFor();
		await shoot(path.replaceAll('/', '-') || 'today');
	}
	for (const path of ['', '#p07-1', '#t1-founding', '/timeline', '/map', '/map#mali', '/voices', '/trust']) {
		await visit(page, `explore${path}`);
		await shoot(`explore${path.replace(/[/#]/, '-')}`);
	}
}

/** A teacher's side, with a class of 35 and one of 12. @param {Page} page @param {Shoot} shoot @param {string} language */
async function teaching(page, shoot, language) {
	await visit(page, 'teach');
	await shoot('teach-empty');
	await page.locator('main .deeds button').first().click();
	await page.locator('form').waitFor();
	await page.locator('form > details, form .rules, details').last().waitFor({ state: 'attached' });
	await page.evaluate(() => document.querySelectorAll('form details').forEach((one) => one.setAttribute('open', '')));
	await page.getByRole('checkbox').last().check();
	await shoot('teach-compose');
	await page.locator('form button[type=submit]').click();
	await page.getByRole('img').first().waitFor();
	await shoot('teach-share');
	const link = await page.locator('textarea').inputValue();
	await visit(page, `take#${link.split('#')[1]}`);
	await shoot('take-door');
	await page.locator('main form input').fill('فاطمة Maïga');
	await page.locator('main form button[type=submit]').click();
	await question(page).waitFor();
	await shoot('take-question');
	await page.locator('.deeds button').last().click();
	await page.getByRole('dialog').waitFor();
	await shoot('take-sure');
	await page.getByRole('dialog').locator('button.primary').click();
	await page.getByRole('img').first().waitFor();
	await shoot('take-handed-in');
	await visit(page, 'teach/collect');
	const made = { learners: 35, size: 20, now: NOW, language };
	const { ids, file } = await classFile([
		{ ...made, title: 'Liptako-Gourma 3' },
		{ ...made, learners: 12, title: 'Liptako-Gourma 2', now: NOW - 7 * 86_400_000 }
	]);
	await page.locator('input[type=file]').setInputFiles(file);
	await page.locator('.came li').first().waitFor();
	await page.locator('input[type=number]').fill('36');
	await page.locator('details summary').first().click();
	const codes = await codesFor(
		link,
		['Aïssatou Maïga', 'محمد أغ إبراهيم', 'Fati Souleymane Abdourahamane Issoufou'],
		NOW
	);
	for (const code of [...codes, codes[0] ?? '', 'LPT:NOTHING']) {
		await page.locator('textarea').fill(code);
		await page.locator('form button[type=submit]').click();
	}
	await page.locator('.came li.wrong').waitFor();
	await shoot('teach-collect');
	await visit(page, `teach/gradebook#${ids[0]}`);
	await shoot('teach-gradebook');
	for (const [place, id] of ids.entries()) {
		await visit(page, `teach/analysis#${id}`);
		await page.locator('#remembered').waitFor();
		await shoot(place === 0 ? 'teach-analysis' : 'teach-analysis-few');
	}
	for (const [path, ready] of [
		['teach', '#handed'],
		['teach/own', 'main'],
		['teach/cards', 'main'],
		['teach/notice', 'main'],
		[`teach/print#assignment=${ids[0]}`, '.sheet']
	]) {
		await visit(page, path ?? '');
		await page
			.locator(ready ?? '')
			.first()
			.waitFor();
		await shoot((path ?? '').replace(/#.*/, '').replaceAll('/', '-'));
	}
	await visit(page, `teach/project#assignment=${ids[0]}`);
	await shoot('teach-project');
	await page.locator('main button').last().click();
	await page.getByRole('dialog').waitFor();
	await shoot('wall-asked');
	await page.keyboard.press('PageDown');
	await shoot('wall-answered');
	await page.keyboard.press('Escape');
}

/** What goes wrong. @param {Page} page @param {Shoot} shoot */
async function failures(page, shoot) {
	await page.route(/bank\.\w+\.[^/]*json/, (route) => route.abort());
	await page.goto('about:blank');
	await page.goto(host.url);
	await page.getByRole('alert').first().waitFor();
	await shoot('error-no-bank');
	await page.unroute(/bank\.\w+\.[^/]*json/);
	await page.route(/bank\.\w+\.[^/]*json/, () => undefined);
	await page.goto('about:blank');
	await page.goto(host.url);
	await page.locator('.wait').waitFor();
	await shoot('loading');
}

const SCENES = [firstMinutes, quizzes, later, teaching, failures];

/** All pictures of one round. @param {string} size @param {'light' | 'dark'} scheme @param {string} language @param {boolean} doubled */
async function round(size, scheme, language, doubled) {
	const page = await open(size, scheme, language);
	const name = `${size}-${scheme}-${language}${doubled ? '-200' : ''}`;
	/** @type {string[]} */
	const files = [];
	/** @type {Shoot} */
	const shoot = async (what) => {
		await page.evaluate((twice) => {
			if (twice) document.documentElement.style.setProperty('font-size', '200%');
			scrollTo(0, 0);
			return document.fonts.ready.then(() => undefined);
		}, doubled);
		const file = `${name}-${String(files.length + 1).padStart(2, '0')}-${what}.png`;
		await page.screenshot({ path: `${FOLDER}/${file}`, fullPage: true });
		files.push(file);
	};
	const named = SCENES.filter(({ name: scene }) => wanted.includes(scene));
	for (const scenes of named.length > 0 ? named : SCENES) await scenes(page, shoot, language);
	await page.context().close();
	return { name, files, width: SIZES[size]?.[0] ?? 360 };
}

/** @param {readonly string[]} files @param {number} width */
const page = (files, width) => `<!doctype html><meta charset="utf-8"><title>Liptako: contact sheet</title>
<style>body{margin:8px;background:#777;font:14px system-ui;display:flex;flex-wrap:wrap;gap:8px}figure{margin:0;width:${width}px}
figcaption{color:#fff}img{width:100%;max-height:${CUT}px;object-fit:cover;object-position:top;display:block}</style>
${files.map((file) => `<figure><figcaption>${file}</figcaption><a href="${file}"><img loading="lazy" src="${file}"></a></figure>`).join('\n')}`;

/** Pictures of one round side by side, a few to a sheet. @param {{ name: string, files: string[], width: number }} round */
async function sheets({ name, files, width }) {
	const across = width > 500 ? 2 : COLUMNS;
	const shown = width > 500 ? 800 : width;
	const context = await browser.newContext({ viewport: { width: across * (shown + 8) + 16, height: 800 } });
	for (let from = 0; from < files.length; from += across) {
		const view = await context.newPage();
		writeFileSync(
			`${FOLDER}/sheet.html`,
			page(files.slice(from, from + across), shown).replaceAll('loading="lazy"', '')
		);
		await view.goto(`file://${process.cwd()}/${FOLDER}/sheet.html`);
		await view.screenshot({
			path: `${FOLDER}/sheet-${name}-${String(from / across + 1).padStart(2, '0')}.png`,
			fullPage: true
		});
		await view.close();
	}
	rmSync(`${FOLDER}/sheet.html`);
	await context.close();
}

async function readme() {
	const phone = await open('phone', 'light', 'en');
	await visit(phone, 'study');
	await answer(phone);
	await phone.setViewportSize({ width: 360, height: 1060 });
	await phone.evaluate(() => scrollTo(0, 0));
	await phone.screenshot({ path: 'docs/images/study-phone.png' });
	const wide = await open('wide', 'light', 'en');
	await visit(wide, 'study');
	for (let turn = 0; turn < 4; turn += 1) {
		await answer(wide);
		await wide.locator('.bar.shown button').click();
	}
	await answer(wide);
	await wide.locator('.bar.shown').waitFor();
	await wide.screenshot({ path: 'docs/images/study-wide.png' });
}

async function all() {
	if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	for (const size of Object.keys(SIZES))
		for (const scheme of SCHEMES)
			for (const language of LANGUAGES)
				for (const doubled of [false, true]) {
					const words = [size, scheme, language, ...(doubled ? ['200'] : []), ...SCENES.map(({ name }) => name)];
					if (
						!wanted.every((word) => words.includes(word)) ||
						(doubled && wanted.length > 0 && !wanted.includes('200'))
					)
						continue;
					const made = await round(size, scheme, language, doubled);
					await sheets(made);
					console.log(`${FOLDER}/sheet-${made.name}-….png: ${made.files.length} pictures`);
				}
	const files = readdirSync(FOLDER).filter((file) => file.endsWith('.png') && !file.startsWith('sheet-'));
	writeFileSync(`${FOLDER}/index.html`, page(files, 240));
	console.log(`${FOLDER}/index.html`);
}

await (process.argv.includes('--readme') ? readme() : all());
await Promise.all([browser.close(), handheld.close()]);
await host.stop();
