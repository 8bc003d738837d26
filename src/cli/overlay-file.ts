/**
 * Overlay files as text: each string of the bank with its translation, or an empty one, and the English above it as a
 * comment. What is there is kept; the order is that of the bank.
 */
import { digestOf, originals, type Original, type Sha256 } from '#lib/core/bank/source/overlay/originals.ts';
import { hasWords, isTexts } from '#lib/core/bank/source/overlay/texts.ts';
import type { Entry, Section, Texts } from '#lib/core/bank/source/overlay.schema.ts';
import type { BankSource } from '#lib/core/bank/source/source.ts';

/** The overlay files of a language by their names, those that exist brought up to date. */
export function overlayFiles(source: BankSource, language: string, sha256: Sha256): Map<string, string> {
	const given = source.overlays.filter(({ value }) => value.language === language);
	const entryOf = (section: Section, id: string): Entry | undefined =>
		given.map(({ value }) => value.texts[section][id]).find((entry) => entry !== undefined);
	const byFile = grouped(originals(source), ({ file }) => file);
	return new Map(
		[...byFile].map(([file, list]) => {
			const sections = grouped(list, ({ section }) => section);
			const parts = [...sections].map(([section, entries]) => [
				`${section}:`,
				...entries.flatMap((original) => entryLines(original, entryOf(section, original.id), sha256))
			]);
			return [file, `${[HEAD, ...parts.flat()].join('\n')}\n`];
		})
	);
}

const HEAD = '# yaml-language-server: $schema=../../schema/overlay.json';

function entryLines({ id, texts, ...original }: Original, entry: Entry | undefined, sha256: Sha256): string[] {
	const now = digestOf(texts, sha256);
	const { of = now, ...given } = entry ?? {};
	// a translation of another wording keeps the digest of that wording, until someone has looked at it
	const stale = of !== now && hasWords(given);
	return [
		`  ${id}:${'kind' in original.row ? ` # ${String(original.row.kind)}` : ''}`,
		...(stale
			? [`    # STALE: the English has changed. Check each string, then write of: ${JSON.stringify(now)}`]
			: []),
		`    of: ${JSON.stringify(stale ? of : now)}`,
		...lines(texts, given, 4, original.section)
	];
}

function lines(wanted: Texts, given: Texts, indent: number, section: Section): string[] {
	const pad = ' '.repeat(indent);
	return Object.entries(wanted).flatMap(([name, text]) => {
		const found = given[name];
		if (isTexts(text)) {
			return [`${pad}${name}:`, ...lines(text, isTexts(found) ? found : {}, indent + 2, section)];
		}
		if (typeof text === 'string') {
			return [`${pad}# ${oneLine(text)}`, `${pad}${name}: ${quoted(typeof found === 'string' ? found : '')}`];
		}
		const list = Array.isArray(found) ? found : [];
		return [
			`${pad}# ${text.length === 0 ? 'more spellings, if there are any: its names count already' : text.map(oneLine).join(' | ')}`,
			`${pad}${name}: [${(list.length > 0 || text.length === 0 ? list : ['']).map(quoted).join(', ')}]`
		];
	});
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
/** JSON's strings are YAML's double-quoted ones. */
const quoted = (text: string): string => JSON.stringify(text);

function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
	const groups = new Map<Key, Row[]>();
	for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
	return groups;
}
