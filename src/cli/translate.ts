/**
 * npm run bank -- translate LANGUAGE [FILE] [--dir DIR]
 * Writes i18n/LANGUAGE/*.yaml: every string of the bank, with the translations that there are and empty ones; or only FILE of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from './digest.ts';
import { faultLine, loadBank } from './load.ts';
import { overlayFiles } from './overlay-file.ts';

/** @returns the exit code: 1 when the bank is faulty, since a file that cannot be read would be written over */
export function translate(folder: string, language: string, only?: string): number {
	const { source, faults } = loadBank(folder);
	if (!source.whole) {
		process.stderr.write(`${faults.map((fault) => faultLine(folder, fault)).join('\n')}\nNothing was written.\n`);
		return 1;
	}
	const target = join(folder, 'i18n', language);
	mkdirSync(target, { recursive: true });
	const files = [...overlayFiles(source, language, sha256)].filter(([file]) => only === undefined || file === only);
	for (const [file, text] of files) writeFileSync(join(target, file), text);
	process.stdout.write(`${target}: ${files.map(([file]) => file).join(', ') || `no file ${only}`}\n`);
	return files.length > 0 ? 0 : 1;
}
