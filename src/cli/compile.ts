/**
 * npm run bank:compile -- [--dir DIR] [--out DIR]
 * Writes the bank as the files that the app fetches, one a language, beside each the question of a first visit, and in one
 * file what is said of the bank before it is read. Refuses a faulty bank with exit 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, compileMaps } from '#lib/core/bank/compile/compile.ts';
import { headOf, type BankHead } from '#lib/core/study/bank-head.ts';
import { firstOpening } from '#lib/core/study/first-opening.ts';
import { sha256 } from './digest.ts';
import { faultLine, loadBank } from './load.ts';

const { values } = parseArgs({
	options: {
		dir: { type: 'string', default: 'questions' },
		out: { type: 'string', default: 'src/lib/generated' }
	}
});

const { source, faults } = loadBank(values.dir);
if (faults.length > 0) {
	process.stderr.write(`${faults.map((fault) => faultLine(values.dir, fault)).join('\n')}\n`);
	process.stderr.write(`Faults: ${faults.length}. Nothing was written.\n`);
	process.exitCode = 1;
} else {
	mkdirSync(values.out, { recursive: true });
	const maps = compileMaps(source);
	writeFileSync(join(values.out, 'maps.json'), `${JSON.stringify(maps)}\n`);
	const heads: Record<string, BankHead> = {};
	const languages = source.bank?.value.languages ?? [];
	writeFileSync(join(values.out, 'languages.json'), `${JSON.stringify(languages)}\n`);
	for (const language of languages) {
		const bank = compile(source, sha256, language);
		const path = join(values.out, `bank.${language}.json`);
		writeFileSync(path, `${JSON.stringify(bank)}\n`);
		writeFileSync(join(values.out, `first.${language}.json`), `${JSON.stringify(firstOpening(bank) ?? null)}\n`);
		heads[language] = headOf(bank);
		const foreign = bank.items.filter(({ lang }) => lang !== undefined).length;
		const rest = foreign === 0 ? '' : `, ${foreign} of them not translated`;
		process.stdout.write(`${path}: ${bank.edition}, ${bank.items.length} items${rest}, ${bank.cards.length} cards.\n`);
	}
	writeFileSync(join(values.out, 'heads.json'), `${JSON.stringify(heads)}\n`);
}
