/** Files without which there is no bank. */
import type { SourceFault } from './codes.ts';
import type { FileKind } from './files.ts';

/** What each kind of file is usually called. Corrections, entities and translations may be missing. */
const NEEDED: readonly (readonly [FileKind, string])[] = [
	['bank', 'bank.yaml'],
	['sources', 'sources.yaml'],
	['facts', 'facts/seed.yaml'],
	['topic', 'topics/<topic>/topic.yaml'],
	['objective', 'topics/<topic>/<objective>.yaml']
];

/** `file-missing` for each kind of file that is needed and not there. */
export function missingFiles(present: ReadonlySet<FileKind>): SourceFault[] {
	return NEEDED.filter(([kind]) => !present.has(kind)).map(([, file]) => ({
		code: 'file-missing',
		data: { file },
		place: { file, line: 1, column: 1 }
	}));
}
