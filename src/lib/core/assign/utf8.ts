/** UTF-8 (RFC 3629), by hand: core has no TextEncoder. Lone surrogates are written as U+FFFD. */
const REPLACEMENT = 0xfffd;

export function writeUtf8(text: string): Uint8Array {
	const out: number[] = [];
	for (const character of text) {
		const point = character.codePointAt(0) ?? REPLACEMENT;
		const code = point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point;
		if (code < 0x80) out.push(code);
		else if (code < 0x800) out.push(0xc0 | (code >> 6), tail(code, 0));
		else if (code < 0x10000) out.push(0xe0 | (code >> 12), tail(code, 6), tail(code, 0));
		else out.push(0xf0 | (code >> 18), tail(code, 12), tail(code, 6), tail(code, 0));
	}
	return Uint8Array.from(out);
}

const tail = (code: number, shift: number): number => 0x80 | ((code >> shift) & 0x3f);

/** By the length of a sequence: the mask of its first byte, and the least code that needs it. */
const SHAPES = [
	{ length: 1, least: 0, mask: 0x7f },
	{ length: 2, least: 0x80, mask: 0x1f },
	{ length: 3, least: 0x800, mask: 0x0f },
	{ length: 4, least: 0x10000, mask: 0x07 }
] as const;

function shapeOf(first: number): (typeof SHAPES)[number] | undefined {
	if (first < 0x80) return SHAPES[0];
	if (first >= 0xc2 && first < 0xe0) return SHAPES[1];
	if (first >= 0xe0 && first < 0xf0) return SHAPES[2];
	return first >= 0xf0 && first < 0xf5 ? SHAPES[3] : undefined;
}

/** The text, or undefined where the bytes are not well-formed UTF-8. */
export function readUtf8(bytes: Uint8Array): string | undefined {
	let text = '';
	for (let place = 0; place < bytes.length;) {
		const first = bytes[place] ?? 0;
		const shape = shapeOf(first);
		if (shape === undefined || place + shape.length > bytes.length) return undefined;
		let code = first & shape.mask;
		for (const byte of bytes.subarray(place + 1, place + shape.length)) {
			if ((byte & 0xc0) !== 0x80) return undefined;
			code = (code << 6) | (byte & 0x3f);
		}
		if (code < shape.least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
		text += String.fromCodePoint(code);
		place += shape.length;
	}
	return text;
}
