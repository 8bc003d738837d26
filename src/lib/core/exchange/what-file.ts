/** What a file is, by how it begins: the one place that knows. Reading it is the business of its own reader. */

export type FileKind = 'backup' | 'collection' | 'submission' | 'bank';

/** UTF-16 code units of the beginning that are looked at. */
export const HEAD = 4096;

/** What stands in `format` of a file in JSON. */
const FORMATS: ReadonlyMap<string, FileKind> = new Map([
	['liptako-log', 'backup'],
	['liptako-backup', 'backup'],
	['liptako-collection', 'collection'],
	['liptako-bank', 'bank']
]);

/** How a file begins that is not JSON. */
const MARKS: readonly (readonly [mark: string, kind: FileKind])[] = [['LPT:', 'submission']];

/** The kind of a file by its beginning (at least `HEAD` code units, or all of it); undefined for one that is not ours. */
export function kindOfFile(text: string): FileKind | undefined {
	const head = text
		.slice(0, HEAD)
		.replace(/^\ufeff/u, '')
		.trimStart();
	const marked = MARKS.find(([mark]) => head.startsWith(mark));
	if (marked) return marked[1];
	if (!head.startsWith('{')) return undefined;
	const [, format = ''] = /"format"\s*:\s*"([a-z-]{1,40})"/u.exec(head) ?? [];
	return FORMATS.get(format);
}
