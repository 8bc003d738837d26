/** What a file is, by how it begins: the one place that knows. Reading it is the business of its own reader. */

export type FileKind = 'backup' | 'assignment' | 'submission' | 'collection' | 'class' | 'bank';

/** UTF-16 code units of the beginning that are looked at. */
export const HEAD = 4096;

/** What stands in `format` of a file in JSON. */
const FORMATS: ReadonlyMap<string, FileKind> = new Map([
	['liptako-log', 'backup'],
	['liptako-backup', 'backup'],
	['liptako-assignment', 'assignment'],
	['liptako-submission', 'submission'],
	['liptako-collection', 'collection'],
	['liptako-class', 'class'],
	['liptako-bank', 'bank']
]);

/** Where the link in a message leads: to whichever address, only its room and its code count. */
const LINK = /https?:\/\/[^\s#]{1,300}\/(take|teach\/collect)#[A-Za-z0-9_-]{1,100000}/u;

/** UTF-16 code units of a message that is looked through for a link. */
export const MESSAGE_MAX = 1_000_000;

/** The link of an assignment or of a result in a text, as another app shares it; undefined where there is none. */
export const linkIn = (text: string): string | undefined =>
	text.length > MESSAGE_MAX ? undefined : LINK.exec(text)?.[0];

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
	if (!head.startsWith('{')) return roomOf(head);
	const [, format = ''] = /"format"\s*:\s*"([a-z-]{1,40})"/u.exec(head) ?? [];
	return FORMATS.get(format);
}

function roomOf(text: string): FileKind | undefined {
	// a long code runs beyond the beginning
	const [, room] = LINK.exec(text) ?? [];
	return room === 'take' ? 'assignment' : room === undefined ? undefined : 'submission';
}
