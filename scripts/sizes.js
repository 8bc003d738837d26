// Budget P1 in bytes: JavaScript that a first visit to Study fetches before each stage of its start, brotli, beside an empty
// page of the same toolchain built in the same run. Bytes hold still, so this check is hard.
import { buildEmpty, javascriptBefore, removeEmpty, STAGES } from './first-load.js';

/** In kB of 1000 bytes; to be lowered, with half a kB for what a compressor makes of new names. The aims: 1.25 empty pages, 70 once the store is in. */
const LIMIT_KB = { question: 50.7, store: 83.6, ready: 115 };

const [empty] = await javascriptBefore(buildEmpty(), '/', []);
const stages = await javascriptBefore(process.env.BUILD_DIR ?? 'build', '/study', STAGES);
removeEmpty();
const floor = empty?.kB ?? 0;
console.log(`An empty page of the same toolchain: ${floor.toFixed(1)} kB brotli`);
/** @type {Set<string>} */
const seen = new Set();
STAGES.forEach((stage, index) => {
	const { kB = Infinity, sizes = [] } = stages[index] ?? {};
	for (const one of sizes.filter(({ file }) => !seen.has(file)).sort((a, b) => b.kB - a.kB))
		console.log(`${one.kB.toFixed(1).padStart(9)} kB  ${one.file}`);
	for (const { file } of sizes) seen.add(file);
	console.log(`${stage}: ${kB.toFixed(1)} kB (limit ${LIMIT_KB[stage]}), ${(kB / floor).toFixed(2)} empty pages`);
	if (kB > LIMIT_KB[stage]) process.exitCode = 1;
});
