/** QR codes: a text as squares. The writer is fetched with the first code. */
export interface QrSquares {
	/** Squares a side, the quiet zone of four left out. */
	readonly size: number;
	readonly version: number;
	/** The dark squares as one SVG path, a square being 1 × 1. */
	readonly path: string;
}

/** Undefined where the text is too long for any code. */
export async function qrOf(text: string): Promise<QrSquares | undefined> {
	const { encode } = await import('uqr');
	try {
		// the most that a version holds: fewer squares are read sooner than more of them corrected
		const { data, size, version } = encode(text, { ecc: 'L', boostEcc: true, border: 0 });
		return { size, version, path: data.map(rowPath).join('') };
	} catch {
		return undefined;
	}
}

function rowPath(row: readonly boolean[], y: number): string {
	return row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('');
}
