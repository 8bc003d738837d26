// Takes pictures of every route and state of the built app, to be looked at one by one: npm run screens
//   npm run screens                      every size, scheme and language, and twice the letters: into screens/ (untracked)
//   npm run screens -- phone dark ar     only pictures that fit all these words
//   npm run screens -- phone teaching    only these scenes: firstMinutes, quizzes, later, exploring, days, teaching,
//                                        taking, failures, arrivals or papers
//   npm run screens -- --readme          the pictures of the README
// The contact sheet is screens/index.html; screens/sheet-….png shows the pictures of one round side by side.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { close, LANGUAGES, open, SCHEMES, SIZES } from './screens/camera.js';
import { arrivals, failures } from './screens/failures.js';
import { days, exploring, later } from './screens/later.js';
import { firstMinutes, quizzes } from './screens/learning.js';
import { papers } from './screens/papers.js';
import { readme } from './screens/readme.js';
import { index, sheets } from './screens/sheets.js';
import { taking, teaching } from './screens/teaching.js';

/** @typedef {import('./screens/camera.js').Set} Set */
/** @typedef {{ size: string, scheme: 'light' | 'dark', language: string, doubled: boolean }} Look */

const FOLDER = 'screens';
const SCENES = [firstMinutes, quizzes, later, exploring, days, teaching, taking, failures, arrivals, papers];
/** Paper is the same whatever screen it was sent from. @param {Look} look */
const isForPaper = ({ size, scheme, doubled }) => size === 'wide' && scheme === 'light' && !doubled;

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const nameOf = (/** @type {Look} */ { size, scheme, language, doubled }) =>
	`${size}-${scheme}-${language}${doubled ? '-200' : ''}`;

/** What a scene works with: pictures are numbered over the whole round. @param {Look} look @param {string[]} files */
function setFor(look, files) {
	/** @type {import('playwright').Page[]} */
	const pages = [];
	const next = (/** @type {string} */ what) =>
		`${nameOf(look)}-${String(files.length + 1).padStart(3, '0')}-${what}.png`;
	const another = async (withWorker = false) => {
		const page = await open(look.size, look.scheme, look.language, withWorker);
		pages.push(page);
		return page;
	};
	/** @type {Set['using']} */
	const using = (page) => async (what, part) => {
		await page.evaluate((twice) => {
			if (twice) document.documentElement.style.setProperty('font-size', '200%');
			scrollTo(0, 0);
			return document.fonts.ready.then(() => undefined);
		}, look.doubled);
		const file = next(what);
		const clip = part ? ((await page.locator(part).first().boundingBox()) ?? undefined) : undefined;
		await page.screenshot({ path: `${FOLDER}/${file}`, fullPage: true, ...(clip && { clip }) });
		files.push(file);
	};
	/** @param {import('playwright').Page} page @returns {Set['print']} */
	const printing = (page) => async (what) => {
		const stem = next(what).replace('.png', '');
		const pdf = await page.pdf({ preferCSSPageSize: true, path: `${FOLDER}/${stem}.pdf` });
		if (pdf.length === 0) return;
		execFileSync('pdftoppm', ['-r', '60', '-png', `${FOLDER}/${stem}.pdf`, `${FOLDER}/${stem}`]);
		files.push(...readdirSync(FOLDER).filter((file) => file.startsWith(`${stem}-`)));
	};
	return { pages, another, using, printing };
}

/** All pictures of one round. A scene that breaks off ends no other. @param {Look} look @param {typeof SCENES} scenes */
async function round(look, scenes) {
	/** @type {string[]} */
	const files = [];
	for (const scene of scenes) {
		if (scene === papers && !isForPaper(look)) continue;
		const { pages, another, using, printing } = setFor(look, files);
		const page = await another();
		try {
			await scene({ page, shoot: using(page), language: look.language, another, using, print: printing(page) });
		} catch (error) {
			process.exitCode = 1;
			console.error(`${nameOf(look)}: ${scene.name} broke off after ${files.at(-1)}\n${String(error)}`);
		}
		for (const one of pages) await one.context().close();
	}
	return { name: nameOf(look), files, width: SIZES[look.size]?.[0] ?? 360 };
}

/** @param {Look} look */
function isWanted({ size, scheme, language, doubled }) {
	const words = [size, scheme, language, ...(doubled ? ['200'] : []), ...SCENES.map(({ name }) => name)];
	return wanted.every((word) => words.includes(word)) && (!doubled || wanted.length === 0 || wanted.includes('200'));
}

async function all() {
	if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	const named = SCENES.filter(({ name }) => wanted.includes(name));
	const looks = Object.keys(SIZES).flatMap((size) =>
		SCHEMES.flatMap((scheme) =>
			LANGUAGES.flatMap((language) => [false, true].map((doubled) => ({ size, scheme, language, doubled })))
		)
	);
	for (const look of looks.filter(isWanted)) {
		const made = await round(look, named.length > 0 ? named : SCENES);
		await sheets(FOLDER, made);
		console.log(`${FOLDER}/sheet-${made.name}-….png: ${made.files.length} pictures`);
	}
	index(FOLDER);
}

await (process.argv.includes('--readme') ? readme() : all());
await close();
