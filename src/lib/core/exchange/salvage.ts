/** A backup file that is no sound JSON any more, read line by line: each segment and each event stands on lines of its own. */
import { parseJson } from './json-depth.ts';
import { fieldsOf, type Piece, pieceOf, ROW_DEPTH_MAX } from './pieces.ts';

const OPENING = '{"hash":';
const CLOSING = '],"';
/** Lines of a file that are looked at: one of the greatest size has fewer. */
const LINES_MAX = 500_000;

const withoutComma = (line: string): string => line.trim().replace(/,$/, '');

// how deep a text goes that is no JSON says nothing of its lines
const parse = (line: string): unknown => parseJson(line, ROW_DEPTH_MAX);

/** Lines of one segment, from its opening to the line before the next one's. */
function piecesOf(lines: readonly string[]): readonly (readonly string[])[] {
	const pieces: string[][] = [];
	for (const line of lines) {
		if (line.startsWith(OPENING)) pieces.push([line]);
		else pieces.at(-1)?.push(line);
	}
	return pieces;
}

/** Segments with whatever lines of theirs are still JSON; none when the text was never a backup of version 2. */
export function salvage(text: string): readonly Piece[] {
	return piecesOf(text.split('\n', LINES_MAX)).flatMap((lines) => {
		const piece = readPiece(lines);
		return piece ? [piece] : [];
	});
}

function readPiece([opening = '', ...rest]: readonly string[]): Piece | undefined {
	const end = rest.findIndex((line) => line.startsWith(CLOSING));
	const events = (end < 0 ? rest : rest.slice(0, end)).map((line) => parse(withoutComma(line)));
	const { hash, crc, segment } = pieceOf(parse(`${opening}]}}`));
	if (typeof segment !== 'object' || segment === null) return undefined;
	// what the closing line says: format, number, previous, version
	const closing = end < 0 ? '' : withoutComma(rest[end] ?? '').replace(/\}\}$/, '}');
	const fields = [...fieldsOf(segment), ...fieldsOf(parse(`{"events":[${closing}`)), ['events', events] as const];
	return { hash, crc, segment: Object.fromEntries(fields) };
}
