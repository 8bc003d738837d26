// What is installed is what the lock file names, to the bit: whichever registry or mirror a machine asks.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
	readonly version?: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly link?: boolean;
	readonly inBundle?: boolean;
	readonly hasInstallScript?: boolean;
}
interface Lock {
	readonly lockfileVersion: number;
	readonly packages: Readonly<Record<string, Locked>>;
}
type Wanted = Readonly<Record<string, string>>;

/** Where npm may fetch from, if it is said at all: else it asks the registry that the machine is set to. */
const REGISTRY = 'https://registry.npmjs.org/';
/** What runs a program of its own when it is installed. */
const RUNS_AT_INSTALL = ['node_modules/esbuild'];

/** What in a lock file is not held to a hash, or does not come from a registry. */
const faultsIn = ({ lockfileVersion, packages }: Lock): string[] => [
	...(lockfileVersion === 3 ? [] : ['version']),
	...Object.entries(packages).flatMap(([path, { integrity = '', resolved = REGISTRY, version = '', ...own }]) => {
		if (path === '') return [];
		const isHeld = /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity);
		const isOurs = path.startsWith('node_modules/') && own.link !== true && own.inBundle !== true;
		const isKnown = own.hasInstallScript !== true || RUNS_AT_INSTALL.includes(path);
		const isFound = resolved.startsWith(REGISTRY) && /^\d+\.\d+\.\d+/.test(version);
		return isHeld && isOurs && isKnown && isFound ? [] : [path];
	})
];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<string, Wanted | undefined>>;

describe('the lock file', () => {
	it('holds every package to a hash, from a registry', () => {
		expect(Object.keys(lock.packages).length).toBeGreaterThan(300);
		expect(faultsIn(lock)).toEqual([]);
	});

	const sound = { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==` };
	it.each<[string, Locked]>([
		['no hash', { version: '1.0.0' }],
		['a weak hash', { ...sound, integrity: 'sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }],
		['git', { ...sound, resolved: 'git+ssh://git@github.com/a/b.git#0123' }],
		['another host', { ...sound, resolved: 'https://example.org/a-1.0.0.tgz' }],
		['plain http', { ...sound, resolved: 'http://registry.npmjs.org/a/-/a-1.0.0.tgz' }],
		['a folder', { ...sound, link: true }],
		['a package within another', { ...sound, inBundle: true }],
		['a version that is an address', { ...sound, version: 'file:../a' }],
		['a program that runs at once', { ...sound, hasInstallScript: true }]
	])('would not pass with %s', (_, locked) => {
		expect(faultsIn({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': sound } })).toEqual([]);
		expect(faultsIn({ lockfileVersion: 3, packages: { 'node_modules/a': locked } })).toEqual(['node_modules/a']);
	});

	it('says the same as what is asked for', () => {
		const root = lock.packages[''] as unknown as typeof manifest;
		for (const kind of ['dependencies', 'devDependencies']) expect(root[kind]).toEqual(manifest[kind]);
	});
});

it('packages are asked for by version, never by an address', () => {
	const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies', 'overrides'];
	const wanted = kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}));
	expect(wanted.length).toBeGreaterThan(30);
	expect(wanted.filter(([, range]) => !/^[~^]?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

/** Commands that install: all but those that go by the lock file. */
const installs = (text: string): string[] =>
	[...text.matchAll(/\b(?:npm (?:install|i|add|update|up|exec)|npx --yes|(?:yarn|pnpm|bun) (?:install|add))\b/g)].map(
		([command]) => command
	);

describe('whoever follows what is written', () => {
	const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md'))
		.map((file) => `docs/${file}`);

	it.each(['README.md', '.ci/run', 'package.json', ...docs])('installs by the lock file alone: %s', (file) => {
		expect(installs(readFileSync(file, 'utf8'))).toEqual([]);
	});

	it('is told of every other way', () => {
		const text = 'npm install x, npm i, npm ci, npx --yes x, npx tsx x, pnpm add x';
		expect(installs(text)).toEqual(['npm install', 'npm i', 'npx --yes', 'pnpm add']);
	});

	it.each(['README.md', '.ci/run', 'docs/contributing.md'])('begins with npm ci: %s', (file) => {
		expect(readFileSync(file, 'utf8')).toMatch(/\bnpm ci\b/);
	});
});
