// Which modules go into which file of the build. Left alone, the bundler makes dozens of files of a kB: each is a request,
// a look into the cache, and a text that compresses badly. Put together by hand, the first question waits for all of it.
import { relative } from 'node:path';

/** The stages of a start (src/lib/state/start.svelte.ts): what these import (not: fetch later) is one file for each stage. */
const STAGES = [
	['routes/+layout.ts', 'routes/+layout.svelte', 'routes/study/+page.svelte', 'runtime/client/entry.js'],
	['storage/open-store.ts']
];
/** What the words of every language are made with: the first question waits for them, and for nothing that they share a file with. */
const WORDS = /\/i18n\/(?:plural|\w+\/words)\.ts$/;
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
		config: (_config, { isSsrBuild }) => {
			if (isSsrBuild) return {};
			const stages = STAGES.map((_, stage) => ({
				name: `stage-${stage}`,
				test: (/** @type {string} */ id) => stageOf.get(id) === stage,
				priority: 1 + STAGES.length - stage
			}));
			const words = { name: 'words', test: WORDS, priority: 2 + STAGES.length };
			const groups = [words, ...stages, { name: 'shared', test: isForAll, minShareCount: SHARED, priority: 1 }];
			return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
		}
	};
}
