/** The files of a bank, from a folder on disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Result } from '#lib/core/fault.ts';
import type { SourceCode, SourceFault } from '#lib/core/bank/source/codes.ts';
import { LARGEST_FILE } from '#lib/core/bank/source/layout.ts';
import type { SourceFile } from '#lib/core/bank/source/read.ts';

/** Every .yaml and .yml file below a folder, in the order of their paths; a file that cannot be read is there with its fault. None when there is no folder. */
export function readFolder(folder: string): SourceFile[] {
	if (!existsSync(folder)) return [];
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return names
		.filter((name) => /\.ya?ml$/i.test(name))
		.sort()
		.map((name) => ({ path: join(folder, name), file: relative(folder, join(folder, name)).split(sep).join('/') }))
		.filter(({ path }) => !isFolder(path))
		.map(({ path, file }) => ({ file, text: readText(path, file) }));
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function readText(path: string, file: string): Result<string, SourceCode> {
	try {
		// asked first, so that a huge file never comes into memory
		if (statSync(path).size > LARGEST_FILE) return refused({ code: 'file-too-big', data: {}, place: start(file) });
		return decodeText(file, readFileSync(path));
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return refused({ code: 'file-unreadable', data: { why }, place: start(file) });
	}
}

/** Text from UTF-8, or `file-not-utf8` at the first byte that is none, or `file-too-big`. */
export function decodeText(file: string, bytes: Uint8Array): Result<string, SourceCode> {
	if (bytes.length > LARGEST_FILE) return refused({ code: 'file-too-big', data: {}, place: start(file) });
	try {
		return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		const before = new TextDecoder().decode(bytes).split('\ufffd', 1).join('').split('\n');
		const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
		return refused({ code: 'file-not-utf8', data: {}, place });
	}
}

const start = (file: string) => ({ file, line: 1, column: 1 });
const refused = (fault: SourceFault): Result<string, SourceCode> => ({ ok: false, faults: [fault] });
