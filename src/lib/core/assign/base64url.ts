/** base64url without padding (RFC 4648, 5), by hand: core has no btoa. */
import type { Bytes } from './bits.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map(Array.from(ALPHABET, (character, value) => [character, value]));

export function writeBase64url(bytes: Uint8Array): string {
	let text = '';
	for (let place = 0; place < bytes.length; place += 3) {
		const [one = 0, two = 0, three = 0] = bytes.subarray(place, place + 3);
		const bits = (one << 16) | (two << 8) | three;
		const digits = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63] ?? '');
		text += digits.slice(0, Math.min(3, bytes.length - place) + 1).join('');
	}
	return text;
}

/** The bytes, or undefined where the text is not base64url, or not the one way of writing them. */
export function readBase64url(text: string): Bytes | undefined {
	if (text.length % 4 === 1) return undefined;
	const out: number[] = [];
	for (let place = 0; place < text.length; place += 4) {
		const digits = Array.from(text.slice(place, place + 4), (character) => VALUES.get(character) ?? -1);
		if (digits.includes(-1)) return undefined;
		const [one = 0, two = 0, three = 0, four = 0] = digits;
		const bits = (one << 18) | (two << 12) | (three << 6) | four;
		const whole = digits.length - 1;
		if ((bits & (2 ** (24 - 8 * whole) - 1)) !== 0) return undefined;
		out.push(...[bits >> 16, (bits >> 8) & 255, bits & 255].slice(0, whole));
	}
	return Uint8Array.from(out);
}
