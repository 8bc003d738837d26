import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { TEA_FOLDER } from '../../tests/fixtures/tea-source.ts';
import { teaBank } from '../../tests/fixtures/tea.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'bank-'));
afterAll(() => rmSync(work, { recursive: true }));

const run = (command: 'bank' | 'compile', ...options: string[]) =>
	spawnSync(join(root, 'node_modules/.bin/tsx'), [`src/cli/${command}.ts`, ...options], {
		cwd: root,
		encoding: 'utf8'
	});

function spoiltCopy(): string {
	const folder = join(work, 'spoilt');
	cpSync(TEA_FOLDER, folder, { recursive: true });
	const file = join(folder, 'topics/leaf/o1-2.yaml');
	writeFileSync(file, readFileSync(file, 'utf8').replace('[S03]', '[S99]'));
	return folder;
}

describe('the commands', { timeout: 60_000 }, () => {
	it('bank: prints the coverage of a sound bank and exits with 0', () => {
		const { status, stdout } = run('bank', '--dir', TEA_FOLDER);
		expect(status).toBe(0);
		expect(stdout).toContain('15 of 17 items published, 14 facts. Faults: 0. Hints: 0.');
		expect(stdout).toMatch(/Paragraphs\n {2}paragraph +facts +items\n {2}p01 +2 +3\n/);
		expect(stdout).toMatch(/p07 +0 +– \(states nothing\)/);
	});

	it('bank: prints each fault where it is and exits with 1', () => {
		const folder = spoiltCopy();
		const { status, stdout } = run('bank', '--dir', folder);
		expect(status).toBe(1);
		expect(stdout).toContain(
			`${folder}/topics/leaf/o1-2.yaml:42:14  source-unknown  “tea-standard” names the source “S99”, which is not in sources.yaml.`
		);
	});

	it('bank --json --report: one object for machines', () => {
		const report = join(work, 'report.txt');
		writeFileSync(report, 'UNESCO lists customs around tea, no method of brewing.');
		const { status, stdout } = run('bank', '--json', '--dir', TEA_FOLDER, '--report', report);
		expect(status).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject({
			bank: 'tea',
			items: 17,
			published: 15,
			facts: 14,
			objectives: 4,
			errors: [{ code: 'words-shared', place: { file: 'topics/leaf/o1-2.yaml' }, sentence: expect.any(String) }],
			warnings: []
		});
	});

	it('compile: writes the bank, and nothing of a faulty one', () => {
		const out = join(work, 'made');
		expect(run('compile', '--dir', TEA_FOLDER, '--out', out).status).toBe(0);
		expect(JSON.parse(readFileSync(join(out, 'bank.en.json'), 'utf8'))).toEqual(teaBank());
		const refused = join(work, 'refused');
		const { status, stderr } = run('compile', '--dir', spoiltCopy(), '--out', refused);
		expect([status, existsSync(refused)]).toEqual([1, false]);
		expect(stderr).toContain('Faults: 1. Nothing was written.');
	});
});
