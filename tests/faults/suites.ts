/** Suites that other runners run: run by those, and counted. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReport } from '../../scripts/report.js';
import type { Bench } from './bench.ts';
import type { Row } from './table.ts';

type Runner = (files: readonly string[], report: string) => { args: readonly string[]; env?: NodeJS.ProcessEnv };

/** Programs of node_modules/.bin, and how they are asked for a report. */
const RUNNERS = {
	vitest: (files, report) => ({
		args: ['run', '--project', 'node', '--reporter=json', `--outputFile=${report}`, ...files]
	}),
	playwright: (files, report) => ({
		args: ['test', '--reporter=json', `--output=${report}.d`, ...files],
		env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
	})
} satisfies Record<string, Runner>;

function ran(runner: keyof typeof RUNNERS, files: readonly string[], report: string): Promise<string> {
	const { args, env }: ReturnType<Runner> = RUNNERS[runner](files, report);
	return new Promise((resolve) => {
		const child = spawn(join('node_modules/.bin', runner), args, { env: { ...process.env, NO_COLOR: '1', ...env } });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)));
		child.on('close', () => resolve(output));
	});
}

/** Runs the files and tells a row: what failed counts as lost. Rejects when nothing was run. */
export async function suite(
	{ tell }: Bench,
	runner: keyof typeof RUNNERS,
	{ files, ...row }: Omit<Row, 'lost'> & { readonly files: readonly string[] }
): Promise<void> {
	const dir = mkdtempSync(join(tmpdir(), 'liptako-suite-'));
	try {
		const report = join(dir, 'report.json');
		const output = await ran(runner, files, report);
		const { passed, failed } = readReport(report) ?? { passed: 0, failed: 0 };
		if (passed + failed === 0) throw new Error(`${files.join()} ran nothing: ${output.slice(-2000)}`);
		if (failed > 0) console.log(output.slice(-4000));
		tell({ ...row, lost: failed, note: `${row.note}; tests: ${passed} passed, ${failed} failed` });
	} finally {
		rmSync(dir, { recursive: true, force: true });
	}
}
