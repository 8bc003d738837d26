/** The record of a bank's edition: written when it is released, compared with ever after. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { register } from '#lib/core/bank/check/register.ts';
import { compile } from '#lib/core/bank/compile/compile.ts';
import { editionFaults, editionRecord, readEdition } from '#lib/core/bank/lint/edition.ts';
import type { Finding } from '#lib/core/bank/lint/finding.ts';
import type { BankSource } from '#lib/core/bank/source/source.ts';
import { sha256 } from './digest.ts';

const recordFile = (folder: string): string => join(folder, 'edition.json');

/** Writes `edition.json` into the folder of a sound bank; the path. */
export function writeRecord(folder: string, source: BankSource): string {
	const file = recordFile(folder);
	writeFileSync(file, `${JSON.stringify(editionRecord(compile(source, sha256), sha256), null, '\t')}\n`);
	return file;
}

/**
 * What a sound bank breaks of an edition before it.
 * @param previous a compiled bank or a record; without it the record in the folder, if there is one
 */
export function brokenEdition(folder: string, source: BankSource, previous?: string): Finding[] {
	const file = previous ?? recordFile(folder);
	if (previous === undefined && !existsSync(file)) return [];
	const before = readEdition(parsed(readFileSync(file, 'utf8')), sha256);
	if (!before) throw new Error(`${file} is neither a compiled bank nor the record of an edition.`);
	return editionFaults(register(source), editionRecord(compile(source, sha256), sha256), before);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		// told as what it is not, like any other file of the wrong kind
		return undefined;
	}
}
