/** The strings of a row that learners read, in the shape in which an overlay gives them, and the way back. */
import type { Texts } from '../overlay.schema.ts';

/** Fields of text that are translated, at any depth of a row. */
const TRANSLATED: ReadonlySet<string> = new Set([
	...['title', 'intro', 'gloss', 'reading', 'why', 'event'],
	...['stem', 'statement', 'text', 'unit', 'explanation', 'feedback', 'front', 'back']
]);

/** The translated strings of a row; lists become fields named by the ids of their entries. Rows without any give {}. */
export function textsOf(row: object): Texts {
	return gathered(row, { values: 'kind' in row && (row.kind === 'short' || row.kind === 'cloze'), wrong: false });
}

interface Site {
	/** Expected wrong answers of this row are words, not dates or numbers. */
	readonly values: boolean;
	/** Inside a list of expected wrong answers. */
	readonly wrong: boolean;
}

function gathered(value: object, site: Site): Texts {
	const entries: [string, string | readonly string[] | Texts][] = [];
	for (const [name, inner] of fieldsOf(value)) {
		const kept = typeof inner === 'string' && (TRANSLATED.has(name) || (name === 'value' && site.values && site.wrong));
		if (kept) entries.push([name, inner]);
		else if (name === 'accept') entries.push([name, acceptOf(value, inner)]);
		else if (typeof inner === 'object' && inner !== null) {
			const texts = gathered(inner, { ...site, wrong: site.wrong || name === 'wrong' });
			if (Object.keys(texts).length > 0) entries.push([name, texts]);
		}
	}
	// an answer that is an entity has its names; more spellings may be added
	if ('entity' in value && 'stem' in value && !('accept' in value)) entries.push(['accept', []]);
	return Object.fromEntries(entries);
}

/** The spellings that a translation has to give anew; none where the names of an entity do it. */
function acceptOf(row: object, accept: unknown): readonly string[] {
	if (!Array.isArray(accept) || ('entity' in row && row.entity !== undefined)) return [];
	return accept.filter((form) => typeof form === 'string');
}

/** The value with the strings that `texts` has in the place of its own. Accepted spellings are added to those there. */
export function withTexts(value: unknown, texts: Texts): unknown {
	if (typeof value !== 'object' || value === null) return value;
	const accept: readonly unknown[] = Array.isArray(texts.accept) ? texts.accept : [];
	const entries = fieldsOf(value).map(([name, inner]): [string, unknown] => [name, replaced(inner, texts[name])]);
	if (Array.isArray(value)) return entries.map(([, inner]) => inner);
	const own: readonly unknown[] = 'accept' in value && Array.isArray(value.accept) ? value.accept : [];
	return Object.fromEntries(
		accept.length === 0 ? entries : [...entries, ['accept', [...new Set<unknown>([...accept, ...own])]]]
	);
}

function replaced(inner: unknown, text: Texts[string] | undefined): unknown {
	if (text === undefined || Array.isArray(text)) return inner;
	if (typeof text === 'string') return typeof inner === 'string' ? text : inner;
	return isTexts(text) ? withTexts(inner, text) : inner;
}

/** The fields of a row, or the entries of a list by their ids. */
function fieldsOf(value: object): [string, unknown][] {
	if (!Array.isArray(value)) return Object.entries(value);
	return value.map((entry: unknown, at) => [keyOf(entry) ?? String(at), entry]);
}

/** The name of an entry: its id, the two that a pair joins, or what a generated card asks for. */
function keyOf(entry: unknown): string | undefined {
	if (typeof entry !== 'object' || entry === null) return undefined;
	if ('id' in entry && typeof entry.id === 'string') return entry.id;
	if ('first' in entry && 'then' in entry) return `${String(entry.first)}/${String(entry.then)}`;
	if ('left' in entry && 'right' in entry) return `${String(entry.left)}/${String(entry.right)}`;
	if (!('relation' in entry)) return undefined;
	const only = 'only' in entry && typeof entry.only === 'string' ? `/${entry.only}` : '';
	return `${String(entry.relation)}${only}`;
}

export const isTexts = (value: Texts[string] | undefined): value is Texts =>
	typeof value === 'object' && !Array.isArray(value);

/** Whether anything is written yet. */
export const hasWords = (texts: Texts): boolean =>
	Object.values(texts).some((text) =>
		isTexts(text) ? hasWords(text) : typeof text === 'string' ? text !== '' : text.some((form) => form !== '')
	);
