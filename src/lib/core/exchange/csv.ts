/** A table as CSV (RFC 4180) that spreadsheets open right: UTF-8 with a byte order mark, and no text is ever a formula. */
import type { SheetCell } from './sheet.ts';

export interface CsvShape {
	/** `;` where the decimal sign is a comma: spreadsheets there expect it. */
	readonly separator: ',' | ';';
	readonly decimal: '.' | ',';
}

/** What a spreadsheet may take for a formula, or skip to find one (OWASP, “CSV Injection”; full-width signs among them). */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** The whole file, a line a row, lines ended by CR LF. Texts that a spreadsheet could run are led by an apostrophe. */
export function csvOf(rows: readonly (readonly SheetCell[])[], shape: CsvShape): string {
	const lines = rows.map((row) => row.map((cell) => field(cell, shape)).join(shape.separator));
	return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function field(cell: SheetCell, { separator, decimal }: CsvShape): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return quoted(String(cell).replace('.', decimal), separator);
	return quoted(FORMULA.test(cell) ? `'${cell}` : cell, separator);
}

/** Lone surrogates cannot be written as UTF-8: they become the replacement character. */
function quoted(text: string, separator: string): string {
	const sound = text.replace(/\p{Surrogate}/gu, '\uFFFD');
	const isPlain = !/["\r\n]/.test(sound) && !sound.includes(separator) && sound.trim() === sound;
	return isPlain ? sound : `"${sound.replaceAll('"', '""')}"`;
}
