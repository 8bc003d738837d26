/** base45 (RFC 9285): bytes in the characters for which a QR code has a mode of its own, 3 for 2 bytes. */
import type { Bytes } from './bits.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const VALUES = new Map(Array.from(ALPHABET, (character, value) => [character, value]));

export function writeBase45(bytes: Uint8Array): string {
	let text = '';
	for (let place = 0; place < bytes.length; place += 2) {
		const [one = 0, two] = bytes.subarray(place, place + 2);
		const value = two === undefined ? one : one * 256 + two;
		const digits = [value % 45, Math.floor(value / 45) % 45, Math.floor(value / 2025)];
		text += digits
			.slice(0, two === undefined ? 2 : 3)
			.map((digit) => ALPHABET[digit] ?? '')
			.join('');
	}
	return text;
}

/** The bytes, or undefined where the text is not base45. */
export function readBase45(text: string): Bytes | undefined {
	if (text.length % 3 === 1) return undefined;
	const out: number[] = [];
	for (let place = 0; place < text.length; place += 3) {
		const digits = Array.from(text.slice(place, place + 3), (character) => VALUES.get(character) ?? -1);
		if (digits.includes(-1)) return undefined;
		const value = digits.reduce((sum, digit, power) => sum + digit * 45 ** power, 0);
		if (value > (digits.length === 2 ? 255 : 65_535)) return undefined;
		if (digits.length === 3) out.push(value >> 8);
		out.push(value & 255);
	}
	return Uint8Array.from(out);
}

/** A scanned text without the line ends that a reader may put behind it. By hand: a pattern for it can take quadratic time. */
export function withoutLineEnds(text: string): string {
	let end = text.length;
	while (text[end - 1] === '\n' || text[end - 1] === '\r') end -= 1;
	return text.slice(0, end);
}
