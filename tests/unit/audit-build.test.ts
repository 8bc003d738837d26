import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { linksOf, look, policyOf, unlicensed } from '../../scripts/audit-build.js';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const POLICY = `default-src 'none'; script-src 'self' ${hash('go()')}; require-trusted-types-for 'script'`;
const page = (body: string, policy = POLICY): string =>
	`<!doctype html><html><head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`;

const whats = (file: string, text: string, known: readonly string[] = []): string[] =>
	look(file, text, new Set(known)).map(({ what }) => what);

describe('a page', () => {
	it('as it should be', () => {
		const body =
			'<script>go()</script><a href="./study" data-style="x" title="on=1 > 0">a style="b"</a><svg><path/></svg>';
		expect(whats('index.html', page(body))).toEqual([]);
		expect(policyOf(page(''))?.get('default-src')).toEqual(["'none'"]);
	});

	it.each([
		['<p style="color:red">', 'an inline style'],
		['<p title="a>b" STYLE=color:red>', 'an inline style'],
		['<img src=x onerror=go()>', 'an inline handler'],
		['<svg/onload=go()>', 'an inline handler'],
		['<a href="javascript:go()">', 'a script as address'],
		["<a href=' JavaScript:go()'>", 'a script as address'],
		['<iframe src="x">', 'a foreign element'],
		['<base href="/x">', 'a foreign element'],
		['<script>went()</script>', 'an inline script without its hash'],
		['<style>p{}</style>', 'an inline style without its hash'],
		['<link href="//cdn.example.org/x.css">', 'another origin'],
		['<img src="https://example.org/x.png">', 'another origin']
	])('%s', (body, what) => {
		expect(whats('index.html', page(body))).toEqual([what]);
	});

	it.each([
		["script-src 'self'; require-trusted-types-for 'script'", 'a policy that does not begin with nothing'],
		["default-src 'none'; script-src 'self'", 'no Trusted Types'],
		["default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'", 'a policy too wide'],
		["default-src 'none'; img-src *; require-trusted-types-for 'script'", 'a policy too wide'],
		["default-src 'none'; img-src https://a.example; require-trusted-types-for 'script'", 'a policy too wide']
	])('with the policy “%s”', (policy, what) => {
		expect(whats('index.html', page('', policy))).toContain(what);
	});

	it('without a policy', () => {
		expect(whats('index.html', '<p>')).toEqual(['no policy']);
	});
});

describe('code', () => {
	it.each([
		['eval("1")', 'eval'],
		['new Function("return 1")', 'a function made of text'],
		['x=Function(a)', 'a function made of text'],
		['document.write("<p>")', 'document.write'],
		['e.insertAdjacentHTML("x",y)', 'markup made of text'],
		['setTimeout("go()",1)', 'a timer of text'],
		['importScripts("x.js")', 'a script from elsewhere'],
		['fetch(`https://example.org/`)', 'another origin'],
		['import("//cdn.example.org/x.js")', 'another origin'],
		['new WebSocket("wss://example.org")', 'another origin'],
		['//# sourceMappingURL=x.map', 'a source map']
	])('%s', (text, what) => {
		expect(whats('x.js', text)).toEqual([what]);
	});

	it.each([
		'retrieval(1);x.Function(2);isFunction(3)',
		'let n="http://www.w3.org/2000/svg"',
		'try{return Function(``),!0}catch{return!1}',
		'a//b\n"a//b"'
	])('%s is sound', (text) => {
		expect(whats('x.js', text)).toEqual([]);
	});
});

describe('other files', () => {
	it.each([
		['x.css', 'p{background:url(https://example.org/x.png)}', 'another origin'],
		['x.css', '@import "//cdn.example.org/x.css"', 'another origin'],
		['manifest.webmanifest', '{"start_url":"https://example.org/"}', 'another origin'],
		['x.svg', '<svg onload="go()"></svg>', 'an inline handler'],
		['x.svg', '<svg><script>go()</script></svg>', 'a script in a picture'],
		['x.svg', '<svg><a href="javascript:go()"/></svg>', 'a script as address'],
		['bank.json', '{"text":"see https://example.org"}', 'another origin']
	])('%s: %s', (file, text, what) => {
		expect(whats(file, text)).toEqual([what]);
	});

	it('may name the sources of the bank', () => {
		const bank = { sources: [{ url: 'https://example.org/a_(b),c' }, { url: 'javascript:go()' }] };
		const known = linksOf(bank);
		expect(known).toEqual(['https://example.org/a_(b),c']);
		expect(whats('bank.json', '{"url":"https://example.org/a_(b),c"}', known)).toEqual([]);
		expect(whats('bank.json', '{"url":"https://example.com/"}', known)).toEqual(['another origin']);
	});

	it('that are neither code nor text are passed over', () => {
		expect(whats('x.png', 'https://example.org')).toEqual([]);
	});
});

it('names a package of the build whose licence is not listed, and says when it cannot know', () => {
	const found = unlicensed('').map(({ what }) => what);
	expect(found.length).toBeGreaterThan(0);
	expect(['a package without its licence', 'not known what is in the build']).toContain(found[0]);
	const listed = readFileSync('static/licences.txt', 'utf8');
	expect(unlicensed(listed).filter(({ what }) => what === 'a package without its licence')).toEqual([]);
});
