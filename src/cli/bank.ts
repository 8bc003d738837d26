/**
 * npm run bank -- [--json] [--report FILE] [--dir DIR]
 * Checks a bank: every fault with file, line, column and what to do, then the coverage and the translations. Exit 1 on a fault.
 * npm run bank -- translate LANGUAGE [FILE] [--dir DIR]
 * Writes the files of a translation, see translate.ts.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { coverage } from '#lib/core/bank/check/coverage.ts';
import { register } from '#lib/core/bank/check/register.ts';
import { faultLine, loadBank, type BankFault, type LoadedBank } from './load.ts';
import { sentence } from './sentences.ts';
import { coverageText } from './tables.ts';
import { translate } from './translate.ts';
import { translations, translationsText } from './translations.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		json: { type: 'boolean', default: false },
		report: { type: 'string' },
		dir: { type: 'string', default: 'questions' }
	}
});

const [command, language, file] = positionals;
if (command === undefined) check();
else if (command === 'translate' && language !== undefined) process.exitCode = translate(values.dir, language, file);
else {
	process.stderr.write(`There is no command “${positionals.join(' ')}”. There is: translate LANGUAGE [FILE].\n`);
	process.exitCode = 1;
}

function check(): void {
	const bank = loadBank(values.dir, values.report === undefined ? undefined : readFileSync(values.report, 'utf8'));
	process.stdout.write(
		values.json ? `${JSON.stringify(forMachines(bank), null, '\t')}\n` : forEditors(bank, values.dir)
	);
	process.exitCode = bank.faults.length > 0 ? 1 : 0;
}

function forMachines({ source, faults, advice }: LoadedBank) {
	const covered = coverage(register(source));
	return {
		bank: source.bank?.value.id ?? null,
		items: source.items.length,
		published: source.items.filter(({ value }) => value.status === 'published').length,
		facts: source.facts.length,
		objectives: covered.objectives.length,
		errors: faults.map(told),
		warnings: advice.map(told),
		translations: translations(source),
		coverage: covered
	};
}

function told(fault: BankFault) {
	return { ...fault, sentence: sentence(fault) };
}

function forEditors({ source, faults, advice }: LoadedBank, folder: string): string {
	const published = source.items.filter(({ value }) => value.status === 'published').length;
	const lines = (list: readonly BankFault[]) => list.map((fault) => faultLine(folder, fault)).join('\n');
	const reports = translations(source);
	const sum = `${published} of ${source.items.length} items published, ${source.facts.length} facts. Faults: ${faults.length}. Hints: ${advice.length}.`;
	return (
		[
			...(faults.length > 0 ? [`Faults\n${lines(faults)}`] : []),
			...(advice.length > 0 ? [`Hints\n${lines(advice)}`] : []),
			coverageText(coverage(register(source))),
			...(reports.length > 0 ? [translationsText(reports, folder)] : []),
			sum
		].join('\n\n') + '\n'
	);
}
