// The name of a build: the same for the same sources, wherever and whenever they are built, so that what did not change keeps
// its name and its place in the cache.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './precache.js';

/** What a build is made of. */
const SOURCES = ['src', 'static', 'scripts', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
/** Of these, what is not in it. */
const LEFT_OUT = /\.test\.ts$/;

/** 16 hex digits. @param {string} root the folder of the project @param {string} [base] the path that the app is served from */
export function versionName(root, base = '') {
	const hash = createHash('sha256').update(base);
	for (const source of SOURCES.filter((name) => existsSync(join(root, name)))) {
		const path = join(root, source);
		const files = statSync(path).isDirectory() ? filesIn(path).map((file) => `${source}/${file}`) : [source];
		for (const file of files.filter((name) => !LEFT_OUT.test(name)))
			hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
	}
	return hash.digest('hex').slice(0, 16);
}
