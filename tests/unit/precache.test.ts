import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bare, entriesOf, filesIn, isKept, versionOf, withPrecache } from '../../scripts/precache.js';
import { NO_PRECACHE, readPrecache } from '../../src/service-worker/precache.ts';

const WORKER = '"use strict";\nconsole.log("worker");\n';
const FILES = [
	{ path: '_app/immutable/a.js', hash: 'a'.repeat(64) },
	{ path: 'index.html', hash: 'b'.repeat(64) }
];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What the worker sees when it starts, made plain: objects of another context are equal to none of ours. */
function listSeenBy(code: string): unknown {
	const self: Record<string, unknown> = {};
	runInNewContext(code, { self, console: { log: () => undefined } });
	return JSON.parse(JSON.stringify(self.__LIPTAKO_PRECACHE__));
}

describe('isKept', () => {
	it.each([
		'index.html',
		'404.html',
		'study.html',
		'quiz/report.html',
		'study/__data.json',
		'_app/immutable/entry/start.abc.js',
		'_app/immutable/workers/fit.js',
		'_app/immutable/assets/bank.abc.json',
		'manifest.webmanifest',
		'icon.svg',
		'icon-192.png'
	])('keeps %s', (path) => expect(isKept(path)).toBe(true));

	it.each([
		'service-worker.js',
		'_app/version.json',
		'robots.txt',
		'.nojekyll',
		'nested/.hidden',
		'_headers',
		'screenshot-wide.png',
		'_app/immutable/entry/start.js.map',
		'index.html.br'
	])('leaves out %s', (path) => expect(isKept(path)).toBe(false));
});

describe('entriesOf', () => {
	let folder: string;
	const write = (path: string, text: string): void => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'precache-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('lists every file of the build except those left out, sorted, with the hash of its bytes', () => {
		write('study.html', 'study');
		write('_app/immutable/deep/er/x.js', 'é');
		write('_app/version.json', '{}');
		write('service-worker.js', WORKER);
		expect(filesIn(folder)).toEqual([
			'_app/immutable/deep/er/x.js',
			'_app/version.json',
			'service-worker.js',
			'study.html'
		]);
		expect(entriesOf(folder)).toEqual([
			{ path: '_app/immutable/deep/er/x.js', hash: sha256('é') },
			{ path: 'study.html', hash: sha256('study') }
		]);
	});

	it('differs when a byte differs', () => {
		write('a.js', '1');
		const before = versionOf(entriesOf(folder), WORKER);
		write('a.js', '2');
		expect(versionOf(entriesOf(folder), WORKER)).not.toBe(before);
	});
});

describe('versionOf', () => {
	it('is 16 hex digits and the same for the same build', () => {
		expect(versionOf(FILES, WORKER)).toMatch(/^[0-9a-f]{16}$/);
		expect(versionOf(structuredClone(FILES), WORKER)).toBe(versionOf(FILES, WORKER));
	});

	it.each([
		['a file less', FILES.slice(1), WORKER],
		['another name', [{ path: 'b.js', hash: 'a'.repeat(64) }, ...FILES.slice(1)], WORKER],
		['another hash', [{ path: '_app/immutable/a.js', hash: 'c'.repeat(64) }, ...FILES.slice(1)], WORKER],
		['another worker', FILES, `${WORKER};`]
	])('differs for %s', (_what, files, code) => {
		expect(versionOf(files, code)).not.toBe(versionOf(FILES, WORKER));
	});
});

describe('withPrecache', () => {
	it('gives the worker a list that it reads', () => {
		const list = readPrecache(listSeenBy(withPrecache(WORKER, FILES)));
		expect(list).toEqual({ version: versionOf(FILES, WORKER), files: FILES });
	});

	it('may run again on its own result', () => {
		const once = withPrecache(WORKER, FILES);
		expect(withPrecache(once, FILES)).toBe(once);
		expect(bare(once)).toBe(WORKER);
		expect(bare(WORKER)).toBe(WORKER);
	});

	it('survives a path that would end a string or a line', () => {
		const files = [{ path: 'a"b\u2028\n.js', hash: 'a'.repeat(64) }];
		expect(readPrecache(listSeenBy(withPrecache(WORKER, files))).files).toEqual(files);
	});
});

describe('readPrecache', () => {
	it.each([
		undefined,
		null,
		'list',
		{},
		{ version: 1, files: [] },
		{ version: 'x', files: {} },
		{ version: 'x', files: [{ path: 'a' }] },
		{ version: 'x', files: [null] }
	])('takes %j for no list', (value) => {
		expect(readPrecache(value)).toBe(NO_PRECACHE);
	});
});
