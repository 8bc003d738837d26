// The licences of everything that ships, as static/licences.txt: `node scripts/licences.js`. A test keeps it fresh, and
// scripts/audit-build.js holds it against the modules that a build is truly made of.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'static/licences.txt';
/** What of the tools ends up in the pages: the framework's own runtime. */
const RUNTIME = ['svelte', '@sveltejs/kit', 'esm-env', 'clsx', 'devalue'];

/** @param {string} name @returns {{ version: string, license?: string, dependencies?: Record<string, string> }} */
const manifest = (name) => JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));

/** Names of the packages that ship, with those that they need. @returns {string[]} */
export function shipped() {
	const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
	const names = new Set([...RUNTIME, ...Object.keys(dependencies)]);
	for (const name of Object.keys(dependencies))
		for (const needed of Object.keys(manifest(name).dependencies ?? {})) names.add(needed);
	return [...names].sort();
}

/** @param {string} name */
export const licenceOf = (name) => manifest(name).license ?? 'not stated';

/** @param {string} name */
function textOf(name) {
	const folder = join('node_modules', name);
	const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
	return file && existsSync(join(folder, file))
		? readFileSync(join(folder, file), 'utf8').replaceAll('\r', '').trim()
		: '';
}

/** The whole file. */
export function licences() {
	const parts = shipped().map((name) =>
		`${name} ${manifest(name).version}: ${licenceOf(name)}\n\n${textOf(name)}`.trim()
	);
	return `${['Liptako is made with these packages.', ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, licences());
