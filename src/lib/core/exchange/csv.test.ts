import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, type CsvShape } from './csv.ts';
import type { SheetCell } from './sheet.ts';

const ENGLISH: CsvShape = { separator: ',', decimal: '.' };
const FRENCH: CsvShape = { separator: ';', decimal: ',' };

/** A reader of RFC 4180 that shares nothing with the writer: one character after another. */
function readCsv(text: string, separator: string): string[][] {
	const rows: string[][] = [];
	let [row, value, isQuoted]: [string[], string, boolean] = [[], '', false];
	const body = text.slice(1);
	for (let at = 0; at < body.length; at++) {
		const letter = body[at]!;
		if (isQuoted) {
			if (letter !== '"') value += letter;
			else if (body[at + 1] === '"') value += body[++at]!;
			else isQuoted = false;
		} else if (letter === '"') isQuoted = true;
		else if (letter === separator) {
			row.push(value);
			value = '';
		} else if (letter === '\r' && body[at + 1] === '\n') {
			rows.push([...row, value]);
			[row, value] = [[], ''];
			at++;
		} else value += letter;
	}
	return rows;
}

const HOSTILE = [
	'=HYPERLINK("http://evil.example","click")',
	"=cmd|' /C calc'!A0",
	'+1+1',
	'-2+3',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'\n=1',
	'＝1',
	'a,b;c',
	'say "no"',
	'""',
	' padded ',
	'two\r\nlines',
	'ليبتاكو غورما',
	'Aïcha Ouédraogo',
	'\u202Etxt.exe',
	'',
	"'already",
	'𞤀𞤣𞤤𞤢𞤥'
];

describe('CSV', () => {
	it('begins with a byte order mark and ends each line with CR LF', () => {
		expect(csvOf([['a', 1], [null, 'b']], ENGLISH)).toBe('\uFEFFa,1\r\n,b\r\n'); // prettier-ignore
	});

	it('writes numbers as the country does', () => {
		expect(csvOf([[-0.5, 3]], ENGLISH)).toBe('\uFEFF-0.5,3\r\n');
		expect(csvOf([[-0.5, 3]], FRENCH)).toBe('\uFEFF-0,5;3\r\n');
	});

	it.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝'])('disarms a text that begins with %j', (sign) => {
		const [[value]] = readCsv(csvOf([[`${sign}1+1`]], ENGLISH), ',') as [[string]];
		expect(value).toBe(`'${sign}1+1`);
	});

	it('comes back whole from another reader, and is never a formula: hostile texts', () => {
		const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
		const cell: fc.Arbitrary<SheetCell> = fc.oneof(
			{ weight: 5, arbitrary: text },
			{ weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
			{ weight: 1, arbitrary: fc.constant(null) }
		);
		const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 });
		fc.assert(
			fc.property(rows, fc.constantFrom(ENGLISH, FRENCH), (given, shape) => {
				// as a file is: through bytes
				const bytes = new TextEncoder().encode(csvOf(given, shape));
				const read = readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), shape.separator);
				expect(read.map((row) => row.length)).toEqual(given.map((row) => row.length));
				for (const [y, row] of given.entries())
					for (const [x, value] of row.entries()) {
						const back = read[y]![x]!;
						if (typeof value === 'number') expect(Number(back.replace(',', '.'))).toBe(value === 0 ? 0 : value);
						else {
							expect(back).not.toMatch(/^[=+\-@\t\r\n]/);
							expect(back.startsWith("'") && back !== value ? back.slice(1) : back).toBe(value ?? '');
						}
					}
			}),
			{ numRuns: 600 }
		);
	});
});
