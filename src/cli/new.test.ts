import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TEA_FOLDER } from '../../tests/fixtures/tea-source.ts';
import { loadBank } from './load.ts';
import { startNew, type Start } from './new.ts';

const work = mkdtempSync(join(tmpdir(), 'new-'));
afterAll(() => rmSync(work, { recursive: true }));
let count = 0;
let told: string[] = [];

beforeEach(() => {
	told = [];
	const listen = (text: unknown) => (told.push(String(text)), true);
	vi.spyOn(process.stdout, 'write').mockImplementation(listen);
	vi.spyOn(process.stderr, 'write').mockImplementation(listen);
});
afterEach(() => {
	vi.restoreAllMocks();
});

function copy(): string {
	count += 1;
	const folder = join(work, String(count));
	cpSync(TEA_FOLDER, folder, { recursive: true });
	return folder;
}
const start = (fields: Partial<Start>): Start => ({
	what: 'item',
	id: 'brand-new',
	parent: 'o1-2',
	kind: 'single',
	...fields
});
const codes = (folder: string) => loadBank(folder).faults.map(({ code }) => code);

describe('a new item', () => {
	it.each(['single', 'multiple', 'truefalse', 'cloze', 'short', 'number', 'date'])(
		'of kind %s is a draft without a fault',
		(kind) => {
			const folder = copy();
			expect(startNew(folder, start({ kind }))).toBe(0);
			const { source, faults, advice } = loadBank(folder);
			expect([...faults, ...advice]).toEqual([]);
			expect(source.items.find(({ value }) => value.id === 'brand-new')?.value).toMatchObject({
				kind,
				status: 'draft'
			});
		}
	);

	it('says where it stands', () => {
		const folder = copy();
		startNew(folder, start({}));
		const [, line] = /o1-2\.yaml:(\d+) {2}A draft stands here/.exec(told[0] ?? '') ?? [];
		const text = readFileSync(join(folder, 'topics/leaf/o1-2.yaml'), 'utf8').split('\n');
		expect(text.findIndex((one) => one.includes('brand-new')) + 1).toBe(Number(line));
	});

	it.each<[string, Partial<Start>]>([
		['an id in use', { id: 'tea-heat' }],
		['a malformed id', { id: '../x' }],
		['an unknown objective', { parent: 'o9' }],
		['an unknown kind', { kind: 'riddle' }],
		['an unknown thing', { what: 'poem' }],
		['an unknown topic for a fact', { what: 'fact', id: 'p01-9', parent: 'none' }],
		['a fact in use', { what: 'fact', id: 'p01-1', parent: 'leaf' }],
		['a topic in use', { what: 'topic', id: 'leaf' }]
	])('is not written for %s', (_, fields) => {
		const folder = copy();
		expect(startNew(folder, start(fields))).toBe(1);
		expect(told.join('')).toContain('Nothing was written.');
		expect(codes(folder)).toEqual([]);
	});
});

describe('a new fact and a new topic', () => {
	it.each([
		['p01-9', 'facts/seed.yaml'],
		['x09', 'facts/context.yaml']
	])('%s goes to %s', (id, file) => {
		const folder = copy();
		expect(startNew(folder, start({ what: 'fact', id, parent: 'leaf' }))).toBe(0);
		expect(codes(folder)).toEqual([]);
		expect(loadBank(folder).source.facts.find(({ value }) => value.id === id)?.file).toBe(file);
	});

	it('a topic comes with an objective that waits for its items', () => {
		const folder = copy();
		expect(startNew(folder, start({ what: 'topic', id: 'cups' }))).toBe(0);
		expect(codes(folder)).toEqual(['objective-thin']);
	});
});
