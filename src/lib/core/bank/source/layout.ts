/**
 * What a file may not contain, found before a document is composed from it. Composing recurses, and a line of
 * 200,000 dashes exhausts the memory of the process there, so depth is measured on the flat token tree.
 */
import { Parser, type LineCounter } from 'yaml';
import type { DocumentCode } from './codes.ts';

/** Characters; the editors' files have a hundred thousand at most. */
export const LARGEST_FILE = 1_000_000;
/** Collections inside one another. The deepest honest item has 7. */
const DEEPEST = 32;

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
/**
 * Entries of one collection. Looking for doubled fields takes the square of their number: 20,000 take half a minute.
 * The honest item has 25 fields, the largest honest list 130 rows.
 */
const WIDEST: Readonly<Record<string, number>> = { 'block-map': 2000, 'flow-collection': 200, 'block-seq': 2000 };
/** The tokeniser recurses once an indicator, so a run of them is refused before it is tokenised. */
const INDICATOR_RUN = new RegExp(`(?:[-?:][ \\t]+){${DEEPEST + 1}}`, 'u');
/** Characters. The longest honest text has 1,200. */
const LONGEST_LINE = 10_000;
const LONG_LINE = new RegExp(`^.{${LONGEST_LINE + 1}}`, 'mu');
const TAB = /^[ ]*\t/mu;

/** Everything that is wrong with the layout of a text. Fills the line counter. */
export function layoutFindings(text: string, lines: LineCounter): Finding[] {
	if (text.length > LARGEST_FILE) return [{ code: 'file-too-big', offset: 0, readable: false }];
	const early = earlyFinding(text);
	if (early) {
		countLines(text, lines);
		return [early];
	}
	const tokens = [...new Parser(lines.addNewLine).parse(text)];
	const tab = TAB.exec(text);
	const tabs: Finding[] = tab ? [{ code: 'yaml-tab', offset: tab.index + tab[0].length - 1, readable: false }] : [];
	return [...tabs, ...tokenFindings(tokens)];
}

/** What would exhaust the tokeniser itself. */
function earlyFinding(text: string): Finding | undefined {
	const run = INDICATOR_RUN.exec(text);
	if (run) return { code: 'yaml-too-deep', offset: run.index, readable: false };
	const line = LONG_LINE.exec(text);
	return line ? { code: 'yaml-line-too-long', offset: line.index, readable: false } : undefined;
}

function countLines(text: string, lines: LineCounter): void {
	for (let start = 0; start >= 0; start = text.indexOf('\n', start) + 1 || -1) lines.addNewLine(start);
}

interface Node {
	readonly token: object;
	readonly depth: number;
}

function tokenFindings(tokens: readonly object[]): Finding[] {
	const findings: Finding[] = [];
	const waiting: Node[] = tokens.map((token) => ({ token, depth: 0 }));
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const { type, offset, source, entries } = reading(next.token);
		const widest = WIDEST[type];
		const depth = next.depth + (widest === undefined ? 0 : 1);
		if (depth > DEEPEST) return [{ code: 'yaml-too-deep', offset, readable: false }];
		if (entries > (widest ?? Infinity)) return [{ code: 'yaml-too-wide', offset, readable: false }];
		const code = FORBIDDEN[type];
		if (code) findings.push({ code, offset, text: source, readable: false });
		if (type === 'flow-map-start') findings.push({ code: 'yaml-flow-map', offset, readable: true });
		for (const token of children(next.token)) waiting.push({ token, depth });
	}
	return findings.sort((a, b) => a.offset - b.offset);
}

interface Reading {
	readonly type: string;
	readonly offset: number;
	readonly source: string;
	readonly entries: number;
}

function reading(token: object): Reading {
	return {
		type: 'type' in token && typeof token.type === 'string' ? token.type : '',
		offset: 'offset' in token && typeof token.offset === 'number' ? token.offset : 0,
		source: 'source' in token && typeof token.source === 'string' ? token.source : '',
		entries: 'items' in token && Array.isArray(token.items) ? token.items.length : 0
	};
}

function* children(token: object): Generator<object> {
	for (const value of Object.values(token) as unknown[]) {
		if (typeof value === 'object' && value !== null) yield value;
	}
}
