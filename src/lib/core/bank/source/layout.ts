/**
 * What a file may not contain, found before a document is composed from it. Composing recurses, and a line of
 * 200,000 dashes exhausts the memory of the process there, so depth is measured on the flat token tree.
 */
import { Parser, type LineCounter } from 'yaml';
import type { DocumentCode } from './codes.ts';

/** Characters; the editors' files have a hundred thousand at most. */
export const LARGEST_FILE = 1_000_000;
/** Collections inside one another. The deepest honest item has 7. */
export const DEEPEST = 32;

export interface Finding {
	readonly code: DocumentCode;
	/** Characters from the start of the text. */
	readonly offset: number;
	readonly text?: string;
	/** The document can be read all the same, so that its other faults are found too. */
	readonly readable: boolean;
}

const FORBIDDEN: Readonly<Record<string, DocumentCode>> = {
	anchor: 'yaml-anchor',
	alias: 'yaml-anchor',
	tag: 'yaml-tag',
	directive: 'yaml-directive'
};
const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);
/** The tokeniser recurses once an indicator, so a run of them is refused before it is tokenised. */
const INDICATOR_RUN = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST + 1}}`, 'u');
const TAB = /^[ ]*\t/mu;

/** Everything that is wrong with the layout of a text. Fills the line counter. */
export function layoutFindings(text: string, lines: LineCounter): Finding[] {
	if (text.length > LARGEST_FILE) return [{ code: 'file-too-big', offset: 0, readable: false }];
	const run = INDICATOR_RUN.exec(text);
	if (run) return [{ code: 'yaml-too-deep', offset: run.index, readable: false }];
	const tokens = [...new Parser(lines.addNewLine).parse(text)];
	const tab = TAB.exec(text);
	const tabs: Finding[] = tab ? [{ code: 'yaml-tab', offset: tab.index + tab[0].length - 1, readable: false }] : [];
	return [...tabs, ...tokenFindings(tokens)];
}

interface Node {
	readonly token: object;
	readonly depth: number;
}

function tokenFindings(tokens: readonly object[]): Finding[] {
	const findings: Finding[] = [];
	const waiting: Node[] = tokens.map((token) => ({ token, depth: 0 }));
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const { type, offset, source } = reading(next.token);
		const depth = next.depth + (COLLECTIONS.has(type) ? 1 : 0);
		if (depth > DEEPEST) return [{ code: 'yaml-too-deep', offset, readable: false }];
		const code = FORBIDDEN[type];
		if (code) findings.push({ code, offset, text: source, readable: false });
		if (type === 'flow-map-start') findings.push({ code: 'yaml-flow-map', offset, readable: true });
		for (const token of children(next.token)) waiting.push({ token, depth });
	}
	return findings.sort((a, b) => a.offset - b.offset);
}

function reading(token: object): { type: string; offset: number; source: string } {
	const type = 'type' in token && typeof token.type === 'string' ? token.type : '';
	const offset = 'offset' in token && typeof token.offset === 'number' ? token.offset : 0;
	return { type, offset, source: 'source' in token && typeof token.source === 'string' ? token.source : '' };
}

function* children(token: object): Generator<object> {
	for (const value of Object.values(token) as unknown[]) {
		if (typeof value === 'object' && value !== null) yield value;
	}
}
