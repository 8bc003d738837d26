// What a learner does besides studying, in any engine and without the server: a quiz to its report, the bank looked through,
// the language changed. The driver goes to addresses and runs text in the page.
import { IN_PAGE } from './page.js';

/**
 * @typedef {{ go: (path: string) => Promise<unknown>, run: (script: string) => Promise<unknown> }} Driver
 * @typedef {import('./run.js').Bench['check']} Check
 */

/** Resolves to true once the report of a quiz of five stands. */
const QUIZ = `${IN_PAGE}
	const size = await until(() => document.querySelector('form select'));
	size.value = '5';
	size.dispatchEvent(new Event('change', { bubbles: true }));
	(await until(() => named(/^Start the quiz/))).click();
	for (let turn = 1; turn <= 5; turn += 1) {
		await until(() => document.querySelector('main').innerText.includes('Question ' + turn + ' of 5'));
		(await until(() => named(/^I don’t know/))).click();
	}
	await until(() => document.querySelector('#score'));
	return document.querySelectorAll('main details').length >= 5;
`;
/** Resolves to true once a fact was found by a word and stands with who says so. */
const EXPLORE = `${IN_PAGE}
	const field = await until(() => document.querySelector('main input[type=search]'));
	field.value = 'Bamako';
	field.dispatchEvent(new Event('input', { bubbles: true }));
	(await until(() => [...document.querySelectorAll('main a[href*="#p"]')].find((one) => one.innerText.includes('Bamako')))).click();
	return (await until(() => [...document.querySelectorAll('main h2')].find((one) => one.innerText === 'Who says so'))) !== undefined;
`;
/**
 * Resolves to true once the page speaks a language, from then on. The page as it was made ahead has buttons too, which do
 * nothing yet: one presses again, as a person would. @param {string} name @param {string} language @param {string} heading
 */
const speaks = (name, language, heading) => `${IN_PAGE}
	let pressed = 0;
	return until(() => {
		if (document.documentElement.lang === '${language}' && document.querySelector('main h1')?.innerText === '${heading}') return true;
		if (Date.now() - pressed > 3000) {
			pressed = Date.now();
			named(/^${name}$/)?.click();
		}
	});
`;
const FRENCH = speaks('Français', 'fr', 'Réglages');
const ENGLISH = speaks('English', 'en', 'Settings');
const STILL_FRENCH = `${IN_PAGE}
	return (await until(() => document.querySelector('main h1')?.innerText === 'Explorer')) && document.documentElement.lang === 'fr';
`;

/**
 * What the app does at a quiet moment after a start is let go on: WebKit, left in the midst of it, has been seen not to give
 * the next page its database (docs/reliability.md, what is not shown).
 */
const REST = 'await new Promise((done) => setTimeout(done, 3000));';

/** With the app on the device and the server gone. @param {Driver} driver @param {Check} check */
export async function journeys({ go: leave, run }, check) {
	const go = async (/** @type {string} */ path) => {
		await run(REST);
		await leave(path);
	};
	await go('/quiz');
	await check('without the server a quiz goes to its report', async () => (await run(QUIZ)) === true);
	await go('/explore');
	await check('and a fact is found, with who says so', async () => (await run(EXPLORE)) === true);
	await go('/settings');
	await check('and the language changes on the spot', async () => (await run(FRENCH)) === true);
	await go('/explore');
	await check('and stays', async () => (await run(STILL_FRENCH)) === true);
	await go('/settings');
	await check('and changes back', async () => (await run(ENGLISH)) === true);
	// the language is heard before it is in the log
	await run(REST);
}
