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
		expect(stdout).toContain('17 of 19 items published, 14 facts. Faults: 0. Hints: 0.');
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

	it('bank: prints what the linter says, by number, and the bot', () => {
		const folder = join(work, 'linted');
		cpSync(TEA_FOLDER, folder, { recursive: true });
		const file = join(folder, 'topics/leaf/o1-2.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace('"UNESCO"', '"None of these"'));
		const { status, stdout } = run('bank', '--dir', folder);
		expect(status).toBe(1);
		expect(stdout).toMatch(
			/o1-2\.yaml:\d+:\d+ {2}E04 {2}“None of these” in “tea-standard” speaks of no option at all\./
		);
		expect(stdout).toMatch(/Test-wise bot \(en\)\n {2}strategy +score +limit/);
	});

	it('bank --record: writes what later checks compare with', () => {
		const folder = join(work, 'recorded');
		cpSync(TEA_FOLDER, folder, { recursive: true });
		expect(run('bank', '--dir', folder, '--record').stderr).toContain('edition.json is written.');
		const file = join(folder, 'topics/leaf/o1-2.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace('Which body describes', 'Which group describes'));
		const { status, stdout } = run('bank', '--dir', folder);
		expect(status).toBe(1);
		expect(stdout).toMatch(/o1-2\.yaml:\d+:\d+ {2}E15 {2}“tea-standard” broke with the edition before it: changed/);
	});

	it('bank new: writes a draft that the check accepts', () => {
		const folder = join(work, 'started');
		cpSync(TEA_FOLDER, folder, { recursive: true });
		const { status, stdout } = run('bank', 'new', 'item', 'tea-new', '--in', 'o1-2', '--dir', folder);
		expect([status, stdout]).toEqual([0, expect.stringMatching(/o1-2\.yaml:\d+ {2}A draft stands here\./)]);
		expect(run('bank', '--dir', folder).status).toBe(0);
		expect(run('bank', 'brew').stderr).toContain('There is no command “brew”.');
	});

	it('bank --json --report: one object for machines', () => {
		const report = join(work, 'report.txt');
		writeFileSync(report, 'UNESCO lists customs around tea, no method of brewing.');
		const { status, stdout } = run('bank', '--json', '--dir', TEA_FOLDER, '--report', report);
		expect(status).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject({
			bank: 'tea',
			items: 17,
			facts: { covered: 11, all: 13 },
			objectives: { covered: 2, all: 4 },
			languages: 1,
			missing: 0,
			stale: 0,
			errors: 1,
			warnings: 0,
			warningsPerItem: 0,
			bot: { en: expect.arrayContaining([expect.objectContaining({ strategy: 'longest', passes: true })]) },
			findings: {
				errors: [{ code: 'words-shared', place: { file: 'topics/leaf/o1-2.yaml' }, sentence: expect.any(String) }],
				warnings: []
			}
		});
	});

	it('compile: writes the bank, and nothing of a faulty one', () => {
		const out = join(work, 'made');
		expect(run('compile', '--dir', TEA_FOLDER, '--out', out).status).toBe(0);
		expect(JSON.parse(readFileSync(join(out, 'bank.en.json'), 'utf8'))).toEqual(teaBank());
		expect(JSON.parse(readFileSync(join(out, 'languages.json'), 'utf8'))).toEqual(['en']);
		const refused = join(work, 'refused');
		const { status, stderr } = run('compile', '--dir', spoiltCopy(), '--out', refused);
		expect([status, existsSync(refused)]).toEqual([1, false]);
		expect(stderr).toContain('Faults: 1. Nothing was written.');
	});

	it('bank translate: writes the files of a language, and says how far it is', () => {
		const folder = join(work, 'translated');
		cpSync(TEA_FOLDER, folder, { recursive: true });
		const bank = join(folder, 'bank.yaml');
		writeFileSync(bank, readFileSync(bank, 'utf8').replace('languages: [en]', 'languages: [en, fr]'));
		expect(run('bank', 'translate', 'fr', 'past.yaml', '--dir', folder).stdout).toContain('past.yaml\n');
		const { status, stdout } = run('bank', '--json', '--dir', folder);
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			translations: [{ language: 'fr', translated: 0, stale: 0, faulty: 0, extra: 0 }]
		});
		expect(run('bank', '--dir', folder).stdout).toMatch(/Translation into fr: 0 of \d+, missing \d+, stale 0/);
		expect(run('bank', 'translate', 'fr', 'none.yaml', '--dir', folder).status).toBe(1);
		expect(run('bank', 'translte', 'fr', '--dir', folder).stderr).toContain('translate LANGUAGE [FILE]');
	});
});
