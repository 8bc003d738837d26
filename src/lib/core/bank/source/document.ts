/** Reading one YAML file: its data, and for each piece of the data the line and column where it stands. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document as YamlDocument } from 'yaml';
import type { Fault, Place, Result } from '#lib/core/fault.ts';
import { quote, type DocumentCode } from './codes.ts';
import { layoutFindings, type Finding } from './layout.ts';
import type { Path } from './path.ts';

export { writtenPath, type Path } from './path.ts';

export interface SourceDocument {
	readonly file: string;
	readonly data: unknown;
	/** Faults that did not keep the file from being read. */
	readonly faults: readonly Fault<DocumentCode>[];
	/** Where a value stands; where it is missing, the nearest thing around it. */
	placeOf(path: Path): Place;
	/** Where the name of a field stands. */
	placeOfKey(path: Path): Place;
}

/**
 * Reads a YAML text. It never throws, whatever the text.
 * @returns the document, or all faults that keep the text from being one: `file-too-big`, `yaml-…`
 */
export function readDocument(file: string, text: string): Result<SourceDocument, DocumentCode> {
	const lines = new LineCounter();
	const findings = layoutFindings(text, lines);
	const faults = findings.map((finding) => layoutFault(file, finding, lines));
	if (findings.some((finding) => !finding.readable)) return { ok: false, faults };
	const document = parseDocument(text, { strict: true, uniqueKeys: true, prettyErrors: false, logLevel: 'error' });
	const errors = document.errors.map(({ code, message, pos }) => ({
		code: code === 'DUPLICATE_KEY' ? ('yaml-duplicate-key' as const) : ('yaml-syntax' as const),
		data: { message: quote(message) },
		place: placeAt(file, lines, pos[0])
	}));
	if (errors.length > 0) return { ok: false, faults: [...faults, ...errors] };
	const place = (path: Path, key: boolean) => placeAt(file, lines, offsetOf(document, path, key));
	return {
		ok: true,
		value: {
			file,
			data: document.toJS() as unknown,
			faults,
			placeOf: (path) => place(path, false),
			placeOfKey: (path) => place(path, true)
		}
	};
}

function layoutFault(file: string, { code, offset, text }: Finding, lines: LineCounter): Fault<DocumentCode> {
	return { code, data: { text: quote(text ?? '') }, place: placeAt(file, lines, offset) };
}

function placeAt(file: string, lines: LineCounter, offset: number): Place {
	const { line, col } = lines.linePos(offset);
	return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Characters from the start of the text to the node at the path, or to the innermost node that is there. */
function offsetOf(document: YamlDocument, path: Path, wantsKey: boolean): number {
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const [at, step] of path.entries()) {
		const { key, value } = childOf(node, step);
		const wanted = wantsKey && at === path.length - 1 ? startOf(key) : (startOf(value) ?? startOf(key));
		if (wanted === undefined) return offset;
		offset = wanted;
		node = value;
	}
	return offset;
}

function childOf(node: unknown, step: string | number): { key?: unknown; value?: unknown } {
	if (isSeq(node)) return typeof step === 'number' ? { value: node.items[step] } : {};
	if (!isMap(node)) return {};
	const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
	return pair ? { key: pair.key, value: pair.value } : {};
}

function startOf(node: unknown): number | undefined {
	if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
	// an empty value has a range too, at the end of its key: the key itself is easier to find
	return isScalar(node) && node.source === '' && node.type === 'PLAIN' ? undefined : node.range?.[0];
}
