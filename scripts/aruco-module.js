// js-aruco2 hands its parts out on `this` and fetches them with `require` (2.0.0), which a bundler takes for a module
// without exports. Here its two files become modules; a version that is written otherwise stops the build.

/** What is exchanged for what, in order. @type {Readonly<Record<string, readonly (readonly [string, string])[]>>} */
const EDITS = {
	'cv.js': [['this.CV = CV;', 'export default { CV };']],
	'aruco.js': [
		["var CV = this.CV || require('./cv').CV;", "import cv from './cv.js';\nvar CV = cv.CV;"],
		['this.AR = AR;', 'export default { AR };']
	]
};

/** @returns {import('vite').Plugin} */
export const arucoModule = () => ({
	name: 'aruco-module',
	transform(code, id) {
		const file = /\/js-aruco2\/src\/([a-z]+\.js)$/.exec(id)?.[1] ?? '';
		const edits = EDITS[file];
		if (!edits) return null;
		for (const [from, to] of edits) {
			if (!code.includes(from)) throw new Error(`js-aruco2 has changed: no “${from}” in ${file}`);
			code = code.replace(from, to);
		}
		return { code, map: null };
	}
});
