/**
 * npm run bank -- [--json] [--report FILE] [--previous FILE] [--statistics FILE] [--record] [--dir DIR]
 * Checks a bank: every fault with file, line, column and what to do, then the coverage, the test-wise bot and the translations.
 * Exit 1 on a fault. --record writes the record of the edition, with which every later check compares the bank.
 * npm run bank -- translate LANGUAGE [FILE] [--dir DIR]
 * Writes the files of a translation, see translate.ts.
 * npm run bank -- new item ID --in OBJECTIVE [--kind KIND] | new fact ID --in TOPIC | new topic ID [--dir DIR]
 * Writes a valid start, see new.ts.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ItemStatistics } from '#lib/core/bank/lint/empirical.ts';
import { brokenEdition, writeRecord } from './edition.ts';
import { loadBank, type LoadedBank } from './load.ts';
import { startNew } from './new.ts';
import { forEditors, forMachines } from './report.ts';
import { translate } from './translate.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		json: { type: 'boolean', default: false },
		report: { type: 'string' },
		previous: { type: 'string' },
		statistics: { type: 'string' },
		record: { type: 'boolean', default: false },
		in: { type: 'string', default: '' },
		kind: { type: 'string', default: 'single' },
		dir: { type: 'string', default: 'questions' }
	}
});

const [command, first, second] = positionals;
if (command === undefined) check();
else if (command === 'translate' && first !== undefined) process.exitCode = translate(values.dir, first, second);
else if (command === 'new' && first !== undefined && second !== undefined) {
	process.exitCode = startNew(values.dir, { what: first, id: second, parent: values.in, kind: values.kind });
} else {
	process.stderr.write(
		`There is no command “${positionals.join(' ')}”. There are: translate LANGUAGE [FILE]; new item ID --in OBJECTIVE; new fact ID --in TOPIC; new topic ID.\n`
	);
	process.exitCode = 1;
}

function check(): void {
	const bank = withEdition(loadBank(values.dir, { report: textOf(values.report), statistics: statistics() }));
	process.stdout.write(
		values.json ? `${JSON.stringify(forMachines(bank), null, '\t')}\n` : forEditors(bank, values.dir)
	);
	process.exitCode = bank.faults.length > 0 ? 1 : 0;
	if (!values.record) return;
	const isSound = bank.faults.length === 0;
	process.stderr.write(isSound ? `${writeRecord(values.dir, bank.source)} is written.\n` : 'Nothing was recorded.\n');
}

/** Only a sound bank can be compiled, and so compared. */
function withEdition(bank: LoadedBank): LoadedBank {
	if (bank.faults.length > 0) return bank;
	return { ...bank, faults: brokenEdition(values.dir, bank.source, values.previous) };
}

function textOf(file: string | undefined): string | undefined {
	return file === undefined ? undefined : readFileSync(file, 'utf8');
}

/** A list of objects with `item`, `answers` and what an analysis of results found. */
function statistics(): ItemStatistics[] {
	const read: unknown = JSON.parse(textOf(values.statistics) ?? '[]');
	return Array.isArray(read) ? read.filter(isStatistics) : [];
}

function isStatistics(row: unknown): row is ItemStatistics {
	if (typeof row !== 'object' || row === null || !('item' in row) || !('answers' in row)) return false;
	const { item, answers, ...numbers } = row;
	return typeof item === 'string' && [answers, ...Object.values(numbers)].every((one) => typeof one === 'number');
}
