// Which modules go into which file of the build. Left alone, the bundler makes dozens of files of a kB: each is a request,
// a look into the cache, and a text that compresses badly. Put together by hand, the first question waits for all of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The stages of a start (src/lib/state/start.svelte.ts): what these import (not: fetch later) is one file for each stage. */
const STAGES = [
	['routes/+layout.ts', 'routes/+layout.svelte', 'routes/study/+page.svelte', 'runtime/client/entry.js'],
	['storage/open-store.ts']
];
/** The look of the first visit's first screen comes with that of stage 0: a second style sheet would be a second way there. */
const FIRST_LOOK = /\/(?:routes\/(?:\+page|Lead|Welcome)|ui\/LanguageSwitch)\.svelte\?.*\btype=style\b/;
/** A language other than English, as far as the first question needs it, is a file of its own. */
const EARLY_WORDS = /\/i18n\/(?!en\b)(\w+)(?:-early|\/(?:answer|app|kinds|shell|study|words))\.ts$/;
/** What so many entries of the app share is one file as well. */
const SHARED = 7;
/** What the screens of a class share among themselves is theirs. */
const ROOMS_OF_FEW =
	/\/(?:assign|class|gradebook|analysis|sheet|marker|project|exchange|explore|map|charts|settings|progress|teach|take|js-aruco2|uqr|jsqr)\//;

/** @param {string} id */
function isForAll(id) {
	const path = `/${relative(process.cwd(), id)}`; // whatever the folder of the checkout is called
	return /svelte|src|generated/.test(path) && !ROOMS_OF_FEW.test(path);
}

/**
 * All of a stage runs at once. Where this stands in front, V8 compiles a file beside the page while it arrives (explicit
 * compile hints), instead of function by function on the way to the first question, which was half of that way.
 */
const EAGER = '//# allFunctionsCalledOnLoad\n';

/** @param {string} dir @param {import('vite').Rollup.OutputBundle} bundle */
function compileEagerly(dir, bundle) {
	for (const output of Object.values(bundle)) {
		if (output.type !== 'chunk' || !/^stage-\d$/.test(output.name)) continue;
		const file = join(dir, output.fileName);
		writeFileSync(file, EAGER + readFileSync(file, 'utf8'));
	}
}

const MANIFEST = '.vite/manifest.json';

/**
 * By the manifest a page links the style sheets of whatever it may fetch later, before its first paint. They come with what
 * they are for, which waits for them: here the manifest forgets what is not imported.
 * @param {string} file
 */
function onlyWhatIsImported(file) {
	if (!existsSync(file)) return;
	/** @type {Record<string, { dynamicImports?: string[] }>} */
	const manifest = JSON.parse(readFileSync(file, 'utf8'));
	for (const chunk of Object.values(manifest)) delete chunk.dynamicImports;
	writeFileSync(file, JSON.stringify(manifest));
}

/** @returns {import('vite').Plugin} */
export function fewFiles() {
	/** @type {Map<string, number>} The stage of each module. */
	const stageOf = new Map();
	return {
		name: 'few-files',
		buildEnd() {
			STAGES.forEach((entries, stage) => {
				/** @param {string} id */
				const add = (id) => {
					if (stageOf.has(id)) return;
					stageOf.set(id, stage);
					this.getModuleInfo(id)?.importedIds.forEach(add);
				};
				for (const id of this.getModuleIds()) if (entries.some((end) => id.endsWith(end))) add(id);
			});
		},
		writeBundle: {
			order: 'post',
			handler: ({ dir = '' }, bundle) => {
				onlyWhatIsImported(join(dir, MANIFEST));
				compileEagerly(dir, bundle);
			}
		},
		config: (_config, { isSsrBuild }) => {
			if (isSsrBuild) return {};
			const stages = STAGES.map((_, stage) => ({
				name: `stage-${stage}`,
				test: (/** @type {string} */ id) => stageOf.get(id) === stage || (stage === 0 && FIRST_LOOK.test(id)),
				priority: 2 + STAGES.length - stage
			}));
			// what every language is made with, and English in stage 0 is not
			const plural = { name: 'plural', test: /\/i18n\/plural\.ts$/, priority: 3 + STAGES.length };
			const words = {
				name: (/** @type {string} */ id) => `words-${EARLY_WORDS.exec(id)?.[1] ?? ''}`,
				test: EARLY_WORDS,
				priority: 1.5 // a group takes along what it imports: what a stage needs is taken by then
			};
			const groups = [plural, words, ...stages, { name: 'shared', test: isForAll, minShareCount: SHARED, priority: 1 }];
			return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
		}
	};
}
