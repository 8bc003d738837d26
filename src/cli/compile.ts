/**
 * npm run bank:compile -- [--dir DIR] [--out FILE]
 * Writes the bank as the one file that the app fetches. Refuses a faulty bank with exit 1.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '#lib/core/bank/compile/compile.ts';
import { faultLine, loadBank } from './load.ts';

const { values } = parseArgs({
	options: {
		dir: { type: 'string', default: 'questions' },
		out: { type: 'string', default: 'src/lib/generated/bank.json' }
	}
});

const { source, faults } = loadBank(values.dir);
if (faults.length > 0) {
	process.stderr.write(`${faults.map((fault) => faultLine(values.dir, fault)).join('\n')}\n`);
	process.stderr.write(`Faults: ${faults.length}. Nothing was written.\n`);
	process.exitCode = 1;
} else {
	const bank = compile(source, (text) => createHash('sha256').update(text, 'utf8').digest('hex'));
	mkdirSync(dirname(values.out), { recursive: true });
	writeFileSync(values.out, `${JSON.stringify(bank)}\n`);
	process.stdout.write(`${values.out}: ${bank.edition}, ${bank.items.length} items, ${bank.cards.length} cards.\n`);
}
