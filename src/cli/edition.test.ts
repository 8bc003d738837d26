import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { TEA_FOLDER } from '../../tests/fixtures/tea-source.ts';
import { teaBank } from '../../tests/fixtures/tea.ts';
import { brokenEdition, writeRecord } from './edition.ts';
import { loadBank } from './load.ts';

const work = mkdtempSync(join(tmpdir(), 'edition-'));
afterAll(() => rmSync(work, { recursive: true }));

function recorded(name: string): string {
	const folder = join(work, name);
	cpSync(TEA_FOLDER, folder, { recursive: true });
	writeRecord(folder, loadBank(folder).source);
	return folder;
}
function edit(folder: string, file: string, from: string, to: string): void {
	const path = join(folder, file);
	writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}
const broken = (folder: string, previous?: string) =>
	brokenEdition(folder, loadBank(folder).source, previous).map(({ data }) => [data.id, data.why]);
const CUP = 'topics/leaf/o1-2.yaml';

describe('the record in the folder', () => {
	it('is kept by a bank that did not change', () => {
		expect(broken(recorded('same'))).toEqual([]);
	});

	it('is broken by a text that changed under its version, and kept with a new one', () => {
		const folder = recorded('changed');
		edit(folder, CUP, 'The leaflet advises 80 °C.', 'It is 80 °C, the leaflet says.');
		expect(broken(folder)).toEqual([['tea-heat', 'changed']]);
		edit(folder, CUP, 'version: 1', 'version: 2');
		expect(broken(folder)).toEqual([]);
	});

	it('lets an item be retired', () => {
		const folder = recorded('retired');
		edit(folder, CUP, 'status: published', 'status: retired');
		expect(broken(folder)).toEqual([]);
	});

	it('is not there in a new bank', () => {
		expect(broken(TEA_FOLDER)).toEqual([]);
	});
});

describe('--previous', () => {
	it('takes a compiled bank', () => {
		const file = join(work, 'bank.json');
		writeFileSync(file, JSON.stringify(teaBank()));
		expect(broken(TEA_FOLDER, file)).toEqual([]);
	});

	it.each(['no JSON', '{}'])('refuses “%s”', (text) => {
		const file = join(work, 'odd.json');
		writeFileSync(file, text);
		expect(() => broken(TEA_FOLDER, file)).toThrow('neither a compiled bank nor the record');
	});
});
