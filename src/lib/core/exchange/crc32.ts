/** CRC-32 as in gzip and PNG (ISO 3309, polynomial 0xEDB88320): finds what was damaged, not what was forged. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	return rest;
});

/** Of a text's UTF-8, as 8 lower-case hex digits. @param text well-formed UTF-16, as JSON.stringify writes it */
export function crc32(text: string): string {
	let sum = 0xffffffff;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		// nearly all of a log is ASCII
		if (unit < 0x80) sum = (sum >>> 8) ^ (TABLE[(sum ^ unit) & 0xff] ?? 0);
		else {
			const point = text.codePointAt(index) ?? 0;
			for (const byte of bytesOf(point)) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
			if (point > 0xffff) index += 1; // the second half of the pair
		}
	}
	return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/** UTF-8 of a code point beyond ASCII. */
function bytesOf(point: number): readonly number[] {
	if (point < 0x800) return [0xc0 | (point >> 6), low(point)];
	if (point < 0x10000) return [0xe0 | (point >> 12), low(point >> 6), low(point)];
	return [0xf0 | (point >> 18), low(point >> 12), low(point >> 6), low(point)];
}

/** A byte that follows another in UTF-8. */
const low = (bits: number): number => 0x80 | (bits & 0x3f);
