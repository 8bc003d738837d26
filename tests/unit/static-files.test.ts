import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheControlOf, contentOf, etagOf, find, typeOf } from '../../scripts/static-files.js';

let folder: string;
beforeAll(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'static-')), 'build');
	mkdirSync(join(folder, 'quiz'), { recursive: true });
	mkdirSync(join(folder, '..', 'build-secret'));
	writeFileSync(join(folder, '..', 'build-secret', 'key'), 'secret');
	for (const file of ['index.html', '404.html', 'study.html', 'quiz/index.html', 'é.svg'])
		writeFileSync(join(folder, file), file);
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

/** The content found, or what was found instead. */
const get = (base: string, pathname: string): unknown => {
	const found = find(folder, base, pathname);
	return found && 'file' in found ? `${found.status} ${String(contentOf(found.file))}` : found;
};

describe('find', () => {
	it.each([
		['/', '200 index.html'],
		['/index.html', '200 index.html'],
		['/study', '200 study.html'],
		['/study.html', '200 study.html'],
		['/study/', { redirect: '/study' }],
		['/quiz', '200 quiz/index.html'],
		['/quiz/', '200 quiz/index.html'],
		['/%C3%A9.svg', '200 é.svg'],
		['/nowhere', '404 404.html'],
		['/%ZZ', undefined],
		['/..%2fbuild-secret%2fkey', undefined],
		['/../build-secret/key', undefined],
		['/%2e%2e/%2e%2e/etc/passwd', undefined],
		['nothing', undefined]
	])('%s', (pathname, expected) => {
		expect(get('', pathname)).toEqual(expected);
	});

	it.each([
		['/liptako', { redirect: '/liptako/' }],
		['/liptako/', '200 index.html'],
		['/liptako/study', '200 study.html'],
		['/study', undefined],
		['/liptako-two/study', undefined]
	])('%s, served under /liptako', (pathname, expected) => {
		expect(get('/liptako', pathname)).toEqual(expected);
	});
});

describe('headers', () => {
	it.each([
		['study.html', 'text/html; charset=utf-8'],
		['a.webmanifest', 'application/manifest+json'],
		['a.woff2', 'font/woff2'],
		['LICENSE', 'application/octet-stream']
	])('type of %s', (file, type) => expect(typeOf(file)).toBe(type));

	it.each([
		['/_app/immutable/entry/start.js', 'public, max-age=31536000, immutable'],
		['/liptako/_app/immutable/x.css', 'public, max-age=31536000, immutable'],
		['/service-worker.js', 'no-cache'],
		['/_app/version.json', 'no-cache'],
		['/', 'no-cache']
	])('caching of %s', (pathname, value) => expect(cacheControlOf(pathname)).toBe(value));

	it('gives the same tag to the same bytes only', () => {
		expect(etagOf(Buffer.from('a'))).toBe(etagOf(Buffer.from('a')));
		expect(etagOf(Buffer.from('a'))).not.toBe(etagOf(Buffer.from('b')));
	});

	it('says that nothing was found where even 404.html is missing', () => {
		expect(String(contentOf(join(folder, basename('gone.html'))))).toBe('not found');
	});
});
