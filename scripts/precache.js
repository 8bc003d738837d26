// After the build: writes the list of all files really in build/, each with its SHA-256, in front of the service worker.
// The bundler's own list leaves out workers' chunks and whatever else is copied or made late.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ path: string, hash: string }} Entry */

const WORKER = 'service-worker.js';
const OPENING = 'self.__LIPTAKO_PRECACHE__=';

/** What no page asks for, or what must always come fresh. */
const LEFT_OUT = [
	/^service-worker\.js$/,
	/^_app\/version\.json$/,
	/^robots\.txt$/,
	/^(_headers|_redirects|CNAME)$/,
	/(^|\/)\./,
	/^screenshot-/,
	/\.(map|br|gz|conf|htaccess)$/
];

/** Whether a file, by its path in build/, belongs to the app offline. @param {string} path */
export const isKept = (path) => !LEFT_OUT.some((pattern) => pattern.test(path));

/** @param {string | Buffer} content */
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** All files below a folder, as sorted paths with forward slashes. @param {string} folder @returns {string[]} */
export function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
		.sort();
}

/** The worker without the list that an earlier run put in front. @param {string} code */
export function bare(code) {
	return code.startsWith(OPENING) ? code.slice(code.indexOf('\n') + 1) : code;
}

/** The list in front of a worker; none where there is none. @param {string} code @returns {Entry[]} */
export function listIn(code) {
	return code.startsWith(OPENING) ? JSON.parse(code.slice(OPENING.length, code.indexOf('\n') - 1)).files : [];
}

/** 16 hex digits; the same for the same files and the same worker. @param {readonly Entry[]} files @param {string} code */
export function versionOf(files, code) {
	const lines = files.map(({ path, hash }) => `${hash}  ${path}\n`);
	return sha256([...lines, sha256(bare(code))].join('')).slice(0, 16);
}

/** The worker with its list in front, as a line of its own. @param {string} code @param {readonly Entry[]} files */
export function withPrecache(code, files) {
	const list = JSON.stringify({ version: versionOf(files, code), files });
	return `${OPENING}${list};\n${bare(code)}`;
}

/** @param {string} folder @returns {Entry[]} */
export function entriesOf(folder) {
	return filesIn(folder)
		.filter(isKept)
		.map((path) => ({ path, hash: sha256(readFileSync(join(folder, path))) }));
}

if (process.argv[1] === import.meta.filename) {
	const folder = process.env.BUILD_DIR ?? 'build';
	const worker = join(folder, WORKER);
	const files = entriesOf(folder);
	const code = withPrecache(readFileSync(worker, 'utf8'), files);
	writeFileSync(worker, code);
	console.log(`Offline: ${files.length} files, version ${versionOf(files, code)}`);
}
