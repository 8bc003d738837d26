import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CODE_POLICY, headersOf, PAGE_POLICY } from '../../scripts/headers.js';
import config from '../../svelte.config.js';

type Headers = Record<string, string>;
/** What a host set up by one of the shipped files says for a path. */
type Host = (path: string) => Headers;

const textOf = (path: string): string => readFileSync(path, 'utf8');
const all = (pattern: RegExp, text: string): string[][] => [...text.matchAll(pattern)].map((match) => [...match]);

/** Names and values of lines such as `add_header Name "value" always;`. */
const read = (pattern: RegExp, text: string): Headers =>
	Object.fromEntries(all(pattern, text).map(([, name = '', value = '']) => [name, value]));

function headersFile(text: string): Host {
	const blocks = text
		.replace(/^#.*$/gm, '')
		.split(/\n(?=\/)/)
		.map((block) => ({ rule: block.trim().split('\n')[0] ?? '', set: read(/^ {2}([\w-]+): (.+)$/gm, block) }))
		.filter(({ rule }) => rule.startsWith('/'));
	return (path) =>
		blocks
			.filter(({ rule }) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule))
			.reduce<Headers>((sum, { set }) => ({ ...sum, ...set }), {});
}

function nginx(text: string): Host {
	const blocks = all(/location (= )?(\S+) \{([^}]*)\}/g, text).map(([, exact, path = '', block = '']) => ({
		exact: exact !== undefined,
		path,
		set: read(/add_header ([\w-]+) "([^"]*)"/g, block)
	}));
	return (path) => {
		const fits = blocks.filter((block) => (block.exact ? path === block.path : path.startsWith(block.path)));
		return fits.sort((one, other) => other.path.length - one.path.length)[0]?.set ?? {};
	};
}

function apache(text: string): Host {
	const set = (block: string): Headers => read(/Header always set ([\w-]+) "([^"]*)"/g, block);
	const everywhere = set(text.replace(/<If[\s\S]*?<\/If>/g, ''));
	const blocks = all(/<If "%\{REQUEST_URI\} =~ m#([^#]+)#[^\n]*>([\s\S]*?)<\/If>/g, text);
	return (path) =>
		blocks
			.filter(([, pattern = '']) => new RegExp(pattern).test(path))
			.reduce<Headers>((sum, [, , block = '']) => ({ ...sum, ...set(block) }), everywhere);
}

function caddy(text: string): Host {
	const matchers = new Map(
		all(/@(\w+) path (.+)$/gm, text).map(([, name = '', paths = '']) => [name, paths.split(' ')])
	);
	const isIn = (path: string, name: string): boolean =>
		(matchers.get(name) ?? []).some((one) => (one.endsWith('*') ? path.startsWith(one.slice(0, -1)) : path === one));
	const blocks = all(/header(?: @(\w+))? \{([^}]*)\}/g, text);
	return (path) =>
		blocks
			.filter(([, name]) => {
				if (name === undefined) return true;
				return name === 'page' ? !isIn(path, 'worker') && !isIn(path, 'immutable') : isIn(path, name);
			})
			.reduce<Headers>((sum, [, , block = '']) => ({ ...sum, ...read(/([\w-]+) "([^"]*)"/g, block) }), {});
}

const HOSTS: readonly (readonly [string, Host])[] = [
	['docs/deploy/nginx.conf', nginx(textOf('docs/deploy/nginx.conf'))],
	['docs/deploy/apache.conf', apache(textOf('docs/deploy/apache.conf'))],
	['docs/deploy/Caddyfile', caddy(textOf('docs/deploy/Caddyfile'))]
];
const PATHS = [
	'/',
	'/study',
	'/404.html',
	'/icon.svg',
	'/service-worker.js',
	'/_app/immutable/x.js',
	'/_app/version.json'
];

describe.each(HOSTS)('%s', (_file, host) => {
	it.each(PATHS)('says of %s what our own server says', (path) => {
		expect(host(path)).toEqual(headersOf(path));
	});
});

describe('static/_headers', () => {
	const host = headersFile(textOf('static/_headers'));
	it.each(PATHS)('says of %s what our own server says', (path) => {
		// such hosts revalidate by themselves what no rule names
		expect({ 'Cache-Control': 'no-cache', ...host(path) }).toEqual(headersOf(path));
	});
});

const directivesOf = (policy: string): Map<string, string> =>
	new Map(policy.split('; ').map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]));

it('a file that is not there is asked for again', () => {
	expect(headersOf('/_app/immutable/gone.js', 404)['Cache-Control']).toBe('no-cache');
});

describe('the policies', () => {
	const inPages = new Map(
		Object.entries(config.kit?.csp?.directives ?? {}).map(([name, list]) => [name, [list].flat()])
	);

	it('in a header says only what a meta tag cannot, so that it never argues with the hashes of the pages', () => {
		expect([...directivesOf(PAGE_POLICY)]).toEqual([['frame-ancestors', "'none'"]]);
		expect(inPages.has('frame-ancestors')).toBe(false);
	});

	it('of workers allows nothing that the pages do not', () => {
		for (const [name, value] of directivesOf(CODE_POLICY)) {
			if (name === 'frame-ancestors') continue;
			const inPage = inPages.get(name)?.map((source) => `'${String(source)}'`);
			for (const source of value.split(' ')) expect(inPage, name).toContain(source);
		}
	});

	it('have no unsafe source but the hash of the one inline style', () => {
		const unsafe = [...inPages].flatMap(([name, list]) =>
			list.filter((source) => String(source).startsWith('unsafe')).map((source) => `${name} ${String(source)}`)
		);
		expect(unsafe).toEqual(['style-src-attr unsafe-hashes']);
		expect(CODE_POLICY).not.toContain('unsafe');
	});

	it('begin with nothing and name no other origin', () => {
		expect(inPages.get('default-src')).toEqual(['none']);
		for (const [name, list] of inPages)
			for (const source of list)
				expect(String(source), name).toMatch(/^(self|none|script|data:|unsafe-hashes|sha256-\S+|[a-z]+-[a-z-]+)$/);
	});
});
