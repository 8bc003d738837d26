// What goes into the query of an address is told to whoever serves the app, what goes into a log to whoever reads that.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handInBytes, handInText } from '#lib/core/assign/hand-in.ts';
import { inviteBytes, inviteText } from '#lib/core/assign/invite.ts';

const SECRETS = String.raw`(?:\brelease|\bsecret|\.d|\breleaseHash\([^\n]*\))`;
const LEAKS: readonly (readonly [what: string, pattern: RegExp])[] = [
	['a log', /\bconsole\s*[.?[]/],
	['a query', /\b(?:searchParams|URLSearchParams)\b/],
	['a query', /\.search\s*\+?=(?!=)/],
	['a query', /\?[A-Za-z_]\w*=(?![=>])/],
	// not of a regular expression
	['a query', /(?<![()])\?\$\{/],
	['secrets compared', new RegExp(String.raw`${SECRETS}\)?\s*[!=]==(?! (?:''|undefined|null)\b| '')`)],
	['secrets compared', new RegExp(String.raw`[!=]== [\w.]*${SECRETS}\b`)]
];
/** Asked for with a query, a page is answered with one: what was asked, and nothing of ours. */
const KNOWN = ['src/service-worker/index.ts: a query: .search ='];

const withoutComments = (source: string): string => source.replace(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<!:)\/\/.*$/gm, '');

const leaksIn = (source: string): string[] =>
	LEAKS.flatMap(([what, pattern]) => {
		const [found] = pattern.exec(withoutComments(source)) ?? [];
		return found === undefined ? [] : [`${what}: ${found}`];
	});

/** What follows the address of a page in the links that a source makes. */
const linksIn = (source: string): string[] =>
	[...source.matchAll(/\$\{(?:new URL\()?resolve\([^)]*\)(?:, location\.href\)\.href)?\}([^`]*)`/g)].map(
		([, rest = '']) => rest
	);
/** Nothing, or a page below it or the worker, and whatever is told to that in the fragment. */
const LINK = /^(?:\/[a-z/-]+|service-worker\.js)?(?:#.*)?$/s;

const shipped = [
	...readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:ts|svelte|html)$/.test(file) && !/\.test\.ts$|\.fixture\.|^cli\//.test(file))
		.map((file) => `src/${file.replaceAll('\\', '/')}`),
	'static/backup-reader.html'
].sort();
const sources = shipped.map((file) => ({ file, source: readFileSync(file, 'utf8') }));

describe('what ships', () => {
	it('writes to no log, makes no query, and compares secrets in one place alone', () => {
		expect(sources.length).toBeGreaterThan(500);
		const found = sources.flatMap(({ file, source }) => leaksIn(source).map((leak) => `${file}: ${leak}`));
		expect(found).toEqual(KNOWN);
	});

	it('tells a page what it has to tell in the fragment', () => {
		const links = sources.flatMap(({ file, source }) => linksIn(source).map((rest) => ({ file, rest })));
		expect(links.length).toBeGreaterThan(40);
		const others = links.filter(({ rest }) => !LINK.test(rest));
		expect(others).toEqual([]);
	});

	it('reads an assignment or a result in the fragment, not in the query', () => {
		const bytes = new Uint8Array(90).fill(1);
		expect(inviteBytes(`https://school.example/take#${inviteText(bytes)}`)).toEqual(bytes);
		expect(inviteBytes(`https://school.example/take?${inviteText(bytes)}`)).toBeUndefined();
		expect(handInBytes(`https://school.example/teach/collect#${handInText(bytes)}`)).toEqual(bytes);
		expect(handInBytes(`https://school.example/teach/collect?${handInText(bytes)}`)).toBeUndefined();
	});
});

describe('the walk', () => {
	it.each([
		['console.log(key)', 'a log'],
		["globalThis.console?.warn('x')", 'a log'],
		["url.searchParams.set('code', code)", 'a query'],
		['new URLSearchParams({ code })', 'a query'],
		['url.search = code', 'a query'],
		["goto('/take?code=' + code)", 'a query'],
		['`${resolve("/take")}?${code}`', 'a query'],
		['if (handed.release === typed) open()', 'secrets compared'],
		['return (await releaseHash(code, seed, crypto)) === wanted', 'secrets compared'],
		['return own.box.d === box.d', 'secrets compared'],
		['return typed !== draft.secret', 'secrets compared']
	])('tells of %s', (source, what) => expect(leaksIn(source).map((leak) => leak.split(':')[0])).toContain(what));

	it.each([
		'// console.log(key)',
		"import url from './x.json?url'",
		'const { release }: { release?: string } = rules',
		"if (handed.release !== '') show()",
		'release === undefined ? rules : { ...rules, release }',
		'const found = a?.b ?? c',
		'new RegExp(`(?${LABEL}`)'
	])('passes over %s', (source) => expect(leaksIn(source)).toEqual([]));

	it.each(['?code=${code}', '/collect?code=${code}', '/${code}', '${code}'])('knows %s for no link of ours', (rest) => {
		expect(linksIn(`\`\${resolve('/take')}${rest}\``)).toEqual([rest]);
		expect(rest).not.toMatch(LINK);
	});
});
